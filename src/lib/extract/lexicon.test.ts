import { describe, expect, it } from 'vitest';
import { hitsOf, patternOf, termsOf } from './lexicon';

describe('a word of a list finds', () => {
  it.each([
    ['*inbrott*', 'Bostadsinbrotten ökar', ['Bostadsinbrotten']],
    ['trafik*', 'Trafikfaror i biltrafik', ['Trafikfaror']],
    ['hot', 'hotell och hot', ['hot']],
    ['våld i nära relation*', 'våld i  nära relationer', ['våld i  nära relationer']],
    ['upplevd* trygghet*', 'den upplevda tryggheten', ['upplevda tryggheten']],
    ['a-traktor*', 'en A-traktor', ['A-traktor']]
  ])('%s in "%s"', (word, text, found) => {
    expect(text.match(patternOf([word]))).toEqual(found);
  });
});

it('a word of stars alone is refused, and named', () => {
  expect(() => patternOf(['**'])).toThrow('A word list holds "**"');
});

it('hits tell the code, the place, and whether they settle it', () => {
  const terms = termsOf({ trafik: { sure: ['moped*'], hint: ['kör*'] } });
  expect(hitsOf(terms, 'Mopeder kör')).toEqual([
    { code: 'trafik', sure: true, text: 'Mopeder', start: 0, end: 7 },
    { code: 'trafik', sure: false, text: 'kör', start: 8, end: 11 }
  ]);
});
