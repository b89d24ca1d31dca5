/** The areas of every level as rows: each level is a partition of the municipalities. Pure. */
import type { Level } from '../pledge/codes';
import type { Municipality, Search } from './reference';
import { slug } from './slug';
import type { RowOf } from './table';
import type { TABLES } from './tables';

type AreaRow = RowOf<typeof TABLES.areas>;
type MunicipalityRow = RowOf<typeof TABLES.municipalities>;
type AreaMunicipalityRow = RowOf<typeof TABLES.area_municipalities>;

/** An area as one of its municipalities names it. */
interface Named {
  code: string;
  name: string;
  path: string;
  split?: boolean;
  note?: string;
}

/** How a municipality names its area of a level. */
const NAMED: Record<Level, (m: Municipality) => Named> = {
  municipality: (m) => ({ code: m.code, name: m.name, path: `kommun/${m.slug}` }),
  lpo: (m) => {
    if (m.localPoliceArea === null) return splitArea(m, 'lpo', m.lpos);
    const code = lpoCode(m.localPoliceArea);
    return { code, name: m.localPoliceArea, path: `polisomrade/${code}` };
  },
  'police-area': (m) => {
    const [only, ...more] = m.policeAreas;
    if (only === undefined || more.length > 0) return splitArea(m, 'police-area', m.policeAreas);
    return { code: slug(only), name: only, path: `polisomrade/${slug(only)}` };
  },
  region: (m) => {
    const code = slug(m.policeRegion);
    return { code, name: m.policeRegion, path: `region/${code}` };
  },
  county: (m) => ({
    code: m.countyCode,
    name: m.countyName,
    path: `lan/${slug(m.countyName.replace(/s? län$/, ''))}`
  }),
  country: () => ({ code: 'se', name: 'Sverige', path: 'sverige' })
};

const LEVEL_ORDER = Object.keys(NAMED) as Level[];

/** The levels whose areas may hold an area of this level as a whole. */
const PARENTS: Record<Level, readonly Level[]> = {
  municipality: ['lpo', 'police-area', 'region', 'county'],
  lpo: ['police-area', 'region', 'county'],
  'police-area': ['region', 'county'],
  region: [],
  county: ['region'],
  country: []
};

/** The words for a municipality's several areas of a level. */
const SEVERAL = { lpo: 'lokalpolisområden', 'police-area': 'polisområden' } as const;

/** The code of a local police area, which never meets that of a police area. */
function lpoCode(name: string): string {
  return `lpo-${slug(name)}`;
}

/** The one area that stands for a municipality which lies in several and can't be told apart. */
function splitArea(m: Municipality, level: keyof typeof SEVERAL, names: string[]): Named {
  const code = level === 'lpo' ? `lpo-${m.slug}-delat` : `${m.slug}-delat`;
  return {
    code,
    name: splitName(m, level, names),
    path: `polisomrade/${code}`,
    split: true,
    note:
      `${m.name} ligger i ${names.length} ${SEVERAL[level]}: ` +
      `${listed(names)}. Löftena kan inte delas upp på dem, så kommunen räknas som en helhet.`
  };
}

function splitName(m: Municipality, level: keyof typeof SEVERAL, names: string[]): string {
  return `${m.name} (${names.length} ${SEVERAL[level]})`;
}

/** All areas, sorted by level and code. */
export function areaRows(municipalities: readonly Municipality[]): AreaRow[] {
  return LEVEL_ORDER.flatMap((level) => {
    const groups = groupBy(municipalities, (m) => NAMED[level](m).code);
    return [...groups.values()].map((members) => areaRow(level, members, municipalities));
  });
}

function areaRow(
  level: Level,
  members: readonly Municipality[],
  all: readonly Municipality[]
): AreaRow {
  const named = NAMED[level](members[0]!);
  const names = new Set(members.map((m) => NAMED[level](m).name));
  if (names.size > 1) {
    throw new Error(`${level} ${named.code} has several names: ${[...names].join(', ')}`);
  }
  const parent = (of: Level): string | null => {
    if (!PARENTS[level].includes(of)) return null;
    const codes = new Set(members.map((m) => NAMED[of](m).code));
    return codes.size === 1 ? [...codes][0]! : null;
  };
  return {
    level,
    code: named.code,
    name: named.name,
    slug: named.path.split('/').at(-1)!,
    path: named.path,
    parent_lpo: parent('lpo'),
    parent_police_area: parent('police-area'),
    parent_region: parent('region'),
    parent_county: parent('county'),
    municipality_count: members.length,
    split: named.split ?? false,
    note_sv: named.note ?? partNote(level, named.name, all)
  };
}

/** Says where a part of a split municipality belongs to the area too, but is counted elsewhere. */
function partNote(level: Level, name: string, all: readonly Municipality[]): string | null {
  if (level !== 'lpo' && level !== 'police-area') return null;
  const parts = all.filter((m) => several(m, level).includes(name));
  if (parts.length === 0) return null;
  return parts
    .map(
      (m) =>
        `Även en del av ${m.name} hör hit, men löftena där kan inte skiljas ut; ` +
        `de räknas under ${splitName(m, level, several(m, level))}.`
    )
    .join(' ');
}

function several(m: Municipality, level: keyof typeof SEVERAL): string[] {
  if (level === 'lpo') return m.localPoliceArea === null ? m.lpos : [];
  return m.policeAreas.length > 1 ? m.policeAreas : [];
}

/** Which municipalities each area consists of, for all levels. */
export function areaMunicipalityRows(
  municipalities: readonly Municipality[]
): AreaMunicipalityRow[] {
  return LEVEL_ORDER.flatMap((level) =>
    municipalities.map((m) => ({
      level,
      area_code: NAMED[level](m).code,
      municipality_code: m.code
    }))
  );
}

/** The municipalities with what the search for their pledges gave. */
export function municipalityRows(
  municipalities: readonly Municipality[],
  searches: ReadonlyMap<string, Search>
): MunicipalityRow[] {
  return municipalities.map((m) => ({
    municipality_code: m.code,
    name: m.name,
    slug: m.slug,
    county_code: m.countyCode,
    county_name: m.countyName,
    police_region: m.policeRegion,
    police_area: m.policeAreas.join(';'),
    local_police_area: m.localPoliceArea,
    lpos: m.lpos.join(';') || null,
    former_lpo: m.formerLpos.join(';') || null,
    lpo_evidence: m.lpoEvidence,
    lpo_source: m.lpoSource,
    lpo_as_of: m.lpoAsOf,
    latitude: m.latitude,
    longitude: m.longitude,
    finding: searches.get(m.code)?.finding ?? null,
    searched: searches.get(m.code)?.searched ?? null
  }));
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} och ${names.at(-1)}`;
}
