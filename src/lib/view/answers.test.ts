import { afterAll, describe, expect, test } from 'vitest';
import type { Engine } from '../engine/engine';
import { openNative } from '../engine/native';
import { statesByMunicipality, statesOfMunicipality } from '../query/states';
import { priorityByYear } from '../query/priority';
import { answerKey, engineSource, recordAnswers } from './answers';

const { engine } = await openNative('static/data');
afterAll(() => engine.close());

const params = { theme: 'trafik', year: 2023 };

/** The engine, with a count of what it was asked. */
function counted(): { engine: Engine; asked: () => number } {
  let asked = 0;
  return {
    engine: {
      ...engine,
      query: (sql, values) => {
        asked += 1;
        return engine.query(sql, values);
      }
    },
    asked: () => asked
  };
}

test('a key names the question and its values in the order of the SQL', () => {
  expect(answerKey(statesOfMunicipality, { code: '0114' })).toBe('["statesOfMunicipality","0114"]');
  expect(
    answerKey(priorityByYear, {
      toYear: 2026,
      fromYear: 2015,
      code: 'se',
      level: 'country',
      theme: 'trafik'
    })
  ).toBe('["priorityByYear","trafik","country","se",2015,2026]');
});

describe('a source over an engine', () => {
  test('gives the rows of the engine', async () => {
    const rows = await engineSource(engine).ask(statesByMunicipality, params);
    expect(rows).toEqual(await statesByMunicipality.ask(engine, params));
    expect(rows).toHaveLength(290);
  });

  test('asks the engine once, one after the other or at the same time', async () => {
    const { engine: counting, asked } = counted();
    const source = engineSource(counting);
    await Promise.all([1, 2, 3].map(() => source.ask(statesByMunicipality, params)));
    await source.ask(statesByMunicipality, params);
    expect(asked()).toBe(1);
    await source.ask(statesByMunicipality, { ...params, year: 2022 });
    expect(asked()).toBe(2);
  });

  test('asks again after a failure', async () => {
    let fail = true;
    const source = engineSource({
      ...engine,
      query: (sql, values) =>
        fail ? Promise.reject(new Error('cut off')) : engine.query(sql, values)
    });
    await expect(source.ask(statesByMunicipality, params)).rejects.toThrow('cut off');
    fail = false;
    await expect(source.ask(statesByMunicipality, params)).resolves.toHaveLength(290);
  });
});

test('recording notes every answer under its key, and passes it on', async () => {
  let passed: unknown[] = [];
  const answers = await recordAnswers(engineSource(engine), async (source) => {
    passed = await source.ask(statesByMunicipality, params);
  });
  expect(passed).toHaveLength(290);
  expect(answers).toEqual({ [answerKey(statesByMunicipality, params)]: passed });
});
