import { describe, expect, it } from 'vitest';
import { readThemeSelection, writeThemeSelection } from './theme-selection';

const read = (query: string) => readThemeSelection(new URLSearchParams(query));

describe('the address of a theme page', () => {
  it('says nothing: the standard year, all promises', () =>
    expect(read('')).toEqual({
      selection: { year: 2023, filter: { text: '', actor: null, type: null, year: null } },
      fallbacks: []
    }));

  it('is read as it was written', () => {
    const selection = {
      year: 2019,
      filter: { text: 'äldre på nätet', actor: 'polis', type: 'information', year: 2020 }
    };
    expect(read(writeThemeSelection(selection)).selection).toEqual(selection);
  });

  it.each([
    ['a year outside the timeline', 'ar=1999', 'ar'],
    ['a year that is none', 'galler=snart', 'galler'],
    ['an unknown actor', 'vem=ufo', 'vem'],
    ['an unknown kind', 'slag=ufo', 'slag']
  ])('falls back and says so: %s', (_, query, parameter) =>
    expect(read(query).fallbacks.map((fallback) => fallback.parameter)).toEqual([parameter])
  );

  it('leaves out of the address what does not narrow', () =>
    expect(
      writeThemeSelection({
        year: 2023,
        filter: { text: ' ', actor: null, type: null, year: null }
      })
    ).toBe('?ar=2023'));
});
