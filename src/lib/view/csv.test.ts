import { describe, expect, it } from 'vitest';
import { csvFileName, toCsv } from './csv';

const body = (...row: (string | number | null)[]) =>
  toCsv({ name: 'x', columns: ['A'], rows: [row] }).split('\r\n')[1];

describe('a sheet as CSV', () => {
  it('starts with a byte order mark and its columns, and ends its last line', () => {
    expect(toCsv({ name: 'x', columns: ['Kommun', 'År'], rows: [['Åmål', 2024]] })).toBe(
      '\uFEFFKommun;År\r\nÅmål;2024\r\n'
    );
  });

  it('leaves unknown empty and keeps zero', () => expect(body(null, 0, 'x')).toBe(';0;x'));

  it('writes decimals with a comma, and does not take negative numbers for formulas', () =>
    expect(body(0.5, -3)).toBe('0,5;-3'));

  it('quotes separators, quotes and line breaks', () =>
    expect(body('a;b', 'säg "nej"', 'två\nrader')).toBe('"a;b";"säg ""nej""";"två\nrader"'));

  it.each(['=1+1', '+46', '-x', '@SUM', '\tx'])('sets off %j', (text) =>
    expect(body(text)).toBe(`'${text}`)
  );

  it('is named after what it holds and its release', () =>
    expect(csvFileName({ name: 'ljungby-kalender', columns: [], rows: [] }, '2026.1')).toBe(
      'lofteskartan-ljungby-kalender-2026.1.csv'
    ));

  it('says in its name that it counts the reader’s own pledges', () =>
    expect(csvFileName({ name: 'ljungby', columns: [], rows: [] }, '2026.1 + 2 egna')).toBe(
      'lofteskartan-ljungby-2026.1-2-egna.csv'
    ));
});
