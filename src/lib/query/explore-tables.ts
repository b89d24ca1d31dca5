import type { Engine } from '../engine/engine';
import { Lexicon } from '../search/lexicon';

/** What can be explored one by one. */
export const ITEM_KINDS = ['activity', 'problem', 'focus_area'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** So many characters go to the engine in one value: the one in the browser bears no more than 30 kB. */
const CHUNK = 10_000;
const [UNIT, RECORD] = ['\u001f', '\u001e'];

/**
 * A text as Swedish readers sort it: without regard to case and punctuation, å, ä and ö after z.
 * Neither engine knows Swedish order by itself.
 */
const swedishOrder = (text: string) =>
  `trim(regexp_replace(translate(lower(${text}), 'åäöéèüá', '{|}eeya'), '[^a-z0-9{|}]+', ' ', 'g'))`;

/** Joins the labels of a kind, to sort by their place among all labels of it. */
const joinLabels = (alias: string, kind: string, code: string) =>
  `LEFT JOIN explored_labels ${alias} ON ${alias}.kind = '${kind}' AND ${alias}.code = ${code}`;

const DOCUMENTS = [
  // Documents as they are listed: the newest first, then by place. Years are numbered 20152016.
  `CREATE TABLE explored_documents AS
  SELECT row_number() OVER (ORDER BY p.first_year DESC, p.last_year DESC, place, p.pledge_id)::INTEGER
      AS document,
    dense_rank() OVER (ORDER BY place)::INTEGER AS place_order,
    dense_rank() OVER (ORDER BY p.municipality_codes)::INTEGER AS places,
    (p.first_year * 10000 + p.last_year)::INTEGER AS years,
    p.activity_count, p.problem_count, p.focus_area_count, p.pledge_id, p.municipality_codes, p.area, p.title, p.first_year, p.last_year, p.source_url,
    p.source_publisher, p.completeness,
    CASE WHEN p.first_year_basis = 'inferred' THEN 'inferred'
      WHEN p.last_year_basis = 'assumed' THEN 'assumed' ELSE 'stated' END::explored_basis AS basis
  FROM (
    SELECT p.*, ${swedishOrder(`m.name || ' ' || coalesce(p.area, '')`)} AS place
    FROM pledges p
    JOIN municipalities m ON m.municipality_code = split_part(p.municipality_codes, ';', 1)
  ) p`,
  // Themes, years and places are sets: each set has a number, so that a scan compares numbers.
  `CREATE TABLE explored_themes AS
  SELECT themes, row_number() OVER (ORDER BY themes)::INTEGER AS set_id
  FROM (SELECT themes FROM activities UNION SELECT themes FROM problems
    UNION SELECT themes FROM focus_areas)`,
  `CREATE TABLE explored_sets AS
  SELECT 'theme' AS facet, set_id, unnest(string_split(themes, ';')) AS code FROM explored_themes
  UNION ALL
  SELECT 'year', years, unnest(range(first_year, last_year + 1))::VARCHAR
  FROM (SELECT DISTINCT years, first_year, last_year FROM explored_documents)
  UNION ALL
  SELECT DISTINCT a.level::VARCHAR, d.places, a.area_code
  FROM (SELECT DISTINCT places, unnest(string_split(municipality_codes, ';')) AS code
    FROM explored_documents) d
  JOIN area_municipalities a ON a.municipality_code = d.code
  WHERE a.level IN ('municipality', 'lpo', 'region', 'county')`,
  `CREATE TABLE explored_labels AS
  SELECT kind, code, row_number() OVER (PARTITION BY kind ORDER BY ${swedishOrder('label_sv')})::INTEGER
    AS label_order
  FROM vocabulary WHERE kind IN ('theme', 'activity-type', 'actor', 'problem-kind', 'trend')`
];

/** Where the items of a kind stand, and the columns that they have beside those that all have. */
interface Source {
  table: string;
  text: string;
  index: string;
  /** How many of them a document has. */
  count: string;
  own: string;
  labels: string;
}

const SOURCES: Record<ItemKind, Source> = {
  activity: {
    table: 'activities',
    text: 'summary',
    index: 'activity_index',
    count: 'activity_count',
    own: `i.actor, i.type, i.target, i.setting, i.place, i.quantity_value, i.quantity_comparator,
    i.quantity_unit, i.quantity_per, i.deadline,
    CASE WHEN i.quantity_value IS NULL THEN 'utan' ELSE 'med' END::explored_amount AS amount,
    type.label_order AS type_order, actor.label_order AS actor_order`,
    labels: `${joinLabels('type', 'activity-type', 'i.type::VARCHAR')}
  ${joinLabels('actor', 'actor', 'i.actor::VARCHAR')}`
  },
  problem: {
    table: 'problems',
    text: 'summary',
    index: 'problem_index',
    count: 'problem_count',
    own: `i.kind AS problem_kind, i.trend, kind.label_order AS problem_kind_order,
    trend.label_order AS trend_order`,
    labels: `${joinLabels('kind', 'problem-kind', 'i.kind::VARCHAR')}
  ${joinLabels('trend', 'trend', 'i.trend::VARCHAR')}`
  },
  focus_area: {
    table: 'focus_areas',
    text: 'label',
    index: 'focus_area_index',
    count: 'focus_area_count',
    own: 'NULL::VARCHAR AS nothing_more',
    labels: ''
  }
};

// Only small tables are joined to the items, and no window runs over them: they may be a million.
const itemsSql = (kind: ItemKind) => {
  const { table, text, index, count, own, labels } = SOURCES[kind];
  return `CREATE TABLE explored_${kind} AS
  SELECT (d.before + i.${index} + 1)::INTEGER AS position, d.document, i.${index} AS item,
    i.${text} AS text, w.keys, w.text_order, i.themes AS theme_codes, t.set_id AS themes,
    theme.label_order AS theme_order, d.places, d.place_order, d.years, d.completeness, d.basis,
    ${own}
  FROM ${table} i
  JOIN (
    SELECT *, sum(${count}) OVER (ORDER BY document) - ${count} AS before FROM explored_documents
  ) d ON d.pledge_id = i.pledge_id
  JOIN explored_themes t ON t.themes = i.themes
  JOIN explored_words w ON w.text = i.${text}
  ${joinLabels('theme', 'theme', "split_part(i.themes, ';', 1)")}
  ${labels}`;
};

/** The tables that exist in no file: made here, of the dataset's, for facets and search. */
export const EXPLORED_TABLES: readonly string[] = [
  'explored_documents',
  'explored_sets',
  ...ITEM_KINDS.map((kind) => `explored_${kind}`)
];

const prepared = new WeakMap<Engine, Promise<Lexicon>>();

/**
 * Makes the tables that exploring reads, once an engine: every item in one row with all that it is
 * narrowed by, its words as they are searched. Gives the lexicon that they were made with.
 */
export function prepareExplorer(engine: Engine): Promise<Lexicon> {
  let lexicon = prepared.get(engine);
  if (!lexicon) {
    lexicon = prepare(engine);
    prepared.set(engine, lexicon);
    lexicon.catch(() => prepared.delete(engine));
  }
  return lexicon;
}

async function prepare(engine: Engine): Promise<Lexicon> {
  const rows = await engine.query(
    ITEM_KINDS.map((kind) => `SELECT ${SOURCES[kind].text} AS text FROM ${SOURCES[kind].table}`)
      .join(' UNION ')
      .concat(' ORDER BY 1'),
    [],
    false
  );
  const texts = rows.map(({ text }) => text as string);
  const lexicon = new Lexicon(texts);
  await run(engine, [
    'CREATE TABLE explored_keys (text VARCHAR, keys VARCHAR)',
    `CREATE TYPE explored_basis AS ENUM ('stated', 'assumed', 'inferred')`,
    `CREATE TYPE explored_amount AS ENUM ('med', 'utan')`
  ]);
  for (const chunk of chunksOf(texts.map((text) => `${text}${UNIT}${lexicon.keyText(text)}`))) {
    await engine.query(
      `INSERT INTO explored_keys
      SELECT split_part(line, '${UNIT}', 1), split_part(line, '${UNIT}', 2)
      FROM (SELECT unnest(string_split(?, '${RECORD}')) AS line)`,
      [chunk],
      false
    );
  }
  await run(engine, [
    `CREATE TABLE explored_words AS SELECT text, keys,
      dense_rank() OVER (ORDER BY ${swedishOrder('text')})::INTEGER AS text_order
    FROM explored_keys`,
    'DROP TABLE explored_keys',
    ...DOCUMENTS,
    ...ITEM_KINDS.map(itemsSql),
    'DROP TABLE explored_words'
  ]);
  return lexicon;
}

function* chunksOf(records: readonly string[]): Generator<string> {
  let chunk: string[] = [];
  let size = 0;
  for (const record of records) {
    chunk.push(record);
    size += record.length;
    if (size < CHUNK) continue;
    yield chunk.join(RECORD);
    [chunk, size] = [[], 0];
  }
  if (chunk.length > 0) yield chunk.join(RECORD);
}

async function run(engine: Engine, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await engine.query(statement, [], false);
}
