import { areas, type Area } from '../query/area';
import { concretenessOfArea } from '../query/concreteness';
import { profilesOfLevel } from '../query/likeness';
import { matrixOfArea } from '../query/matrix';
import { mostAlike, profilesOf, type Alike } from '../pledge/likeness';
import type { Source } from '../view/answers';
import { areaTitle } from '../view/area-name';
import type { AreaFrame, AreaLink } from '../view/area-page';
import { concretenessOf } from '../view/concreteness';
import { compareText } from '../view/format';
import { yearOf } from '../view/municipality-status';
import { FIRST_YEAR, LAST_YEAR } from '../view/selection';
import { loadLargerArea } from './load-larger-area';
import { loadMunicipality } from './load-municipality';

/** How many areas are named as the most alike. */
const MOST_ALIKE = 5;

/**
 * All that the page of an area shows, of any level; null where the release has no such area.
 * @param path the area's path on the site, `kommun/ljungby`
 */
export async function loadArea(
  source: Source,
  release: { version: string; date: string },
  path: string
) {
  const all = await source.ask(areas, undefined);
  const area = all.find((candidate) => candidate.path === path);
  if (!area) return null;
  const year = yearOf(release.date);
  const { level, code } = area;
  const [matrix, concreteness, alike] = await Promise.all([
    source.ask(matrixOfArea, { level, code, fromYear: FIRST_YEAR, toYear: LAST_YEAR }),
    compareConcreteness(source, area, all, year),
    alikeTo(source, area, all, year)
  ]);
  const frame: AreaFrame = {
    area: {
      level,
      code,
      name: area.name,
      path,
      count: area.municipalityCount,
      split: area.split,
      note: area.note
    },
    release: { version: release.version, date: release.date },
    year,
    within: within(area, all),
    parts: partsOf(area, all),
    concreteness,
    alike
  };
  return level === 'municipality'
    ? { kind: 'municipality' as const, frame, ...(await loadMunicipality(source, code, matrix)) }
    : { kind: 'larger' as const, frame, ...(await loadLargerArea(source, area, release, matrix)) };
}

export type LoadedArea = NonNullable<Awaited<ReturnType<typeof loadArea>>>;

const PARENTS = [
  ['lpo', 'lpo'],
  ['policeArea', 'police-area'],
  ['region', 'region'],
  ['county', 'county']
] as const;

/** The areas that hold this one as a whole, the smallest first. */
function within(area: Area, all: Area[]): AreaLink[] {
  const parents = PARENTS.flatMap(([key, level]) =>
    all.filter((parent) => parent.level === level && parent.code === area[key])
  );
  if (area.level !== 'country') parents.push(...all.filter(({ level }) => level === 'country'));
  return parents.map((parent) => ({ name: areaTitle(parent), path: parent.path }));
}

/** The areas of the levels between this one and the municipality, level by level. */
function partsOf(area: Area, all: Area[]): { level: string; areas: AreaLink[] }[] {
  const lies = (part: Area) =>
    area.level === 'country' ||
    PARENTS.some(([key, level]) => level === area.level && part[key] === area.code);
  return ['region', 'county', 'police-area', 'lpo']
    .filter((level) => level !== area.level && !(area.level === 'country' && level === 'lpo'))
    .map((level) => ({
      level,
      areas: all
        .filter((part) => part.level === level && lies(part))
        .map(({ name, path }) => ({ name, path }))
        .sort((a, b) => compareText(a.name, b.name))
    }))
    .filter(({ areas }) => areas.length > 0);
}

/** The area's concreteness, then that of its region and of the country. */
async function compareConcreteness(source: Source, area: Area, all: Area[], year: number) {
  const compared = [
    area,
    ...all.filter(({ level, code }) => level === 'region' && code === area.region),
    ...all.filter(({ level }) => level === 'country' && area.level !== 'country')
  ];
  return Promise.all(
    compared.map(async (one) => ({
      name: areaTitle(one),
      path: one.path,
      ...concretenessOf(
        await source.ask(concretenessOfArea, { level: one.level, code: one.code, year })
      )
    }))
  );
}

async function alikeTo(source: Source, area: Area, all: Area[], year: number) {
  if (area.level === 'country') return null;
  const profiles = profilesOf(await source.ask(profilesOfLevel, { level: area.level, year }));
  const own = profiles.get(area.code);
  const alike = own && mostAlike(own, profiles.values(), MOST_ALIKE);
  const named = (one: Alike) => {
    const { name, path } = all.find(
      ({ level, code }) => level === area.level && code === one.code
    )!;
    return { name, path, ...one };
  };
  return { activities: own?.activities ?? 0, areas: alike?.map(named) ?? null };
}
