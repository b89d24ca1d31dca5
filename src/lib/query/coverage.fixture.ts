/**
 * Coverage counted once more, from the reviewed records and the reference tables alone: what the
 * answers of `coverage.ts` are compared with.
 */
import type { CoverageMember, CoverageRow, LpoThemeRow } from './coverage';
import { areasOf, isFull, places, searches, type RecountedArea } from './records.fixture';
import { Recount } from './recount.fixture';

const recount = new Recount();

/** The area of a level that a municipality is counted in. */
const areaWith = (level: string): Map<string, string> =>
  new Map(
    [...areasOf(level)].flatMap(([area, { municipalities }]) =>
      municipalities.map((code) => [code, area] as const)
    )
  );
const lpoOf = areaWith('lpo');
const regionOf = areaWith('region');
const lpos = areasOf('lpo');

export function recountMembers(area: RecountedArea): CoverageMember[] {
  return places
    .filter((place) => area.municipalities.includes(place.municipality_code!))
    .map((place) => {
      const code = place.municipality_code!;
      return {
        code,
        name: place.name!,
        slug: place.slug!,
        lpo: lpoOf.get(code)!,
        lpoAsOf: place.lpo_as_of ? Number(place.lpo_as_of) : null,
        region: regionOf.get(code)!,
        searched: searches.get(code) ?? null
      };
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

const rows = new Map<string, CoverageRow>();

/** A municipality in a year, by the written definitions. */
export function recountRow(code: string, year: number): CoverageRow {
  const known = rows.get(`${code} ${year}`);
  if (known) return known;
  const own = recount.records.filter(({ municipalities }) => municipalities.includes(code));
  const current = own.filter(({ first, last }) => first <= year && year <= last);
  const finding = recount.found.get(code);
  const before: number[] = [];
  for (const { first, last } of own) {
    for (let each = first; each <= last; each++) if (each < year) before.push(each);
  }
  const after = own.map(({ first }) => first).filter((first) => first > year);
  const row: CoverageRow = {
    code,
    year,
    status:
      current.length > 0
        ? 'in-force'
        : finding === undefined || finding === 'exists-not-coded'
          ? 'not-collected'
          : before.length > 0
            ? 'lapsed'
            : 'none-found',
    pledges: current.length,
    allFull: current.length > 0 && current.every(isFull),
    lastBefore: before.length ? Math.max(...before) : null,
    nextAfter: after.length ? Math.min(...after) : null
  };
  rows.set(`${code} ${year}`, row);
  return row;
}

/** Every theme in every local police area that the area has a part of. */
export function recountThemes(area: RecountedArea, year: number, theme: string): LpoThemeRow[] {
  return [...lpos].flatMap(([lpo, whole]) => {
    const inside = whole.municipalities.filter((code) => area.municipalities.includes(code));
    if (inside.length === 0) return [];
    const { inForce, full, prioritised, addressed } = recount.priority(whole, theme, year);
    const municipalities = whole.municipalities.length;
    return [
      { lpo, theme, municipalities, inside: inside.length, inForce, full, prioritised, addressed }
    ];
  });
}
