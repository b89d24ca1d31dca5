import { areas, municipalities } from '../query/area';
import { pledges } from '../query/pledge';
import type { Source } from '../view/answers';
import { yearsOf } from '../view/phrase';
import { nameDocuments } from '../view/promise';
import type { Term } from '../vocabulary/term';

/** What can be found, in the order in which equal hits are shown. */
export const KINDS = [
  'municipality',
  'theme',
  'lpo',
  'police-area',
  'region',
  'county',
  'country',
  'document'
] as const;
export type Kind = (typeof KINDS)[number];

/** Something that a reader can look for by name. */
export interface SearchEntry {
  kind: Kind;
  title: string;
  /** What tells it from others of the same name. */
  detail: string;
  /** Its page on the site, without slashes around it. */
  path: string;
  /** Further words that lead to it, less than its name does. */
  words: string;
}

/** Everything that can be found: areas of all levels, themes, documents. */
export async function askEntries(source: Source, themes: readonly Term[]): Promise<SearchEntry[]> {
  const [allAreas, places, documents] = await Promise.all([
    source.ask(areas, undefined),
    source.ask(municipalities, undefined),
    source.ask(pledges, undefined)
  ]);
  const names = new Map(places.map(({ code, name }) => [code, name]));
  const counties = new Map(places.map(({ code, county }) => [code, county]));
  const named = nameDocuments(
    documents.map((row) => ({ ...row, pledge: row.id, publisher: row.sourcePublisher })),
    (code) => names.get(code) ?? code
  );
  return [
    ...allAreas.map(({ level, code, name, path, municipalityCount }) => ({
      kind: level as Kind,
      title: name,
      detail:
        counties.get(code) && level === 'municipality'
          ? counties.get(code)!
          : municipalityCount === 1
            ? '1 kommun'
            : `${municipalityCount} kommuner`,
      path,
      words: ''
    })),
    ...themes.map(({ code, label, definition }) => ({
      kind: 'theme' as const,
      title: label,
      detail: '',
      path: `tema/${code}`,
      words: definition
    })),
    ...named.map((document) => ({
      kind: 'document' as const,
      title: `${document.where} ${yearsOf(document)}`,
      detail: document.title,
      path: `lofte/${document.id}`,
      words: ''
    }))
  ];
}
