import { describe, expect, it } from 'vitest';
import { toCsv } from './csv';

const one = (value: unknown) => toCsv([{ key: 'a', label: 'A' }], [{ a: value }]).split('\r\n')[1];

describe('a table as CSV', () => {
  it('starts with a byte order mark and the headings', () =>
    expect(
      toCsv(
        [
          { key: 'name', label: 'Kommun' },
          { key: 'n', label: 'n' }
        ],
        [{ name: 'Älmhult', n: 3 }]
      )
    ).toBe('\uFEFFKommun;n\r\nÄlmhult;3\r\n'));

  it.each([
    ['what is not known is empty', null, ''],
    ['what is not given is empty', undefined, ''],
    ['zero is a zero', 0, '0'],
    ['a decimal has a comma', 0.65, '0,65'],
    ['a negative number stays a number', -2, '-2'],
    ['a formula is disarmed', '=1+1', "'=1+1"],
    ['so is what starts with a plus', '+46', "'+46"],
    ['with a minus', '-1', "'-1"],
    ['with an at sign', '@SUM', "'@SUM"],
    ['a semicolon is quoted', 'a;b', '"a;b"'],
    ['a quotation mark is doubled', 'säg "hej"', '"säg ""hej"""']
  ])('%s', (_, value, text) => expect(one(value)).toBe(text));

  it('quotes a line break', () => expect(one('a\nb')).toBe('"a\nb"'));
});
