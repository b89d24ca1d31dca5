/**
 * The reviewed records and the reference tables as the recounts read them: straight from the files,
 * with none of the dataset's own code.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';

export interface Item {
  themes: string[];
  kind?: string;
}

export interface Activity extends Item {
  summary: string;
  focusArea: number | null;
  actor: string | null;
  type: string;
  target: string | null;
  setting: string | null;
  place: string | null;
  quantity: { value: number; comparator: string; unit: string; per: string } | null;
  deadline: string | null;
}

export interface Document {
  id: string;
  municipalities: string[];
  area: string | null;
  title: string;
  validFrom: string | null;
  validTo: string | null;
  openEnded?: boolean;
  renewalOfYear?: number | null;
  completeness: string;
  focusAreas: Item[];
  activities: Activity[];
  problems: (Item & { summary: string })[];
}

/** A document with the years that it is in force, both included. */
export type InTime = Document & { first: number; last: number };

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

/** All places, as the reference table has them. */
export const places = csv('data/reference/municipalities.csv');

const log = csv('data/reference/search-log.csv');

/** What the search for a municipality's pledges found, by its code. */
export const findings = new Map(log.map((row) => [row.municipality_code!, row.finding!]));

/** When a municipality's pledges were looked for, by its code. */
export const searches = new Map(log.map((row) => [row.municipality_code!, row.searched!]));

/** Whether an item has the theme. */
export const has = (theme: string) => (item: Item) => item.themes.includes(theme);

export const isFull = ({ completeness }: Document) => completeness === 'full';

/** Whether it names the theme as something that occurs or is feared. */
export const names = ({ problems }: Document, theme: string) =>
  problems.some((problem) => ['lage', 'oro'].includes(problem.kind!) && has(theme)(problem));

/** The areas of a level by code. */
export function areasOf(level: string): Map<string, RecountedArea> {
  const areas = new Map<string, RecountedArea>();
  for (const place of places) {
    const code = codeOf(place, level);
    const area = areas.get(code) ?? { level, municipalities: [] };
    area.municipalities.push(place.municipality_code!);
    areas.set(code, area);
  }
  return areas;
}

function readDocuments(): Document[] {
  return readdirSync('data/pledges', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => parseYaml(readFileSync(`data/pledges/${path}`, 'utf8')) as Document);
}

/** The years that each document is in force, both included. */
export function withYears(documents: Document[]): InTime[] {
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

/** Every record of the dataset. */
export const documents: readonly InTime[] = withYears(readDocuments());
