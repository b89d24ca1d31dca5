import type { CoverageStatus } from '../query/coverage';
import { areaTitle } from './area-name';
import type { CoverageArea, CoveredMember } from './coverage';
import type { CoverageSelection } from './coverage-selection';
import { countWithin, HORIZONS, type Ending } from './ending';
import { formatCount, formatList } from './format';
import type { LpoLine, ThemeLine } from './lpo-themes';
import type { ThemeCount } from './matrix-view';
import { counted } from './plural';
import { areaWord } from './selection';

/** More than so many themes at the top are none that stands out. */
const MOST_NAMED = 3;

/** An area as headings and file names call it. */
export const coverageTitle = (area: CoverageArea): string =>
  area.level === 'country' ? 'Hela landet' : areaTitle(area);

/** A year that is over is told in the past. */
const pick = (year: number, today: string, now: string, then: string): string =>
  year >= Number(today.slice(0, 4)) ? now : then;

export const inForceCount = (members: readonly CoveredMember[]): number =>
  members.filter(({ status }) => status === 'in-force').length;

/** What the review finds first. */
export function coverageHeadline(
  area: CoverageArea,
  members: readonly CoveredMember[],
  year: number,
  today: string
): string {
  const verb = pick(year, today, 'har', 'hade');
  const of = counted(members.length, 'kommun', 'kommuner');
  return `${coverageTitle(area)}: ${formatCount(inForceCount(members))} av ${of} ${verb} ett känt gällande löfte ${year}`;
}

export function withoutTitle(
  members: readonly CoveredMember[],
  year: number,
  today: string
): string {
  const without = members.length - inForceCount(members);
  const of = counted(members.length, 'kommun', 'kommuner');
  return `I ${formatCount(without)} av ${of} är inget löfte känt som ${pick(year, today, 'gäller', 'gällde')} ${year}`;
}

/** The themes that most municipalities promise something on, for certain. */
export function matrixTitle(
  place: string,
  counts: readonly ThemeCount[],
  year: number,
  today: string,
  nameOf: (theme: string) => string
): string {
  const n = counts[0]!.n;
  if (n === 0) return `${place}: inget känt löfte ${pick(year, today, 'gäller', 'gällde')} ${year}`;
  const most = Math.max(...counts.map(({ atLeast }) => atLeast));
  const top = counts.filter(({ atLeast }) => atLeast === most).slice(0, MOST_NAMED);
  const verb = pick(year, today, 'lovar', 'lovade');
  const named = formatList(top.map(({ theme }) => nameOf(theme)));
  return `${place} ${year}: minst ${formatCount(most)} av ${counted(n, 'kommun', 'kommuner')} ${verb} något om ${named}`;
}

/** What each reason means, so that none is taken for another. */
export function explainStatus(status: CoverageStatus, year: number): string {
  if (status === 'lapsed')
    return 'Årtalet är det senaste året då ett känt löfte gällde. Ett nyare kan finnas utan att ha hittats.';
  if (status === 'none-found')
    return `Vi har letat men känner inte till något löfte för ${year} eller tidigare. Det betyder inte att kommunen saknade löfte.`;
  return 'Ett löfte kan mycket väl ha gällt. Det går inte att säga.';
}

/** What is known of a municipality without a pledge in force in the year; null for nothing. */
export function withoutNote({
  status,
  lastBefore,
  nextAfter
}: Pick<CoveredMember, 'status' | 'lastBefore' | 'nextAfter'>): string | null {
  const next = nextAfter === null ? null : `nästa ${nextAfter}`;
  const last = status === 'lapsed' && lastBefore !== null ? `senast ${lastBefore}` : null;
  return [last, next].filter(Boolean).join(', ') || null;
}

/** `2 löften löper ut inom 3 månader, 5 inom 6 och 9 inom 12`. */
export function endingTitle(ending: readonly Ending[]): string {
  if (ending.length === 0) return 'Inget känt löfte löper ut inom 12 månader';
  const [first, ...rest] = HORIZONS.map((months) => ({
    months,
    count: countWithin(ending, months)
  }));
  const others = rest.map(({ months, count }) => `${formatCount(count)} inom ${months}`);
  return `${counted(first!.count, 'löfte', 'löften')} löper ut inom ${first!.months} månader, ${formatList(others)}`;
}

/** In how many local police areas it can be told at all what nobody prioritises. */
export function themeTitle(lpos: readonly LpoLine[], year: number): string {
  const told = lpos.filter(({ inForce, full }) => inForce > 0 && full === inForce).length;
  const of = counted(lpos.length, 'lokalpolisområde', 'lokalpolisområden');
  return `I ${formatCount(told)} av ${of} går det att säga vad ingen kommun prioriterar ${year}`;
}

/** The themes that most local police areas leave unprioritised; null where none stands out. */
export function themeFinding(
  lines: readonly ThemeLine[],
  nameOf: (theme: string) => string
): string | null {
  const most = Math.max(...lines.map(({ unprioritised }) => unprioritised));
  const top = lines.filter(({ unprioritised }) => unprioritised === most);
  if (most === 0 || top.length > MOST_NAMED) return null;
  const areas = counted(most, 'lokalpolisområde', 'lokalpolisområden');
  return `Oftast oprioriterat: ${formatList(top.map(({ theme }) => nameOf(theme)))} (${areas}).`;
}

/** The country, region or other area of a selection, in the name of a file. */
export function coverageSlug({ area, year }: CoverageSelection): string {
  const place = area ? areaWord(area).replace('.', '-') : 'landet';
  return `tackning-${place}-${year}`;
}
