/** Items narrowed, counted and sorted once more, from the records alone. */
import { readFileSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
import { Lexicon } from '../search/lexicon';
import type { ExploreRow, FacetRow, Window } from './explore';
import { facetsOf, type Facet, type ItemFilter } from './explore-filter';
import type { ExplorePlace } from './explore-places';
import type { ItemKind } from './explore-tables';
import { areasOf, documents, findings, isFull, places, type InTime } from './records.fixture';

/** An item as its record has it; fields that its kind lacks are undefined. */
interface Item {
  document: InTime & { source: { url?: string | null; publisher: string }; yearBasis?: string };
  index: number;
  text: string;
  themes: string[];
  [field: string]: unknown;
}

const LIST = { activity: 'activities', problem: 'problems', focus_area: 'focusAreas' } as const;

const ITEMS: Record<ItemKind, Item[]> = Object.fromEntries(
  Object.entries(LIST).map(([kind, list]) => [
    kind,
    documents.flatMap((document) =>
      (document[list] as unknown as Record<string, unknown>[]).map((item, index) => ({
        ...item,
        document,
        index,
        text: (item.summary ?? item.label) as string
      }))
    )
  ])
) as Record<ItemKind, Item[]>;

export const lexicon = new Lexicon(
  Object.values(ITEMS).flatMap((items) => items.map(({ text }) => text))
);

/** Which areas of a level a municipality lies in. */
const AREAS = new Map(
  (['municipality', 'lpo', 'region', 'county'] as const).map((level) => [
    level as string,
    new Map(
      [...areasOf(level)].flatMap(([code, { municipalities }]) =>
        municipalities.map((place) => [place, code] as const)
      )
    )
  ])
);

const years = ({ first, last }: InTime) =>
  Array.from({ length: last - first + 1 }, (_, at) => String(first + at));

function basisOf({ validFrom, validTo, ...rest }: Item['document']): string {
  if (validFrom === null || rest.yearBasis === 'inferred') return 'inferred';
  return validTo === null ? 'assumed' : 'stated';
}

const known = new WeakMap<Item, Map<Facet, readonly (string | null)[]>>();

/** The values that an item has in a facet. */
function valuesOf(item: Item, facet: Facet): readonly (string | null)[] {
  const own = known.get(item) ?? new Map<Facet, readonly (string | null)[]>();
  known.set(item, own);
  if (!own.has(facet)) own.set(facet, readValues(item, facet));
  return own.get(facet)!;
}

function readValues(item: Item, facet: Facet): (string | null)[] {
  const { document } = item;
  const level = AREAS.get(facet);
  if (level) return [...new Set(document.municipalities.map((code) => level.get(code)!))];
  if (facet === 'theme') return item.themes;
  if (facet === 'year') return years(document);
  if (facet === 'completeness') return [document.completeness];
  if (facet === 'basis') return [basisOf(document)];
  if (facet === 'amount') return [item.quantity ? 'med' : 'utan'];
  return [(item[facet] as string | null | undefined) ?? null];
}

/** The items that a selection leaves, one facet perhaps left out. */
export function itemsOf({ kind, choices, terms }: ItemFilter, except?: Facet): Item[] {
  const chosen = facetsOf(kind).filter((facet) => facet !== except && choices[facet]?.length);
  return ITEMS[kind].filter((item) => {
    const keys = terms.length ? lexicon.keyText(item.text) : '';
    return (
      chosen.every((facet) =>
        valuesOf(item, facet).some((code) => choices[facet]!.includes(code))
      ) && terms.every((term) => keys.includes(term))
    );
  });
}

export const totalsOf = (filter: ItemFilter) => {
  const items = itemsOf(filter);
  return { items: items.length, documents: new Set(items.map(({ document }) => document.id)).size };
};

/** The counts of every facet, in the order of the answers. */
export function facetRowsOf(filter: ItemFilter): FacetRow[] {
  return facetsOf(filter.kind)
    .sort()
    .flatMap((facet) => {
      const counts = new Map<string | null, number>();
      for (const item of itemsOf(filter, facet)) {
        for (const code of valuesOf(item, facet)) counts.set(code, (counts.get(code) ?? 0) + 1);
      }
      return [...counts]
        .map(([code, count]) => ({ facet, code, count }))
        .sort((a, b) => (a.code === null ? 1 : b.code === null ? -1 : a.code < b.code ? -1 : 1));
    });
}

/** Letters and digits alone, å, ä and ö after z: no punctuation, no capitals. */
const orderOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[éè]/g, 'e')
    .replace(/ü/g, 'y')
    .replace(/á/g, 'a')
    .replace(/[^a-z0-9åäö]+/g, ' ')
    .trim()
    .replace(/[åäö]/g, (letter) => ({ å: '{', ä: '|', ö: '}' })[letter]!);

function compareText(a: string, b: string): number {
  const [one, other] = [orderOf(a), orderOf(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}
const nameOf = new Map(places.map((place) => [place.municipality_code!, place.name!]));
const labels = (file: string) =>
  new Map(
    (
      parseYaml(readFileSync(`data/vocabulary/${file}.yaml`, 'utf8')) as {
        code: string;
        label: { sv: string };
      }[]
    ).map(({ code, label }) => [code, label.sv])
  );
const LABELS = {
  theme: labels('themes'),
  type: labels('activity-types'),
  actor: labels('actors'),
  kind: labels('problem-kinds'),
  trend: labels('trends')
};

/** What an item is sorted by beside its document, as text; null comes last either way. */
function sortText(item: Item, sort: Window['sort']): string | null {
  if (sort === 'text') return item.text;
  if (sort === 'place') return placeOf(item.document);
  if (sort === 'year') return null;
  const code = sort === 'theme' ? item.themes[0]! : (item[sort] as string | null);
  return code === null ? null : LABELS[sort].get(code)!;
}

export const placeOf = ({ municipalities, area }: InTime) =>
  `${nameOf.get(municipalities[0]!)!} ${area ?? ''}`.trim();

/** Newest documents first, then by place; within a document its own order. */
function byDocument(a: Item, b: Item): number {
  const [one, other] = [a.document, b.document];
  return (
    other.first - one.first ||
    other.last - one.last ||
    compareText(placeOf(one), placeOf(other)) ||
    (one.id < other.id ? -1 : one.id > other.id ? 1 : a.index - b.index)
  );
}

/** The rows of a window. */
export function rowsOf({ filter, sort, reversed, from, limit }: { filter: ItemFilter } & Window) {
  const compare = (a: Item, b: Item): number => {
    if (sort === 'year') return reversed ? byDocument(b, a) : byDocument(a, b);
    const [one, other] = [sortText(a, sort), sortText(b, sort)];
    if (one === null || other === null) {
      return Number(one === null) - Number(other === null) || byDocument(a, b);
    }
    return (reversed ? -1 : 1) * compareText(one, other) || byDocument(a, b);
  };
  return itemsOf(filter)
    .sort(compare)
    .slice(from, from + limit)
    .map(rowOf);
}

function rowOf(item: Item): ExploreRow {
  const { document } = item;
  const quantity = item.quantity as Record<string, never> | null | undefined;
  const field = (name: string) => (item[name] as string | null | undefined) ?? null;
  return {
    pledge: document.id,
    title: document.title,
    municipalities: document.municipalities.join(';'),
    area: document.area,
    firstYear: document.first,
    lastYear: document.last,
    sourceUrl: document.source.url ?? null,
    publisher: document.source.publisher,
    completeness: document.completeness as ExploreRow['completeness'],
    index: item.index,
    text: item.text,
    themes: item.themes.join(';'),
    actor: field('actor'),
    type: field('type'),
    target: field('target'),
    setting: field('setting'),
    place: field('place'),
    quantity: quantity?.value ?? null,
    comparator: quantity?.comparator ?? null,
    unit: quantity?.unit ?? null,
    per: quantity?.per ?? null,
    deadline: field('deadline'),
    kind: field('kind'),
    trend: field('trend')
  };
}

/** Every municipality with its documents and the items that are left. */
export function placesOf(filter: ItemFilter): ExplorePlace[] {
  const { choices } = filter;
  const items = itemsOf(filter, 'municipality');
  const chosenYears = choices.year?.length ? choices.year.map(Number) : null;
  const passes = (document: InTime) =>
    (['completeness', 'basis'] as const).every((facet) => {
      const [code] = valuesOf({ document } as Item, facet);
      return !choices[facet]?.length || choices[facet].includes(code!);
    });
  return places
    .map(({ municipality_code: code }) => code!)
    .sort()
    .map((code) => {
      const own = documents.filter(({ municipalities }) => municipalities.includes(code));
      const known = own.filter(
        ({ first, last }) =>
          !chosenYears || chosenYears.some((year) => first <= year && year <= last)
      );
      const eligible = known.filter(passes);
      const left = items.filter(({ document }) => document.municipalities.includes(code));
      return {
        code,
        finding: (findings.get(code) ?? null) as ExplorePlace['finding'],
        inside: (['region', 'county', 'lpo'] as const).every(
          (level) =>
            !choices[level]?.length || choices[level].includes(AREAS.get(level)!.get(code)!)
        ),
        known: known.length,
        earlier: chosenYears ? own.filter(({ last }) => last < Math.min(...chosenYears)).length : 0,
        documents: eligible.length,
        full: eligible.filter(isFull).length,
        matching: new Set(left.map(({ document }) => document.id)).size,
        items: left.length
      };
    });
}
