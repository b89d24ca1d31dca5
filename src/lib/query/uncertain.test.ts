/**
 * Records that were cut off or retold prove that a theme is there, never that it is not. Made
 * records, built into a dataset of their own, try every question of the room with it.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDataset } from '../dataset/build';
import type { Engine } from '../engine/engine';
import { openNative } from '../engine/native';
import { THEMES } from '../pledge/codes';
import { allQuestions } from './all';
import { turnsOfArea } from './change';
import { statesOfMunicipality } from './states';

/** What a made record says, in themes. */
interface Said {
  completeness: 'full' | 'partial' | 'summary';
  focus?: string[];
  activities?: string[];
  problems?: string[];
  renewalOfYear?: number;
}

const item = (theme: string) => `themes: [${theme}]`;
const list = (name: string, items: string[]) =>
  items.length ? `${name}:\n${items.map((text) => `  - { ${text} }`).join('\n')}` : `${name}: []`;

/** A record as a person writes it. */
const yaml = (id: string, code: string, said: Said) => `id: ${id}
municipalities: ['${code}']
area: null
title: Medborgarlöfte
validFrom: '${id.slice(-4)}'
validTo: '${id.slice(-4)}'
renewalOfYear: ${said.renewalOfYear ?? 'null'}
source: { url: null, publisher: Kommunen, format: text }
completeness: ${said.completeness}
${list(
  'focusAreas',
  (said.focus ?? []).map((theme) => `label: ${theme}, ${item(theme)}`)
)}
${list(
  'activities',
  (said.activities ?? []).map(
    (theme) => `summary: Vi gör något, ${item(theme)}, actor: polis, type: trafikkontroll`
  )
)}
${list(
  'problems',
  (said.problems ?? []).map((theme) => `summary: Det förekommer, ${item(theme)}, kind: lage`)
)}
`;

const opened: { engine: Engine; folder: string }[] = [];

/** A dataset of made records: Ljungby's, by year. */
async function build(records: Record<number, Said>): Promise<Engine> {
  const folder = await mkdtemp(join(tmpdir(), 'uncertain-'));
  const from = join(folder, 'pledges');
  await mkdir(join(from, '0781-ljungby'), { recursive: true });
  for (const [year, said] of Object.entries(records)) {
    const id = `ljungby-${year}`;
    await writeFile(join(from, '0781-ljungby', `${id}.yaml`), yaml(id, '0781', said));
  }
  const to = join(folder, 'data');
  await buildDataset({ data: 'data', from, to });
  const { engine } = await openNative(to);
  opened.push({ engine, folder });
  return engine;
}

afterAll(async () => {
  for (const { engine, folder } of opened) {
    await engine.close();
    await rm(folder, { recursive: true });
  }
});

/** Some years before and after the records too. */
const YEARS = [2019, 2020, 2021, 2022, 2023];

type Answer = Record<string, string | number | boolean | null>;

/** Every row of every question that is about the municipality of the records, or about all. */
async function everyAnswer(engine: Engine): Promise<{ name: string; row: Answer }[]> {
  const answers: { name: string; row: Answer }[] = [];
  for (const { question, params } of await allQuestions(engine, YEARS)) {
    const asked = new Set<string>();
    for (const of of params.map(aboutLjungby)) {
      const key = JSON.stringify(question.bind(of));
      if (asked.has(key)) continue;
      asked.add(key);
      for (const row of await question.ask(engine, of)) {
        answers.push({ name: question.name, row: row as Answer });
      }
    }
  }
  return answers;
}

const LJUNGBY = { level: 'municipality', code: '0781' };

/** The same parameters, about the municipality of the records where they are about an area. */
function aboutLjungby(of: unknown): unknown {
  if (typeof of !== 'object' || of === null) return of;
  const { code } = LJUNGBY;
  const area = 'code' in of ? ('level' in of ? LJUNGBY : { code }) : {};
  return { ...of, ...area, ...('within' in of ? { within: LJUNGBY } : {}) };
}

/** Columns that claim something to be missing, and so must be nought. */
const CLAIMS: Record<string, string[]> = {
  gapByArea: ['named', 'gap'],
  gapByTheme: ['named', 'gap'],
  gapByYear: ['named', 'gap'],
  gapTotals: ['named', 'gap'],
  gapPartsByTheme: [
    'named',
    'activity',
    'focusOnly',
    'nothing',
    'lage',
    'lageGap',
    'oro',
    'oroGap'
  ],
  gapsOfLevel: ['documents', 'gapDocuments', 'pairs', 'gaps'],
  unnamedByTheme: ['promised', 'named', 'otherwise', 'unnamed', 'noPicture'],
  changeByTheme: ['added', 'dropped'],
  priorityByArea: ['named', 'absent', 'full', 'fullWith'],
  priorityByTheme: ['named', 'absent', 'full', 'fullWith'],
  priorityByYear: ['named', 'absent', 'full', 'fullWith']
};

/** Questions that list what is missing, and so must find nothing. */
const LISTS = ['gapDocumentsOfArea', 'gapProblemsOfArea', 'unnamedDocumentsOfArea'];

/** Whether a row claims, in its own words, that something is missing. */
const CLAIMING = ['absent', 'named', 'added', 'dropped'];

const claims = ({ name, row }: { name: string; row: Answer }): string[] => [
  ...(CLAIMS[name] ?? []).filter((column) => row[column] !== 0),
  ...(LISTS.includes(name) ? ['a row'] : []),
  ...['state', 'turn'].filter((column) => CLAIMING.includes(String(row[column]))),
  ...(name === 'documentsNaming' && row.full ? ['full'] : []),
  // The digits of the states named and absent, theme by theme.
  ...(name === 'matrixOfArea' && /[23]/.test(String(row.states)) ? ['states'] : [])
];

const said = (completeness: Said['completeness'], theme: string): Said => ({
  completeness,
  focus: [theme],
  activities: ['narkotika', theme],
  problems: ['bedrageri', 'inbrott', 'narkotika']
});

describe.each(['partial', 'summary'] as const)('records that are all %s', (completeness) => {
  let answers: Awaited<ReturnType<typeof everyAnswer>>;
  beforeAll(async () => {
    const engine = await build({
      2020: said(completeness, 'trafik'),
      2021: said(completeness, 'skadegorelse'),
      2022: { completeness, problems: ['bedrageri'] }
    });
    answers = await everyAnswer(engine);
  }, 120_000);

  it('claim nothing to be missing, in any question', () => {
    const claimed = answers.filter((answer) => claims(answer).length > 0);
    expect(claimed.map((answer) => [answer.name, answer.row, claims(answer)])).toEqual([]);
  });

  it('are asked all questions that could claim it, and answer those about what is there', () => {
    const answering = new Set(answers.map(({ name }) => name));
    for (const name of Object.keys(CLAIMS)) expect(answering, name).toContain(name);
    const states = answers.filter(({ name }) => name === 'statesOfMunicipality');
    const of = (state: string) =>
      states.filter(({ row }) => row.state === state && row.year === 2020).length;
    expect([of('prioritised'), of('addressed')]).toEqual([1, 1]);
    expect(of('unknown')).toBe(THEMES.length - 2);
  });

  it('are told of as what can’t be said', () => {
    const turns = answers.filter(({ name }) => name === 'turnsOfArea').map(({ row }) => row.turn);
    expect(new Set(turns)).toEqual(new Set(['kept', 'maybe-added', 'maybe-dropped']));
    const untold = answers.filter(({ name, row }) => name === 'gapByTheme' && row.untold === 1);
    expect(untold.length).toBeGreaterThan(0);
  });
});

describe.each(['partial', 'summary'] as const)('a full record beside one that is %s', (unsure) => {
  const turnsOf = async (records: Record<number, Said>) => {
    const engine = await build(records);
    const rows = await turnsOfArea.ask(engine, LJUNGBY);
    return Object.fromEntries(rows.map(({ theme, turn }) => [theme, turn]));
  };

  it('can drop, but not add to it', async () => {
    expect(
      await turnsOf({ 2020: said(unsure, 'trafik'), 2021: said('full', 'skadegorelse') })
    ).toEqual({ narkotika: 'kept', trafik: 'dropped', skadegorelse: 'maybe-added' });
  });

  it('can be added to, but not dropped from', async () => {
    expect(
      await turnsOf({ 2020: said('full', 'trafik'), 2021: said(unsure, 'skadegorelse') })
    ).toEqual({ narkotika: 'kept', trafik: 'maybe-dropped', skadegorelse: 'added' });
  });

  it('is kept whole by it, where that one prolongs it', async () => {
    expect(
      await turnsOf({
        2020: said('full', 'trafik'),
        2021: { completeness: unsure, renewalOfYear: 2020 }
      })
    ).toEqual({ narkotika: 'kept', trafik: 'kept' });
  });

  it('makes no theme absent or named in its own year', async () => {
    const engine = await build({
      2020: said('full', 'trafik'),
      2021: said(unsure, 'skadegorelse')
    });
    const rows = await statesOfMunicipality.ask(engine, { code: LJUNGBY.code });
    const missing = (year: number) =>
      rows.filter((row) => row.year === year && ['absent', 'named'].includes(row.state)).length;
    // The year of the full one shows that the same question does tell where it can.
    expect([missing(2020) > 0, missing(2021)]).toEqual([true, 0]);
  });
});

it('full records do claim, so that the questions are known to be able to', async () => {
  const engine = await build({
    2020: said('full', 'trafik'),
    2021: said('full', 'skadegorelse'),
    2022: { completeness: 'full', problems: ['bedrageri'] }
  });
  const claiming = new Set(
    (await everyAnswer(engine)).filter((answer) => claims(answer).length).map(({ name }) => name)
  );
  for (const name of [...Object.keys(CLAIMS), ...LISTS, 'matrixOfArea', 'documentsNaming'])
    expect(claiming, name).toContain(name);
});
