import { describe, expect, it } from 'vitest';
import type { Overview } from './overview';
import { DEFAULT_SELECTION } from './selection';
import { NO_SHARE } from './share';
import { gapSentence, themeFinding } from './theme-finding';

const share = {
  ...NO_SHARE,
  count: 20,
  n: 100,
  low: 0.2,
  high: 0.6,
  estimate: 0.25,
  estimateN: 40
};
const overview: Overview = {
  selection: { ...DEFAULT_SELECTION, theme: 'skadegorelse' },
  states: null,
  areas: [],
  themes: [{ ...share, theme: 'skadegorelse' }],
  years: [{ ...share, year: DEFAULT_SELECTION.year }],
  compared: [],
  country: null,
  pinned: null
};
const headline = (named: number, gap: number) =>
  themeFinding(overview, { named, gap, untold: 3 }, 'skadegörelse').headline;

describe("a theme's headline", () => {
  it('is the gap where it is common', () =>
    expect(headline(24, 12)).toBe(
      '12 av 24 löften som nämner skadegörelse som problem lovar inget om det'
    ));
  it('is the share where the gap is small', () =>
    expect(headline(59, 8)).toBe(
      'Minst 20 av 100 kommuner med gällande löfte lovade 2023 något om skadegörelse'
    ));
  it('is the share where too few documents name it', () =>
    expect(headline(9, 9)).toMatch(/^Minst 20 av 100/));
});

describe('the gap in a sentence', () => {
  it.each([
    [
      'some promise nothing',
      { named: 5, gap: 2, untold: 10 },
      '5 fullständigt kodade löften nämner det som problem: 2 lovar inget om det. I 10 till som nämner det går det inte att säga.'
    ],
    [
      'all promise something',
      { named: 4, gap: 0, untold: 0 },
      '4 fullständigt kodade löften nämner det som problem: alla lovar något om det.'
    ],
    [
      'none is complete',
      { named: 0, gap: 0, untold: 1 },
      'Inget fullständigt kodat löfte nämner det som problem. Ett annat gör det, men där går det inte att säga om något lovas.'
    ],
    ['none names it', { named: 0, gap: 0, untold: 0 }, 'Inget känt löfte nämner det som problem.']
  ])('%s', (_, gap, sentence) => expect(gapSentence(gap)).toBe(sentence));
});
