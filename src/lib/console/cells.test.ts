import { describe, expect, test } from 'vitest';
import { cellOf } from './cells';

describe('values as plain ones', () => {
  test.each([
    ['nothing', null, 'Int32', null],
    ['a text', 'å', 'Utf8', 'å'],
    ['a number', 1.5, 'Float64', 1.5],
    ['a count', 12n, 'Int64', 12],
    ['a whole number beyond what counts exactly', 2n ** 60n, 'Int64', String(2n ** 60n)],
    ['a date', Date.UTC(2024, 1, 3), 'Date32<DAY>', '2024-02-03'],
    [
      'a time of day on a date',
      Date.UTC(2024, 1, 3, 10),
      'Timestamp<MICROSECOND>',
      '2024-02-03T10:00:00.000Z'
    ],
    ['a decimal', new Uint32Array([125, 0, 0, 0]), 'Decimal[9e+2]', 1.25],
    [
      'a decimal below zero',
      new Uint32Array([0xfffff63c, 0xffffffff, 0xffffffff, 0xffffffff]),
      'Decimal[18e+3]',
      -2.5
    ],
    ['a sum, which is a whole decimal', new Uint32Array([3, 0, 0, 0]), 'Decimal[38e0]', 3],
    ['a list', [1n, 2n], 'List<Int64>', '[1,2]']
  ])('%s', (_, value, type, expected) => expect(cellOf(value, type)).toBe(expected));
});
