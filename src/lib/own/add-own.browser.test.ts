import { afterAll, expect, test } from 'vitest';
import record from '../../../data/pledges/0482-flen/flen-2018.yaml';
import { ALL_TABLES } from '../dataset/tables';
import { openBrowser } from '../engine/browser';
import { parsePledge } from '../pledge/schema';
import { addOwn } from './add-own';
import { rowsOf } from './table-rows.fixture';

const { engine } = await openBrowser(new URL('/data/', location.href).href);
afterAll(() => engine.close());

test('a pledge taken out of the tables and added as own leaves them as they were', async () => {
  const { pledge } = parsePledge(record);
  const read = () => Promise.all(ALL_TABLES.map((table) => rowsOf(engine, table)));
  const before = await read();
  for (const { name, columns } of ALL_TABLES) {
    if (columns.some((column) => column.name === 'pledge_id')) {
      await engine.query(`DELETE FROM ${name} WHERE pledge_id = ?`, [pledge!.id]);
    }
  }
  await engine.query('UPDATE municipalities SET finding = NULL WHERE municipality_code = ?', [
    '0482'
  ]);
  await engine.query('DELETE FROM theme_states');
  expect(await read()).not.toEqual(before);
  await addOwn(engine, [pledge!]);
  const after = await read();
  ALL_TABLES.forEach(({ name }, index) => expect(after[index], name).toEqual(before[index]));
});
