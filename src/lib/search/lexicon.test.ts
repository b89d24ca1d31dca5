import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documents } from '../query/records.fixture';
import { Lexicon, termsOf } from './lexicon';

const TEXTS = [
  'Minska bostadsinbrotten i villaområden',
  'Polisen besöker en bostad efter inbrott',
  'Rån mot butik, butiksrån på väg till centrum',
  'Kontroll av trafik: trafikkontroller vid förskolan, en skola',
  'Information till äldre på hotell om hot och bedrägerier',
  'Skåla inte, håll vägen fri',
  'Organiserad brottslighet, narkotika och brott',
  'Narkotikabrottslighet bland unga'
];
const lexicon = new Lexicon(TEXTS);

/** The texts that answer a search, by number. */
const found = (query: string) =>
  TEXTS.flatMap((text, at) => {
    const keys = lexicon.keyText(text);
    return termsOf(query).every((term) => keys.includes(term)) ? [at] : [];
  });

describe('what is found', () => {
  test.each([
    ['inflections', 'trafiken', [3]],
    ['the last part of a compound', 'inbrott', [0, 1]],
    ['the first part, without its linking s', 'bostad', [0, 1]],
    ['a short last part', 'rån', [2]],
    ['a part in the middle', 'brottslighet', [6, 7]],
    ['no word that only begins like it, if short', 'hot', [4]],
    ['beginnings from four letters on', 'trafikk', [3]],
    ['all of several words', 'bostad polis', [1]],
    ['words of any case', 'POLISEN', [1]],
    ['common words say nothing', 'i och', TEXTS.map((_, at) => at)],
    ['nothing for a word that is not there', 'xyzzy', []]
  ])('%s: “%s”', (_, query, expected) => expect(found(query)).toEqual(expected));

  test.each([
    ['å is not a', 'skåla', [5], 'skola', [3]],
    ['ä is not a', 'väg', [2, 5], 'vag', []],
    ['ö is not o', 'förskola', [3], 'forskola', []]
  ])('%s', (_, one, withOne, other, withOther) => {
    expect(found(one)).toEqual(withOne);
    expect(found(other)).toEqual(withOther);
  });
});

describe('marks', () => {
  test('the words that answer, whole', () => {
    expect(lexicon.mark(TEXTS[0]!, termsOf('inbrott'))).toEqual([
      { text: 'Minska ', hit: false },
      { text: 'bostadsinbrotten', hit: true },
      { text: ' i villaområden', hit: false }
    ]);
  });

  test('nothing without a search', () => {
    expect(lexicon.mark('Ett löfte', [])).toEqual([{ text: 'Ett löfte', hit: false }]);
  });

  test('what is marked is the text, and marked exactly where it is found', () => {
    const summaries = documents.flatMap(({ activities }) =>
      activities.map(({ summary }) => summary)
    );
    const real = new Lexicon(summaries);
    const words = summaries.flatMap((text) => text.split(' '));
    fc.assert(
      fc.property(fc.constantFrom(...summaries), fc.constantFrom(...words), (text, query) => {
        const terms = termsOf(query);
        const parts = real.mark(text, terms);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        const isFound = terms.some((term) => real.keyText(text).includes(term));
        expect(parts.some(({ hit }) => hit)).toBe(isFound);
      })
    );
  });
});
