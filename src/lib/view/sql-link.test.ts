import { afterAll, describe, expect, test } from 'vitest';
import { plainText } from '../../../tests/plain-text';
import { openNative } from '../engine/native';
import { allQuestions } from '../query/all';
import { question } from '../query/question';
import { FIRST_YEAR, LAST_YEAR } from './selection';
import { consoleAddress, sqlLink, sqlText } from './sql-link';

const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at);
const { engine } = await openNative('static/data');
const all = await allQuestions(engine, years);
afterAll(() => engine.close());

/** So many of the parameters of each question, spread over all of them. */
const SPREAD = 12;

describe('the text of every question, run by itself, gives the rows of the question', () => {
  test.each(all.map((each) => [each.question.name, each] as const))('%s', async (_, each) => {
    const { question, params } = each;
    const step = Math.max(1, Math.floor(params.length / SPREAD));
    for (const some of params.filter((_, at) => at % step === 0)) {
      const text = sqlText(question, some);
      const rows = await engine.query(text);
      expect(plainText(rows), text).toBe(plainText((await question.ask(engine, some)) as object[]));
    }
  });
});

describe('values are written in safely', () => {
  const asked = (sql: string, ...values: (string | number | boolean | null)[]) =>
    sqlText(
      question<void, unknown>('asked', sql, () => values),
      undefined
    );

  test.each([
    [
      'a quote',
      `SELECT ?`,
      ["O'Brien'; DROP TABLE pledges; --"],
      `SELECT 'O''Brien''; DROP TABLE pledges; --'`
    ],
    ['no value', 'SELECT ?', [null], 'SELECT NULL'],
    ['numbers and truth', 'SELECT ?, ?, ?', [1, 2.5, true], 'SELECT 1, 2.5, true'],
    ['a question mark in a string', `SELECT '?', ?`, ['a'], `SELECT '?', 'a'`],
    ['a question mark in a name', `SELECT ? AS "wh?t"`, ['a'], `SELECT 'a' AS "wh?t"`],
    ['a question mark in a comment', 'SELECT ? -- why?', ['a'], `SELECT 'a' -- why?`],
    ['a value with a question mark', 'SELECT ?, ?', ['?', 'b'], `SELECT '?', 'b'`],
    ['a value with a dollar', 'SELECT ?', ['$&'], `SELECT '$&'`]
  ])('%s', (_, sql, values, expected) => expect(asked(sql, ...values)).toBe(expected));

  test('a place without a value is a fault, and so is a value without a place', () => {
    expect(() => asked('SELECT ?, ?', 'a')).toThrow('more places');
    expect(() => asked('SELECT ?', 'a', 'b')).toThrow('more values');
    expect(() => asked('SELECT ?', NaN)).toThrow('no number');
  });
});

test('an address gives back the statement', () => {
  const sql = `SELECT 'å ä ö & + % = ?'\nFROM pledges`;
  const address = new URL(consoleAddress('/', sql), 'http://localhost');
  expect(address.pathname).toBe('/utforska/sql/');
  expect(address.searchParams.get('sql')).toBe(sql);
  const some = all[0]!;
  expect(sqlLink('../', some.question, some.params[0])).toMatch(
    /^\.\.\/utforska\/sql\/\?sql=SELECT/
  );
});
