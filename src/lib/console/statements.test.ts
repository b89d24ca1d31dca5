import { describe, expect, test } from 'vitest';
import { asWritten, bounded, splitStatements } from './statements';

describe('statements', () => {
  test.each([
    ['one', 'SELECT 1', ['SELECT 1']],
    ['one that ends', 'SELECT 1;', ['SELECT 1']],
    [
      'two',
      'CREATE TABLE a AS SELECT 1; SELECT * FROM a',
      ['CREATE TABLE a AS SELECT 1', 'SELECT * FROM a']
    ],
    ['a semicolon in a string', `SELECT ';'`, [`SELECT ';'`]],
    ['a semicolon in a name', `SELECT 1 AS "a;b"`, [`SELECT 1 AS "a;b"`]],
    ['a semicolon in a comment', 'SELECT 1 -- a; b\n + 1', ['SELECT 1 -- a; b\n + 1']],
    ['a quote in a string', `SELECT 'it''s; so'; SELECT 2`, [`SELECT 'it''s; so'`, 'SELECT 2']],
    ['comments alone', '-- nothing; at all\n/* nor; here */', []],
    ['nothing', '  ;; ', []]
  ])('%s', (_, text, expected) => expect(splitStatements(text)).toEqual(expected));
});

describe('a bound on rows', () => {
  test.each([
    'SELECT 1',
    'select 1',
    '-- first\nWITH a AS (SELECT 1) SELECT * FROM a -- last',
    'FROM pledges',
    'VALUES (1)',
    '(SELECT 1) UNION (SELECT 2)'
  ])('%s', (statement) =>
    expect(bounded(statement, 10)).toBe(`SELECT * FROM (\n${statement}\n) AS svar LIMIT 10`)
  );
  test.each(['DESCRIBE pledges', 'SHOW TABLES', 'CREATE TABLE a AS SELECT 1', 'PRAGMA version'])(
    'none on %s',
    (statement) => expect(bounded(statement, 10)).toBe(statement)
  );
  test('lines are counted as the reader wrote them', () => {
    expect(asWritten('Parser Error\nLINE 2: SELEC')).toBe('Parser Error\nLINE 1: SELEC');
  });
});
