import { describe, expect, it } from 'vitest';
import { themeChanges } from './change';
import type { Completeness, Theme } from './codes';

const pledge = (completeness: Completeness, focus: Theme[], activities: Theme[] = []) => ({
  completeness,
  focusAreas: focus.map((theme) => ({ themes: [theme] })),
  activities: activities.map((theme) => ({ themes: [theme] })),
  problems: [{ themes: ['bedrageri'] as Theme[], kind: 'lage' }]
});
const turns = (...args: Parameters<typeof themeChanges>) =>
  Object.fromEntries(themeChanges(...args).map(({ theme, turn }) => [theme, turn]));

describe('what became of a theme', () => {
  it('is kept when both promise it, whatever is known of the rest', () => {
    const changes = themeChanges(pledge('summary', ['trafik']), pledge('partial', [], ['trafik']));
    expect(changes).toEqual([
      { theme: 'trafik', turn: 'kept', before: 'prioritised', after: 'addressed' }
    ]);
  });

  it('is added or dropped only against a full record', () => {
    expect(turns(pledge('full', ['trafik']), pledge('full', ['narkotika']))).toEqual({
      narkotika: 'added',
      trafik: 'dropped'
    });
  });

  it("can't be told against one that was cut off or retold", () => {
    expect(turns(pledge('partial', ['trafik']), pledge('full', ['narkotika']))).toEqual({
      narkotika: 'maybe-added',
      trafik: 'dropped'
    });
    expect(turns(pledge('full', ['trafik']), pledge('summary', ['narkotika']))).toEqual({
      narkotika: 'added',
      trafik: 'maybe-dropped'
    });
  });

  it('counts a theme that was only named as a problem before as added', () => {
    expect(turns(pledge('full', []), pledge('full', ['bedrageri']))).toEqual({
      bedrageri: 'added'
    });
  });

  it('says nothing of themes that neither promises', () => {
    expect(turns(pledge('full', []), pledge('full', []))).toEqual({});
  });
});
