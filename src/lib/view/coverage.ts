import { THEMES } from '../pledge/codes';
import { pledgesOfArea } from '../query/calendar';
import {
  coverageMembers,
  coverageOfArea,
  themesByLpo,
  type CoverageMember,
  type CoverageRow,
  type CoverageStatus,
  type LpoThemeRow
} from '../query/coverage';
import { matrixOfArea } from '../query/matrix';
import type { Source } from './answers';
import type { CoverageSelection } from './coverage-selection';
import { endingPledges, type Ending } from './ending';
import { FIRST_YEAR, LAST_YEAR, YEARS } from './selection';

/** An area that coverage is reviewed for, as lists of areas have it. */
export interface CoverageArea {
  level: string;
  code: string;
  name: string;
  /** The path of its own page. */
  path: string;
  /** True where it stands for a municipality that lies in several such areas. */
  split: boolean;
  municipalityCount: number;
}

/** A municipality in the chosen year. */
export interface CoveredMember
  extends CoverageMember, Pick<CoverageRow, 'status' | 'allFull' | 'lastBefore' | 'nextAfter'> {
  /** How it was the year before; null in the first year. */
  before: CoverageStatus | null;
}

/** How many municipalities were covered in a year. */
export interface CoveredYear {
  year: number;
  municipalities: number;
  inForce: number;
  /** Of those in force: with all pledges fully coded. */
  full: number;
}

/** All that the review of coverage shows for one selection; carries the selection it answers. */
export interface Coverage {
  selection: CoverageSelection;
  members: CoveredMember[];
  years: CoveredYear[];
  ending: Ending[];
  themes: LpoThemeRow[];
  /** A string of state digits by municipality; null for the country, which has a page for them. */
  states: Record<string, string> | null;
}

const COUNTRY = { level: 'country', code: 'se' };

/** Asks all that the review needs. @param today the release's day, YYYY-MM-DD */
export async function askCoverage(
  source: Source,
  selection: CoverageSelection,
  today: string
): Promise<Coverage> {
  const { year } = selection;
  const { level, code } = selection.area ?? COUNTRY;
  const [members, rows, themes, documents, states] = await Promise.all([
    source.ask(coverageMembers, { level, code }),
    source.ask(coverageOfArea, { level, code, fromYear: FIRST_YEAR, toYear: LAST_YEAR }),
    source.ask(themesByLpo, { level, code, year }),
    source.ask(pledgesOfArea, { level, code }),
    selection.area && source.ask(matrixOfArea, { level, code, fromYear: year, toYear: year })
  ]);
  return {
    selection,
    members: coveredMembers(members, rows, year),
    years: coveredYears(rows),
    ending: endingPledges(documents, today),
    themes: inOrder(themes),
    states: states && Object.fromEntries(states.map((row) => [row.code, row.states]))
  };
}

/** The municipalities in a year, with how they were the year before. */
export function coveredMembers(
  members: readonly CoverageMember[],
  rows: readonly CoverageRow[],
  year: number
): CoveredMember[] {
  const byCode = (of: number) =>
    new Map(rows.filter((row) => row.year === of).map((row) => [row.code, row]));
  const now = byCode(year);
  const before = byCode(year - 1);
  return members.map((member) => {
    const { status, allFull, lastBefore, nextAfter } = now.get(member.code)!;
    const earlier = before.get(member.code)?.status ?? null;
    return { ...member, status, allFull, lastBefore, nextAfter, before: earlier };
  });
}

/** Every year of the timeline, counted over the municipalities. */
export function coveredYears(rows: readonly CoverageRow[]): CoveredYear[] {
  return YEARS.map((year) => {
    const own = rows.filter((row) => row.year === year);
    return {
      year,
      municipalities: own.length,
      inForce: own.filter(({ status }) => status === 'in-force').length,
      full: own.filter(({ allFull }) => allFull).length
    };
  });
}

const order = new Map<string, number>(THEMES.map((theme, index) => [theme, index]));

/** Engines order themes by their text; readers meet them in the order of the list. */
const inOrder = (rows: readonly LpoThemeRow[]): LpoThemeRow[] =>
  [...rows].sort(
    (a, b) =>
      (a.lpo < b.lpo ? -1 : a.lpo > b.lpo ? 1 : 0) || order.get(a.theme)! - order.get(b.theme)!
  );
