/**
 * The measures counted once more, from the reviewed records and the reference tables alone, by the
 * definitions of the method page: what the answers of the SQL are compared with.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import type { ActivityShareRow } from './activity-share';
import type { GapRow } from './gap';
import type { PriorityRow } from './priority';

interface Item {
  themes: string[];
  kind?: string;
}

interface Document {
  id: string;
  municipalities: string[];
  area: string | null;
  validFrom: string | null;
  validTo: string | null;
  openEnded?: boolean;
  completeness: string;
  focusAreas: Item[];
  activities: Item[];
  problems: Item[];
}

type InTime = Document & { first: number; last: number };

/** An area of a level by its municipalities. */
export interface RecountedArea {
  level: string;
  municipalities: string[];
}

const csv = (path: string): Record<string, string>[] =>
  parseCsv(readFileSync(path), { columns: true }) as Record<string, string>[];

const ascii = (name: string) =>
  name
    .toLowerCase()
    .replace(/[åä]/g, 'a')
    .replace(/ö/g, 'o')
    .replace(/é/g, 'e')
    .replace(/[^a-z0-9]+/g, '-');

/** All that is counted from. */
export class Recount {
  readonly #documents = withYears(readDocuments());
  readonly #findings = new Map(
    csv('data/reference/search-log.csv').map((row) => [row.municipality_code!, row.finding!])
  );
  readonly #places = csv('data/reference/municipalities.csv');

  /** The areas of a level by code. */
  areas(level: string): Map<string, RecountedArea> {
    const areas = new Map<string, RecountedArea>();
    for (const place of this.#places) {
      const code = codeOf(place, level);
      const area = areas.get(code) ?? { level, municipalities: [] };
      area.municipalities.push(place.municipality_code!);
      areas.set(code, area);
    }
    return areas;
  }

  /** Municipalities of an area by the state of the theme, in a year or the span that ends with it. */
  priority(area: RecountedArea, theme: string, year: number, fromYear = year): PriorityRow {
    const places = area.municipalities.map((code) => ({
      state: this.#state(code, theme, year, fromYear),
      documents: this.#inForce([code], year, fromYear)
    }));
    const count = (...states: string[]) =>
      places.filter(({ state }) => states.includes(state)).length;
    const full = places.filter(({ documents }) => documents.length > 0 && documents.every(isFull));
    return {
      areas: places.length,
      inForce: places.filter(({ documents }) => documents.length > 0).length,
      atLeast: count('prioritised', 'addressed'),
      atMost: count('prioritised', 'addressed', 'unknown'),
      full: full.length,
      fullWith: full.filter(({ state }) => state === 'prioritised' || state === 'addressed').length,
      prioritised: count('prioritised'),
      addressed: count('addressed'),
      named: count('named'),
      absent: count('absent'),
      unknown: count('unknown'),
      lapsed: count('lapsed'),
      noneFound: count('none-found'),
      notCollected: count('not-collected')
    };
  }

  /** The theme's part of the activities in force; null where no pledge is. */
  activityShare(
    area: RecountedArea,
    theme: string,
    year: number,
    fromYear = year
  ): ActivityShareRow | null {
    const documents = this.#inForce(area.municipalities, year, fromYear);
    if (documents.length === 0) return null;
    const activities = documents.flatMap((document) => document.activities);
    // Sixths are whole for one, two and three themes.
    const sixths = activities
      .filter(has(theme))
      .reduce((sum, { themes }) => sum + 6 / themes.length, 0);
    return { pledges: documents.length, activities: activities.length, part: sixths / 6 };
  }

  /** Documents in force that name the theme; null where none does. */
  gap(area: RecountedArea, theme: string, year: number, fromYear = year): GapRow | null {
    const naming = this.#inForce(area.municipalities, year, fromYear).filter((document) =>
      names(document, theme)
    );
    if (naming.length === 0) return null;
    const full = naming.filter(isFull);
    return {
      named: full.length,
      gap: full.filter(({ activities }) => !activities.some(has(theme))).length,
      untold: naming.length - full.length
    };
  }

  #inForce = remember((codes: string[], year: number, fromYear: number): InTime[] =>
    this.#documents.filter(
      ({ first, last, municipalities }) =>
        first <= year && fromYear <= last && municipalities.some((code) => codes.includes(code))
    )
  );

  #state = remember((code: string, theme: string, year: number, fromYear: number): string => {
    const documents = this.#inForce([code], year, fromYear);
    if (documents.some(({ focusAreas }) => focusAreas.some(has(theme)))) return 'prioritised';
    if (documents.some(({ activities }) => activities.some(has(theme)))) return 'addressed';
    if (!documents.every(isFull)) return 'unknown';
    if (documents.some((document) => names(document, theme))) return 'named';
    if (documents.length > 0) return 'absent';
    const finding = this.#findings.get(code);
    if (finding === undefined || finding === 'exists-not-coded') return 'not-collected';
    const earlier = this.#documents.some(
      ({ municipalities, last }) => municipalities.includes(code) && last < year
    );
    return earlier ? 'lapsed' : 'none-found';
  });
}

/** Keeps what was counted: every larger area asks for the same municipalities again. */
function remember<A extends unknown[], R>(count: (...of: A) => R): (...of: A) => R {
  const known = new Map<string, R>();
  return (...of) => {
    const key = of.join(' ');
    if (!known.has(key)) known.set(key, count(...of));
    return known.get(key)!;
  };
}

const has = (theme: string) => (item: Item) => item.themes.includes(theme);

const isFull = ({ completeness }: Document) => completeness === 'full';

const names = ({ problems }: Document, theme: string) =>
  problems.some((problem) => ['lage', 'oro'].includes(problem.kind!) && has(theme)(problem));

function readDocuments(): Document[] {
  return readdirSync('data/pledges', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => parseYaml(readFileSync(`data/pledges/${path}`, 'utf8')) as Document);
}

/** The years that each document is in force, both included. */
function withYears(documents: Document[]): InTime[] {
  const first = ({ id, validFrom }: Document) =>
    Number(validFrom?.slice(0, 4) ?? /-(\d{4})(-\d+)?$/.exec(id)![1]);
  const series = ({ municipalities, area }: Document) =>
    JSON.stringify([[...municipalities].sort(), area ?? null]);
  return documents.map((document) => {
    const start = first(document);
    if (document.validTo) {
      return { ...document, first: start, last: Number(document.validTo.slice(0, 4)) };
    }
    const later = documents
      .filter((other) => series(other) === series(document))
      .map(first)
      .filter((year) => year > start);
    const assumed = start + (document.openEnded ? 3 : 1);
    return { ...document, first: start, last: Math.min(assumed, Math.min(...later) - 1) };
  });
}

/** The code of the area that a municipality is counted in; of its own where it lies in several. */
function codeOf(place: Record<string, string>, level: string): string {
  const slug = place.slug!;
  if (level === 'municipality') return place.municipality_code!;
  if (level === 'county') return place.county_code!;
  if (level === 'region') return ascii(place.police_region!);
  if (level === 'police-area') {
    return place.police_area!.includes(';') ? `${slug}-delat` : ascii(place.police_area!);
  }
  if (level === 'lpo') {
    return place.local_police_area ? `lpo-${ascii(place.local_police_area)}` : `lpo-${slug}-delat`;
  }
  return 'se';
}
