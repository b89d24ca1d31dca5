import { THEME_STATES, type ThemeState } from '../pledge/codes';
import { pairLikeness } from '../pledge/likeness';
import type { PriorityRow } from '../query/priority';
import { states } from '../vocabulary/states';
import type { ComparedArea } from './comparison';
import { formatCount, formatPart, formatShare } from './format';
import { counted } from './plural';
import { MIN_N, priorityShare } from './share';

/** Where a municipality's state stands among the counts of its row. */
const COUNT_OF: Record<ThemeState, keyof PriorityRow> = {
  prioritised: 'prioritised',
  addressed: 'addressed',
  named: 'named',
  absent: 'absent',
  unknown: 'unknown',
  lapsed: 'lapsed',
  'none-found': 'noneFound',
  'not-collected': 'notCollected'
};

/** The state that all municipalities of a row are in: that of a single one. */
export const stateOf = (row: PriorityRow): ThemeState =>
  THEME_STATES.find((state) => row[COUNT_OF[state]] === row.areas)!;

/** Whether a column is about one municipality, which has states where others have counts. */
export const isMunicipality = ({ level }: Pick<ComparedArea, 'level'>): boolean =>
  level === 'municipality';

/** A theme in an area, in words: a state, or `minst 3 (högst 4) av 5`, with the estimate where there is one. */
export function themeText(area: Pick<ComparedArea, 'level'>, row: PriorityRow): string {
  if (isMunicipality(area)) return states.label(stateOf(row));
  const { atLeast, atMost, inForce } = row;
  if (inForce === 0) return 'inget gällande löfte';
  const most = atMost > atLeast ? ` (högst ${formatCount(atMost)})` : '';
  return `minst ${formatCount(atLeast)}${most} av ${formatCount(inForce)}`;
}

/** `skattat 62 %, n = 21`; null where fewer than ten are known in full. */
export function estimateText(row: PriorityRow): string | null {
  const { estimate, estimateN } = priorityShare(row);
  return estimate === null
    ? null
    : `skattat ${formatShare(estimate)}, n = ${formatCount(estimateN)}`;
}

/** What is known of an area in the year: its pledges in force, and how fully they are coded. */
export function coverageText(area: ComparedArea, year: number): string {
  const row = area.themes[0]!;
  if (!isMunicipality(area)) {
    const full = row.inForce ? `, ${formatCount(row.full)} fullständigt kända` : '';
    return `${formatCount(row.inForce)} av ${counted(row.areas, 'kommun', 'kommuner')} med gällande löfte${full}`;
  }
  const inForce = area.pledges.filter(
    ({ firstYear, lastYear }) => firstYear <= year && year <= lastYear
  );
  if (inForce.length === 0) return states.label(stateOf(row));
  const full = inForce.filter(({ completeness }) => completeness === 'full').length;
  const known =
    full === inForce.length
      ? 'fullständigt kodat'
      : full === 0
        ? 'ofullständigt kodat'
        : `${formatCount(full)} fullständigt kodade`;
  return `${counted(inForce.length, 'löfte', 'löften')} gällde, ${
    inForce.length > 1 && full === inForce.length ? 'fullständigt kodade' : known
  }`;
}

/** A part of activities: a share, or a count where there are too few. Nothing of nothing is `–`. */
export function partText(count: number, n: number): string {
  if (n === 0) return '–';
  return n < MIN_N ? `${formatCount(count)} av ${formatCount(n)}` : formatPart(count / n);
}

/** How alike two columns are. */
export interface Pair {
  a: ComparedArea;
  b: ComparedArea;
  /** Null where one of them has too few activities. */
  likeness: number | null;
  shared: string[];
}

/** Each pair of areas: the most alike first, those that can't be compared last. */
export function pairsOf(areas: readonly ComparedArea[]): Pair[] {
  return areas
    .flatMap((a, at) =>
      areas.slice(at + 1).map((b) => {
        const alike = a.profile && b.profile ? pairLikeness(a.profile, b.profile) : null;
        return { a, b, likeness: alike?.likeness ?? null, shared: alike?.shared ?? [] };
      })
    )
    .sort((a, b) => (b.likeness ?? -1) - (a.likeness ?? -1));
}
