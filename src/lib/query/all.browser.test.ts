import { commands } from 'vitest/browser';
import { afterAll, expect, test } from 'vitest';
import { plainText } from '../../../tests/plain-text';
import { openBrowser } from '../engine/browser';
import { FIRST_YEAR, LAST_YEAR } from '../view/selection';
import { allQuestions } from './all';

const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at);
const { engine } = await openBrowser(new URL('/data/', location.href).href);
const all = await allQuestions(engine, years);
afterAll(() => engine.close());

/** So many bindings go to the native engine at a time. */
const BATCH = 100;

for (const { question, params } of all) {
  test(`${question.name}: the same rows in the browser as natively, ${params.length} times`, async () => {
    let found = 0;
    for (let from = 0; from < params.length; from += BATCH) {
      const batch = params.slice(from, from + BATCH);
      const native = commands.askNative(
        batch.map((each) => [question.sqlOf(each), question.bind(each)])
      );
      const here: string[] = [];
      for (const each of batch)
        here.push(plainText((await question.ask(engine, each)) as object[]));
      (await native).forEach((expected, at) => {
        const rows = here[at]!;
        found += rows.length - '[]'.length;
        // Compared as text first: a diff of objects is dear, and only worth it where they differ.
        if (rows !== expected) {
          expect(JSON.parse(rows), JSON.stringify(batch[at])).toEqual(JSON.parse(expected));
          expect.unreachable(`columns in another order for ${JSON.stringify(batch[at])}`);
        }
      });
    }
    expect(found, 'examples that find something').toBeGreaterThan(0);
  });
}
