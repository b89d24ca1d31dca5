import { describe, expect, it } from 'vitest';
import type { ChangeRow, TurnRow } from '../query/change';
import { changeFinding, changeHeadline } from './change-finding';
import { pairsOf } from './change-page';
import { DEFAULT_CHANGES } from './change-selection';

const row = (theme: string, added: number, dropped: number): ChangeRow => ({
  theme,
  kept: 4,
  renewed: 0,
  added,
  maybeAdded: 2,
  dropped,
  maybeDropped: 1,
  pairs: 9
});

describe('the headline of changes', () => {
  it('names what is new and gone most often', () => {
    expect(changeHeadline([row('trafik', 3, 1), row('stold', 2, 5)])).toBe(
      'När löften följs av nya: oftast nytt är trafik (3), oftast borta är stöld (5)'
    );
  });

  it('names both where two share the place, and none where more do', () => {
    expect(changeHeadline([row('trafik', 3, 0), row('stold', 3, 0)])).toBe(
      'När löften följs av nya: oftast nytt är trafik och stöld (3 var)'
    );
    expect(changeHeadline([row('trafik', 1, 0), row('stold', 1, 0), row('inbrott', 1, 0)])).toBe(
      'När löften följs av nya'
    );
  });

  it('is never about the rest, nor about nothing', () => {
    expect(changeHeadline([row('annat', 9, 9), row('stold', 0, 0)])).toBe(
      'När löften följs av nya'
    );
    expect(changeFinding({ selection: DEFAULT_CHANGES, themes: [] }, 'Ljungby').headline).toBe(
      'Ljungby: inget känt löfte följs av ett annat'
    );
  });

  it('counts the chosen theme, what can’t be told apart', () => {
    const selection = { ...DEFAULT_CHANGES, theme: 'trafik' as const };
    const { headline, basis } = changeFinding({ selection, themes: [row('trafik', 3, 1)] }, null);
    expect(headline).toBe('Trafik: kvar i 4 byten, nytt i 3, borta i 1; i 3 går det inte att säga');
    expect(basis).toMatch(/^n = 9 byten till ett löfte som började gälla 2015–2026\./);
  });
});

describe('pairs of pledges', () => {
  const turn = (later: string, theme: string, turn: TurnRow['turn']): TurnRow => ({
    theme,
    turn,
    renewed: false,
    earlier: `${later}-before`,
    later,
    municipalities: '0781',
    area: null,
    earlierFirst: 2020,
    earlierLast: 2020,
    laterFirst: 2021,
    laterLast: 2021
  });
  const rows = [
    turn('a', 'trafik', 'kept'),
    turn('a', 'stold', 'dropped'),
    turn('b', 'trafik', 'maybe-dropped')
  ];
  const found = (filter: Partial<Parameters<typeof pairsOf>[1]>) =>
    pairsOf(rows, { theme: null, outcome: null, ...filter }).map(({ later, turns }) => [
      later,
      turns.map(({ theme }) => theme).join()
    ]);

  it('are put together from their themes, in their order', () => {
    expect(found({})).toEqual([
      ['a', 'trafik,stold'],
      ['b', 'trafik']
    ]);
  });

  it('are those in which the chosen theme has the chosen outcome', () => {
    expect(found({ theme: 'stold' })).toEqual([['a', 'stold']]);
    expect(found({ theme: 'trafik', outcome: 'dropped' })).toEqual([]);
    expect(found({ outcome: 'unclear' })).toEqual([['b', 'trafik']]);
  });
});
