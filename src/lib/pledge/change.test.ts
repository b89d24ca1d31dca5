import { describe, expect, it } from 'vitest';
import { renewalOf, themeChanges } from './change';
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
      {
        theme: 'trafik',
        turn: 'kept',
        renewed: false,
        before: 'prioritised',
        after: 'addressed'
      }
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

describe('a renewal', () => {
  const before = { firstYear: 2018, lastYear: 2019 };

  it('prolongs the pledge before when the year that it names is one of its years', () => {
    expect(renewalOf(before, { renewalOfYear: 2018 })).toBe('of-it');
    expect(renewalOf(before, { renewalOfYear: 2019 })).toBe('of-it');
    expect(renewalOf(before, { renewalOfYear: 2017 })).toBe('of-another');
    expect(renewalOf(before, { renewalOfYear: 2020 })).toBe('of-another');
    expect(renewalOf(before, { renewalOfYear: null })).toBe('none');
  });

  it('keeps all that it prolongs, though it is full and repeats little of it', () => {
    const changes = themeChanges(
      pledge('full', ['trafik', 'narkotika']),
      pledge('full', ['trafik']),
      'of-it'
    );
    expect(changes.map(({ theme, turn, renewed }) => [theme, turn, renewed])).toEqual([
      ['narkotika', 'kept', true],
      ['trafik', 'kept', false]
    ]);
  });

  it('keeps it too where the renewal was seen in part only', () => {
    expect(turns(pledge('partial', ['trafik']), pledge('summary', []), 'of-it')).toEqual({
      trafik: 'kept'
    });
  });

  it('may add to it', () => {
    expect(turns(pledge('full', ['trafik']), pledge('full', ['inbrott']), 'of-it')).toEqual({
      inbrott: 'added',
      trafik: 'kept'
    });
  });

  it('of another pledge than the one before drops nothing for certain', () => {
    expect(turns(pledge('full', ['trafik']), pledge('full', ['inbrott']), 'of-another')).toEqual({
      inbrott: 'added',
      trafik: 'maybe-dropped'
    });
  });
});
