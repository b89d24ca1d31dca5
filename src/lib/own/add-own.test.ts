import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { plainText } from '../../../tests/plain-text';
import { buildDataset } from '../dataset/build';
import { ALL_TABLES } from '../dataset/tables';
import type { Engine } from '../engine/engine';
import { openNative } from '../engine/native';
import { parsePledge, type Pledge } from '../pledge/schema';
import { allQuestions } from '../query/all';
import { FIRST_YEAR, LAST_YEAR } from '../view/selection';
import { addOwn } from './add-own';
import { rowsOf } from './table-rows.fixture';

/** Taken out of the dataset and added as own. */
const TAKEN = [
  // Ends what was assumed of the one before it.
  '0482-flen/flen-2018',
  // The last known one.
  '0482-flen/flen-2023',
  // Its end is assumed, and it shares its first year with others.
  '0180-stockholm/stockholm-2022-3',
  // Of three municipalities.
  '1415-stenungsund/stenungsund-2019',
  // The only one of its municipality: without it the search has found nothing there.
  '0186-lidingo/'
];
/** The tables are compared whole; of the questions' parameters one in this many is enough. */
const SPREAD = 7;
const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at);
let scratch: string;
let whole: Engine;
let without: Engine;
let taken: Pledge[];

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'own-'));
  const data = join(scratch, 'data');
  await cp('data', data, { recursive: true, filter: (path) => !/data\/releases/.test(path) });
  taken = await Promise.all(TAKEN.map((name) => takeOut(join(data, 'pledges', name))));
  const log = join(data, 'reference', 'search-log.csv');
  const searched = await readFile(log, 'utf8');
  const changed = searched.replace(/^0186,Lidingö,1,coded,/m, '0186,Lidingö,0,none-found,');
  expect(changed).not.toBe(searched);
  await writeFile(log, changed);
  await buildDataset({ data, from: join(data, 'pledges'), to: join(scratch, 'built') });
  whole = (await openNative('static/data')).engine;
  without = (await openNative(join(scratch, 'built'))).engine;
}, 120_000);
afterAll(async () => {
  await whole.close();
  await without.close();
  await rm(scratch, { recursive: true, force: true });
});

/** Removes a record; gives what it said. */
async function takeOut(path: string): Promise<Pledge> {
  const file = path.endsWith('/') ? join(path, await soleIn(path)) : `${path}.yaml`;
  const { pledge } = parsePledge(parse(await readFile(file, 'utf8')));
  await rm(file);
  return pledge!;
}

async function soleIn(folder: string): Promise<string> {
  const names = await readdir(folder);
  expect(names).toHaveLength(1);
  return names[0]!;
}

describe('pledges taken out of the dataset and added as own', () => {
  it('are missed before they are added', async () => {
    const states = ALL_TABLES.find(({ name }) => name === 'theme_states')!;
    expect(await rowsOf(without, states)).not.toEqual(await rowsOf(whole, states));
    await addOwn(without, taken);
  });

  it('make every table what it is with them', async () => {
    for (const table of ALL_TABLES) {
      expect(await rowsOf(without, table), table.name).toEqual(await rowsOf(whole, table));
    }
  }, 60_000);

  it('make every answer what it is with them', async () => {
    for (const { question, params } of await allQuestions(whole, years)) {
      for (const [index, each] of params.entries()) {
        if (index % SPREAD > 0) continue;
        const rows = plainText((await question.ask(without, each)) as object[]);
        const expected = plainText((await question.ask(whole, each)) as object[]);
        if (rows !== expected) {
          expect(JSON.parse(rows), `${question.name} ${JSON.stringify(each)}`).toEqual(
            JSON.parse(expected)
          );
        }
      }
    }
  }, 600_000);
});
