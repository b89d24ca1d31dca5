import { describe, expect, test } from 'vitest';
import type { ActivityRow, PledgeRow, ProblemRow } from '../query/pledge';
import {
  activityFacts,
  amountPhrase,
  figurePhrase,
  periodNotes,
  splitCodes,
  statedPeriod,
  yearsOf
} from './phrase';

const plain = (text: string | null) => text?.replace(/[\u00a0\u202f]/g, ' ') ?? null;

const NOTHING = {
  target: null,
  setting: null,
  place: null,
  quantity: null,
  comparator: null,
  unit: null,
  per: null,
  deadline: null
};
const activity = (given: Partial<ActivityRow>) =>
  ({ ...NOTHING, type: 'trafikkontroll', ...given }) as ActivityRow;
const pledge = (given: Partial<PledgeRow>) =>
  ({
    yearBasis: 'stated',
    lastYearBasis: 'stated',
    openEnded: false,
    renewalOfYear: null,
    validFrom: null,
    validTo: null,
    ...given
  }) as PledgeRow;

test.each([
  [null, []],
  ['', []],
  ['trafik', ['trafik']],
  ['trafik;inbrott', ['trafik', 'inbrott']]
])('the codes %j are %j', (codes, list) => expect(splitCodes(codes)).toEqual(list));

test.each([
  [2024, 2024, '2024'],
  [2022, 2025, '2022–2025']
])('%d to %d is %s', (firstYear, lastYear, text) =>
  expect(yearsOf({ firstYear, lastYear })).toBe(text)
);

describe('the period, as precise as the document', () => {
  test.each([
    ['2024-04-22', '2024-12-31', '22 april 2024 till 31 december 2024'],
    ['2022', '2025', '2022 till 2025'],
    ['2024', '2024', '2024'],
    ['2024-05', null, 'från maj 2024'],
    [null, '2025', 'till 2025'],
    [null, null, 'ingen period angiven']
  ])('%s to %s: %s', (validFrom, validTo, text) =>
    expect(statedPeriod(pledge({ validFrom, validTo }))).toBe(text)
  );
});

describe('notes on the period', () => {
  test.each([
    ['all stated', {}, []],
    ['year inferred', { yearBasis: 'inferred' }, [/härlett/]],
    ['end assumed', { lastYearBasis: 'assumed' }, [/Slutåret anges inte/]],
    ['open ended', { lastYearBasis: 'assumed', openEnded: true }, [/Gäller tills vidare/]],
    ['a renewal', { renewalOfYear: 2020 }, [/löftet från 2020/]],
    [
      'all at once',
      { yearBasis: 'inferred', lastYearBasis: 'assumed', renewalOfYear: 2020 },
      [/härlett/, /Slutåret/, /2020/]
    ]
  ] as [string, Partial<PledgeRow>, RegExp[]][])('%s', (_, given, notes) => {
    const found = periodNotes(pledge(given));
    expect(found).toHaveLength(notes.length);
    notes.forEach((note, at) => expect(found[at]).toMatch(note));
  });
});

describe('amounts', () => {
  test.each([
    [
      { quantity: 4, unit: 'mätningar', per: 'ar', comparator: 'minst' },
      'minst 4 mätningar per år'
    ],
    [{ quantity: 1, unit: null, per: 'manad', comparator: null }, '1 gång per månad'],
    [{ quantity: 1.5, unit: 'timmar', per: 'vecka', comparator: 'exakt' }, '1,5 timmar per vecka'],
    [{ quantity: 1200, unit: 'besök', per: 'period', comparator: 'cirka' }, /^cirka 1 200 besök /]
  ] as [Partial<ActivityRow>, string | RegExp][])('%j', (given, text) => {
    const phrase = plain(amountPhrase(activity(given)))!;
    if (typeof text === 'string') expect(phrase).toBe(text);
    else expect(phrase).toMatch(text);
  });

  test('none is none', () => expect(amountPhrase(activity({}))).toBeNull());
});

describe('circumstances of an activity', () => {
  test('only what is stated, in reading order', () => {
    const labels = (given: Partial<ActivityRow>) =>
      activityFacts(activity(given)).map(({ label }) => label);
    expect(labels({})).toEqual(['Slag']);
    expect(
      labels({ place: 'Torget', deadline: '2024-06', target: 'unga', setting: 'skola' })
    ).toEqual(['Slag', 'När', 'Plats', 'Miljö', 'Målgrupp']);
  });

  test('codes become words', () => {
    const [type] = activityFacts(activity({ type: 'trafikkontroll' }));
    expect(type!.value).toBe('Trafikkontroll');
  });
});

describe('figures of problems', () => {
  const problem = (given: Partial<ProblemRow>) =>
    ({
      figure: null,
      figureUnit: null,
      figureYear: null,
      figureSource: null,
      ...given
    }) as ProblemRow;
  test.each([
    [{}, null],
    [
      { figure: 28, figureUnit: 'villainbrott', figureYear: 2020, figureSource: 'RAR' },
      '28 villainbrott (2020, RAR)'
    ],
    [{ figure: 12.5, figureUnit: '%' }, '12,5 %'],
    [{ figure: 0, figureUnit: 'rån', figureYear: 2021 }, '0 rån (2021)']
  ])('%j', (given, text) => expect(plain(figurePhrase(problem(given)))).toBe(text));
});
