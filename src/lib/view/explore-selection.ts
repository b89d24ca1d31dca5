import { NOT_SELECTED } from './query-reader';
import { sortsOf, type Sort, type Window } from '../query/explore';
import {
  facetsOf,
  FACETS,
  type Choices,
  type Facet,
  type ItemFilter
} from '../query/explore-filter';
import type { ItemKind } from '../query/explore-tables';
import { termsOf } from '../search/lexicon';
import { columnsOf, DEFAULT_COLUMNS, type ColumnKey } from './explore-columns';
import type { Fallback } from './selection';

/** What the explorer shows. */
export interface ExploreSelection extends Pick<Window, 'sort' | 'reversed'> {
  kind: ItemKind;
  /** The search as it was typed. */
  text: string;
  choices: Choices;
  columns: readonly ColumnKey[];
}

export const defaultSelection = (kind: ItemKind = 'activity'): ExploreSelection => ({
  kind,
  text: '',
  choices: {},
  sort: 'year',
  reversed: false,
  columns: DEFAULT_COLUMNS[kind]
});

export const DEFAULT_EXPLORE: ExploreSelection = defaultSelection();

/** The values that each facet of a kind has. */
export type KnownValues = (kind: ItemKind, facet: Facet) => ReadonlySet<string | null>;

/** The words of the address. */
const KINDS: Record<ItemKind, string> = {
  activity: 'aktiviteter',
  problem: 'problem',
  focus_area: 'fokusomraden'
};
export const PARAMETERS: Record<Facet, string> = {
  theme: 'tema',
  type: 'slag',
  actor: 'vem',
  kind: 'art',
  trend: 'utveckling',
  year: 'ar',
  region: 'region',
  county: 'lan',
  lpo: 'lpo',
  municipality: 'kommun',
  target: 'malgrupp',
  setting: 'miljo',
  amount: 'mangd',
  completeness: 'kodning',
  basis: 'arsgrund'
};
const SORTS: Record<Sort, string> = {
  year: 'ar',
  place: 'kommun',
  text: 'text',
  theme: 'tema',
  type: 'slag',
  actor: 'vem',
  kind: 'art',
  trend: 'utveckling'
};
/** Codes that would be English in the address. */
const WORDS: Record<string, string> = {
  stated: 'angivna',
  assumed: 'antaget-slut',
  inferred: 'harledda',
  full: 'fullstandigt',
  partial: 'delvis',
  summary: 'sammanfattning'
};
const UNSAID = 'sags-inte';
const SEPARATOR = '.';

/** What the engine is asked for. */
export const filterOf = ({ kind, choices, text }: ExploreSelection): ItemFilter => ({
  kind,
  choices,
  terms: termsOf(text)
});

/** The selection that an address asks for; what it can't mean is named in `fallbacks`. */
export function readExplore(
  params: URLSearchParams,
  known: KnownValues
): { selection: ExploreSelection; fallbacks: Fallback[] } {
  const fallbacks: Fallback[] = [];
  const refuse = (parameter: string, value: string) => fallbacks.push({ parameter, value });
  const kindWord = params.get('visa');
  const kind = kindWord === null ? undefined : keyOf(KINDS, kindWord);
  if (kindWord !== null && !kind) refuse('visa', kindWord);
  const standard = defaultSelection(kind);
  const selection = { ...standard, text: params.get('q') ?? '', choices: {} as Choices };
  for (const facet of FACETS) {
    const value = params.get(PARAMETERS[facet]);
    if (value === null) continue;
    const asked = value
      .split(SEPARATOR)
      .filter(Boolean)
      .map((word) => codeOf(word));
    const values = facetsOf(selection.kind).includes(facet) ? known(selection.kind, facet) : null;
    const sound = asked.filter((code) => values?.has(code));
    // What is understood is kept; the rest is named.
    const odd = asked.filter((code) => !values?.has(code)).map(wordOf);
    if (odd.length > 0) refuse(PARAMETERS[facet], odd.join(SEPARATOR));
    if (sound.length > 0) selection.choices[facet] = [...new Set(sound)];
  }
  const order = params.get('sortera');
  if (order !== null) {
    const sort = keyOf(SORTS, order.replace(/^-/, ''));
    if (sort && sortsOf(selection.kind).includes(sort)) {
      selection.sort = sort;
      selection.reversed = order.startsWith('-');
    } else refuse('sortera', order);
  }
  const columns = params.get('kolumner');
  if (columns !== null) {
    const asked = columns.split(SEPARATOR);
    const all = columnsOf(selection.kind).map(({ key }) => key);
    const sound = all.filter((key) => asked.includes(key));
    if (sound.length === new Set(asked).size && sound.length > 0) selection.columns = sound;
    else refuse('kolumner', columns);
  }
  const mine = new Set(['visa', 'q', 'sortera', 'kolumner', ...Object.values(PARAMETERS)]);
  for (const [parameter, value] of params) {
    if (!mine.has(parameter) && !NOT_SELECTED.test(parameter)) {
      refuse(parameter, value);
    }
  }
  return { selection, fallbacks };
}

/** The address' query for a selection, `?` included; only what differs from showing everything. */
export function writeExplore(selection: ExploreSelection): string {
  const { kind, text, choices, sort, reversed, columns } = selection;
  const params = new URLSearchParams({ visa: KINDS[kind] });
  if (text.trim()) params.set('q', text.trim());
  for (const facet of facetsOf(kind)) {
    const chosen = choices[facet];
    if (chosen?.length) params.set(PARAMETERS[facet], chosen.map(wordOf).join(SEPARATOR));
  }
  if (sort !== 'year' || reversed) params.set('sortera', `${reversed ? '-' : ''}${SORTS[sort]}`);
  if (columns.join() !== DEFAULT_COLUMNS[kind].join()) {
    params.set('kolumner', columns.join(SEPARATOR));
  }
  return `?${params}`;
}

/** The choices with one value taken in, or out if it was in. */
export function toggled(choices: Choices, facet: Facet, code: string | null): Choices {
  const before = choices[facet] ?? [];
  const rest = before.filter((other) => other !== code);
  const after = rest.length < before.length ? rest : [...before, code];
  const others = { ...choices };
  delete others[facet];
  return after.length > 0 ? { ...others, [facet]: after } : others;
}

const wordOf = (code: string | null): string => (code === null ? UNSAID : (WORDS[code] ?? code));
const codeOf = (word: string): string | null =>
  word === UNSAID ? null : (keyOf(WORDS, word) ?? word);

function keyOf<K extends string>(words: Record<K, string>, word: string): K | undefined {
  return (Object.keys(words) as K[]).find((key) => words[key] === word);
}
