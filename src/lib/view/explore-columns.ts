import type { ExploreRow, Sort } from '../query/explore';
import type { ItemKind } from '../query/explore-tables';
import { vocabulary } from '../vocabulary/document';
import { themes } from '../vocabulary/themes';
import type { Sheet } from './csv';
import { formatDate } from './format';
import { amountPhrase, splitCodes, yearsOf } from './phrase';
import { nameDocuments, type NamedDocument } from './promise';

/** A row with the name of its place. */
export type NamedRow = ExploreRow & NamedDocument;

export type ColumnKey =
  | 'text'
  | 'lofte'
  | 'tema'
  | 'slag'
  | 'vem'
  | 'malgrupp'
  | 'miljo'
  | 'plats'
  | 'mangd'
  | 'nar'
  | 'art'
  | 'utveckling'
  | 'kodning'
  | 'kalla';

/** A column of the table, with what it says of a row; null where nothing is said. */
export interface Column {
  key: ColumnKey;
  heading: string;
  sort?: Sort;
  text: (row: NamedRow) => string | null;
}

const label =
  (terms: { label(code: string): string }, field: (row: NamedRow) => string | null) =>
  (row: NamedRow) => {
    const code = field(row);
    return code && terms.label(code);
  };

const TEXT: Column = { key: 'text', heading: 'Text', sort: 'text', text: ({ text }) => text };
const DOCUMENT: Column = {
  key: 'lofte',
  heading: 'Löfte',
  sort: 'place',
  text: (row) => `${row.where} ${yearsOf(row)}`
};
const THEME: Column = {
  key: 'tema',
  heading: 'Tema',
  sort: 'theme',
  text: (row) =>
    splitCodes(row.themes)
      .map((code) => themes.label(code))
      .join(', ')
};
const CODING: Column = {
  key: 'kodning',
  heading: 'Kodning',
  text: ({ completeness }) => vocabulary.completeness.label(completeness)
};
const SOURCE: Column = { key: 'kalla', heading: 'Källa', text: ({ publisher }) => publisher };

const COLUMNS: Record<ItemKind, readonly Column[]> = {
  activity: [
    TEXT,
    DOCUMENT,
    THEME,
    {
      key: 'slag',
      heading: 'Slag',
      sort: 'type',
      text: label(vocabulary.activityTypes, ({ type }) => type)
    },
    {
      key: 'vem',
      heading: 'Vem',
      sort: 'actor',
      text: label(vocabulary.actors, ({ actor }) => actor)
    },
    {
      key: 'malgrupp',
      heading: 'Målgrupp',
      text: label(vocabulary.targets, ({ target }) => target)
    },
    { key: 'miljo', heading: 'Miljö', text: label(vocabulary.settings, ({ setting }) => setting) },
    { key: 'plats', heading: 'Plats', text: ({ place }) => place },
    { key: 'mangd', heading: 'Hur mycket', text: amountPhrase },
    { key: 'nar', heading: 'När', text: ({ deadline }) => deadline && formatDate(deadline) },
    CODING,
    SOURCE
  ],
  problem: [
    TEXT,
    DOCUMENT,
    THEME,
    {
      key: 'art',
      heading: 'Art',
      sort: 'kind',
      text: label(vocabulary.problemKinds, ({ kind }) => kind)
    },
    {
      key: 'utveckling',
      heading: 'Utveckling',
      sort: 'trend',
      text: label(vocabulary.trends, ({ trend }) => trend)
    },
    CODING,
    SOURCE
  ],
  focus_area: [TEXT, DOCUMENT, THEME, CODING, SOURCE]
};

export const columnsOf = (kind: ItemKind): readonly Column[] => COLUMNS[kind];

export const DEFAULT_COLUMNS: Record<ItemKind, readonly ColumnKey[]> = {
  activity: ['text', 'lofte', 'tema', 'slag', 'vem', 'kalla'],
  problem: ['text', 'lofte', 'tema', 'art', 'utveckling', 'kalla'],
  focus_area: ['text', 'lofte', 'tema', 'kodning', 'kalla']
};

/** Rows with the names of their places, in the order they came in. */
export function nameRows(
  rows: readonly ExploreRow[],
  nameOf: (code: string) => string
): NamedRow[] {
  return rows.flatMap((row) => nameDocuments([row], nameOf));
}

/** Exactly the given rows, with every column that their kind has. */
export function exploreSheet(kind: ItemKind, rows: readonly NamedRow[]): Sheet {
  const columns = columnsOf(kind);
  return {
    name: { activity: 'aktiviteter', problem: 'problem', focus_area: 'fokusomraden' }[kind],
    columns: [
      ...columns.map(({ heading }) => heading),
      'Från',
      'Till',
      'Löftets id',
      'Nummer',
      'Adress'
    ],
    rows: rows.map((row) => [
      ...columns.map(({ text }) => text(row)),
      row.firstYear,
      row.lastYear,
      row.pledge,
      row.index + 1,
      row.sourceUrl
    ])
  };
}
