import { describe, expect, it } from 'vitest';
import { parsePledge } from './schema';

/** The smallest record that is right. */
const least = () => ({
  id: 'ljungby-2024',
  municipalities: ['0781'],
  title: 'Medborgarlöfte 2024',
  validFrom: null,
  validTo: null,
  source: { url: null, publisher: 'Ljungby kommun', format: 'text' },
  completeness: 'full',
  problems: [],
  focusAreas: [],
  activities: []
});

const activity = (rest: object) => ({
  summary: 'Polisen mäter hastigheter',
  themes: ['trafik'],
  actor: 'polis',
  type: 'trafikkontroll',
  ...rest
});

describe('a right record', () => {
  it('comes back as it is', () => {
    expect(parsePledge(least())).toEqual({ pledge: least() });
  });

  it('may leave out what the schema does not require', () => {
    const record = { ...least(), activities: [activity({})] };
    expect(parsePledge(record).pledge).toEqual(record);
  });
});

describe('a wrong record is told by path and words:', () => {
  it.each<[string, object, string, RegExp]>([
    ['a missing field', { title: undefined }, 'title', /missing/],
    ['an unknown field', { titel: 'x' }, 'titel', /no such field/],
    ['a year as a number', { validFrom: 2024 }, 'validFrom', /should be .*string.* but is 2024/],
    ['a month that is none', { validFrom: '2024-13' }, 'validFrom', /YYYY-MM-DD/],
    ['a code of three digits', { municipalities: ['781'] }, 'municipalities.0', /four digits/],
    ['a municipality twice', { municipalities: ['0781', '0781'] }, 'municipalities', /twice/],
    ['no municipality', { municipalities: [] }, 'municipalities', /too short/],
    ['an id without a year', { id: 'ljungby' }, 'id', /municipality-year/],
    ['an unknown code', { completeness: 'fulll' }, 'completeness', /"fulll" is not one/],
    ['a list that is none', { activities: 'inga' }, 'activities', /should be Array/],
    [
      'an unknown theme',
      { activities: [activity({ themes: ['traffik'] })] },
      'activities.0.themes.0',
      /not one of the codes/
    ],
    [
      'four themes',
      { focusAreas: [{ label: 'Allt', themes: ['trafik', 'inbrott', 'stold', 'annat'] }] },
      'focusAreas.0.themes',
      /too long: at most 3/
    ],
    [
      'an actor left out',
      { activities: [activity({ actor: undefined })] },
      'activities.0.actor',
      /missing/
    ],
    [
      'a negative quantity',
      { activities: [activity({ quantity: { value: -1, per: 'ar' } })] },
      'activities.0.quantity.value',
      />=0/
    ]
  ])('%s', (_, change, path, message) => {
    const { faults = [] } = parsePledge({ ...least(), ...change });
    expect(faults.map((fault) => fault.path.join('.'))).toEqual([path]);
    expect(faults[0]?.message).toMatch(message);
  });

  it('all faults at once', () => {
    const record = { ...least(), completeness: 'x', title: 'y', validTo: 1 };
    expect(parsePledge(record).faults).toHaveLength(3);
  });

  it('a value that is no record at all', () => {
    for (const value of [null, 'text', 7, []]) expect(parsePledge(value).faults).not.toEqual([]);
  });

  it('with the codes that would be right', () => {
    const [fault] = parsePledge({ ...least(), completeness: 'fulll' }).faults ?? [];
    expect(fault).toMatchObject({ found: 'fulll', codes: ['full', 'partial', 'summary'] });
  });
});
