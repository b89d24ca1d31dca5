import type { CoverageStatus } from '../query/coverage';
import type { CoverageArea, CoveredMember } from './coverage';
import { compareText } from './format';

/** Why no pledge is known to be in force, in readers' words; told apart, for they differ. */
export const WITHOUT: { status: Exclude<CoverageStatus, 'in-force'>; heading: string }[] = [
  { status: 'lapsed', heading: 'Har haft löfte, inget känt gäller' },
  { status: 'none-found', heading: 'Inget löfte hittat' },
  { status: 'not-collected', heading: 'Löfte finns men är inte insamlat, eller ingen har letat' }
];

/** The status in a word, for tables. */
export const STATUS_WORDS: Record<CoverageStatus, string> = {
  'in-force': 'Gäller',
  lapsed: 'Har gått ut',
  'none-found': 'Inget hittat',
  'not-collected': 'Ej insamlat'
};

/** The municipalities without a known pledge in force, by why; groups without any are left out. */
export function withoutGroups<M extends { status: CoverageStatus; name: string }>(
  members: readonly M[]
): { status: CoverageStatus; heading: string; members: M[] }[] {
  return WITHOUT.map(({ status, heading }) => ({
    status,
    heading,
    members: byName(members.filter((member) => member.status === status))
  })).filter((group) => group.members.length > 0);
}

/** What became of the pledges since the year before: of each municipality, known or not. */
export interface YearChange<M> {
  gained: M[];
  lost: M[];
  kept: M[];
}

/** Null in the first year, which has none before it. */
export function changeSince<
  M extends { status: CoverageStatus; before: CoverageStatus | null; name: string }
>(members: readonly M[]): YearChange<M> | null {
  if (members.some(({ before }) => before === null)) return null;
  const pick = (before: boolean, now: boolean) =>
    byName(
      members.filter(
        (member) =>
          (member.before === 'in-force') === before && (member.status === 'in-force') === now
      )
    );
  return { gained: pick(false, true), lost: pick(true, false), kept: pick(true, true) };
}

/** A local police area with those of its municipalities that lie in the chosen area. */
export interface LpoGroup {
  area: CoverageArea;
  members: CoveredMember[];
  /** Municipalities of it that lie elsewhere. */
  elsewhere: number;
}

/** Municipalities by local police area, both by name. */
export function byLpo(
  members: readonly CoveredMember[],
  areaOf: (code: string) => CoverageArea
): LpoGroup[] {
  const groups = new Map<string, CoveredMember[]>();
  for (const member of members) groups.set(member.lpo, [...(groups.get(member.lpo) ?? []), member]);
  return [...groups]
    .map(([code, own]) => {
      const area = areaOf(code);
      return { area, members: byName(own), elsewhere: area.municipalityCount - own.length };
    })
    .sort((a, b) => compareText(a.area.name, b.area.name));
}

/** The years that a division is known for: `2019–2023`, `2023`; null where none is. */
export function divisionYears(members: readonly { lpoAsOf: number | null }[]): string | null {
  const years = members.flatMap(({ lpoAsOf }) => (lpoAsOf === null ? [] : [lpoAsOf]));
  if (years.length === 0) return null;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}–${last}`;
}

/** A police region in the country's table. */
export interface RegionLine {
  area: CoverageArea;
  municipalities: number;
  inForce: number;
  full: number;
  lapsed: number;
  noneFound: number;
  notCollected: number;
  gained: number | null;
  lost: number | null;
}

/** The police regions, counted over their municipalities, by name. */
export function regionLines(
  members: readonly CoveredMember[],
  regions: readonly CoverageArea[]
): RegionLine[] {
  return regions
    .map((area) => {
      const own = members.filter(({ region }) => region === area.code);
      const count = (status: CoverageStatus) =>
        own.filter((member) => member.status === status).length;
      const change = changeSince(own);
      return {
        area,
        municipalities: own.length,
        inForce: count('in-force'),
        full: own.filter(({ allFull }) => allFull).length,
        lapsed: count('lapsed'),
        noneFound: count('none-found'),
        notCollected: count('not-collected'),
        gained: change && change.gained.length,
        lost: change && change.lost.length
      };
    })
    .sort((a, b) => compareText(a.area.name, b.area.name));
}

const byName = <M extends { name: string }>(members: M[]): M[] =>
  members.sort((a, b) => compareText(a.name, b.name));
