import { expect, it } from 'vitest';
import { stem, stemsOf, wordsOf } from './words';

it('words keep their places', () => {
  expect(wordsOf('A-traktorer, 2 st.')).toEqual([
    { text: 'A-traktorer', start: 0, end: 11 },
    { text: '2', start: 13, end: 14 },
    { text: 'st', start: 15, end: 17 }
  ]);
});

it.each([
  ['trafikkontroller', 'trafikkontrollen'],
  ['brottsföre-byggande', 'brottsförebyggande'],
  ['vandringar', 'Vandringarna']
])('%s and %s have one stem', (a, b) => expect(stem(a)).toBe(stem(b)));

it('words without meaning of their own are left out', () => {
  expect(stemsOf('Polisen ska också och att i en')).toEqual(['polis']);
});
