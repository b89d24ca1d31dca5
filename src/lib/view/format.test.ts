import { describe, expect, test } from 'vitest';
import {
  capitalise,
  compareText,
  formatBytes,
  formatCount,
  formatDate,
  formatFineShare,
  formatList,
  formatNumber,
  formatShare
} from './format';

/** Swedish spaces in numbers do not break; here they are written as plain ones. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

test.each([
  [0, '0'],
  [999, '999'],
  [1234, '1 234'],
  [1234567, '1 234 567'],
  [-3, '−3']
])('the count %d is %s', (value, text) => expect(plain(formatCount(value))).toBe(text));

test.each([
  [0.5, '0,5'],
  [12, '12'],
  [2.349, '2,3'],
  [1 / 3, '0,3']
])('the number %d is %s', (value, text) => expect(plain(formatNumber(value))).toBe(text));

test.each([
  [0, '0 %'],
  [0.654, '65 %'],
  [0.655, '66 %'],
  [1, '100 %']
])('the share %d is %s', (value, text) => expect(plain(formatShare(value))).toBe(text));

test('small shares keep a decimal', () => expect(plain(formatFineShare(0.0065))).toBe('0,7 %'));

test('numbers never break across lines', () => {
  expect(formatCount(12345)).not.toContain(' ');
  expect(formatShare(0.5)).not.toContain(' ');
});

describe('dates are as precise as they are known', () => {
  test.each([
    ['2024-04-22', '22 april 2024'],
    ['2024-12-31', '31 december 2024'],
    ['2024-04', 'april 2024'],
    ['2024', '2024'],
    ['vår 2024', 'vår 2024']
  ])('%s is %s', (value, text) => expect(formatDate(value)).toBe(text));
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a och b'],
  [['a', 'b', 'c'], 'a, b och c']
])('the list %j is “%s”', (parts, text) => expect(formatList(parts as string[])).toBe(text));

test('å, ä and ö come last, in that order, and numbers by size', () => {
  const names = ['Öckerö', 'Ängelholm', 'Åre', 'Zinkgruvan', 'Aneby', 'punkt 10', 'punkt 9'];
  expect(names.sort(compareText)).toEqual([
    'Aneby',
    'punkt 9',
    'punkt 10',
    'Zinkgruvan',
    'Åre',
    'Ängelholm',
    'Öckerö'
  ]);
});

test.each([
  ['ökar', 'Ökar'],
  ['', ''],
  ['BRÅ', 'BRÅ']
])('“%s” starts as “%s”', (text, capitalised) => expect(capitalise(text)).toBe(capitalised));

test.each([
  [1, '1 kB'],
  [64_749, '65 kB'],
  [3_119_890, '3,1 MB']
])('a file of %d bytes is %s', (bytes, text) => {
  expect(plain(formatBytes(bytes))).toBe(text);
});
