import { afterAll, describe, expect, test } from 'vitest';
import { openNative } from '../engine/native';
import { municipalities, type Municipality } from '../query/area';
import { pledgesOfMunicipality, type PledgeRow } from '../query/pledge';
import { municipalityStatus, yearOf } from './municipality-status';

const place = (finding: Municipality['finding'], searched: string | null = '2026-11-22') => ({
  name: 'Aneby',
  finding,
  searched
});
const pledge = (firstYear: number, lastYear: number, assumed = false) =>
  ({ firstYear, lastYear, lastYearBasis: assumed ? 'assumed' : 'stated' }) as PledgeRow;

test('now is the year of the release', () => expect(yearOf('2026-11-22')).toBe(2026));

describe('in force', () => {
  test('one pledge, its years stated', () => {
    expect(municipalityStatus(place('coded'), [pledge(2025, 2026)], 2026)).toEqual({
      state: 'in-force',
      headline: 'Aneby har ett löfte som gäller 2026',
      explanation: 'Gäller 2025–2026.'
    });
  });

  test('several pledges, the years of each told once', () => {
    expect(
      municipalityStatus(
        place('coded'),
        [pledge(2026, 2026), pledge(2026, 2026), pledge(2025, 2027), pledge(2019, 2020)],
        2026
      )
    ).toEqual({
      state: 'in-force',
      headline: 'Aneby har 3 löften som gäller 2026',
      explanation: 'Gäller 2026 och 2025–2027.'
    });
  });

  test('an end that is assumed is called so', () => {
    expect(
      municipalityStatus(place('coded'), [pledge(2025, 2026, true)], 2026).explanation
    ).toContain('antaget');
  });

  test('a pledge counts even where the search log says that none was found', () => {
    expect(municipalityStatus(place('none-found'), [pledge(2026, 2026)], 2026).state).toBe(
      'in-force'
    );
  });
});

describe('lapsed', () => {
  test('tells the latest, and that a newer one may exist', () => {
    const status = municipalityStatus(
      place('coded'),
      [pledge(2022, 2023), pledge(2019, 2020)],
      2026
    );
    expect(status).toMatchObject({
      state: 'lapsed',
      headline: 'Inget känt löfte från Aneby gäller 2026'
    });
    expect(status.explanation).toMatch(
      /^Det senaste kända gällde 2022–2023\. Ett nyare kan finnas .* 22 november 2026\.$/
    );
  });

  test('the last year still counts, the next no more', () => {
    const own = [pledge(2022, 2023)];
    expect(municipalityStatus(place('coded'), own, 2023).state).toBe('in-force');
    expect(municipalityStatus(place('coded'), own, 2024).state).toBe('lapsed');
  });
});

test('none found: looked for, and not the same as none there', () => {
  const status = municipalityStatus(place('none-found'), [], 2026);
  expect(status.state).toBe('none-found');
  expect(status.headline).toBe('Inget löfte från Aneby har hittats');
  expect(status.explanation).toContain('inte att det aldrig funnits');
});

describe('not collected', () => {
  test('one exists, its content does not stand in the dataset', () => {
    const status = municipalityStatus(place('exists-not-coded'), [], 2026);
    expect(status.state).toBe('not-collected');
    expect(status.explanation).toMatch(/^Ett löfte finns, .* Sökningen gjordes/);
  });

  test('nobody has looked', () => {
    const status = municipalityStatus(place(null, null), [], 2026);
    expect(status.state).toBe('not-collected');
    expect(status.explanation).toBe(
      'Ingen har letat än. Det säger inget om huruvida ett löfte finns.'
    );
  });
});

describe('of all 290 municipalities', async () => {
  const { engine } = await openNative('static/data');
  afterAll(() => engine.close());

  test('only one with a pledge in force says that it has one', async () => {
    const all = await municipalities.ask(engine, undefined);
    expect(all).toHaveLength(290);
    for (const each of all) {
      const own = await pledgesOfMunicipality.ask(engine, { code: each.code });
      const current = own.some(({ firstYear, lastYear }) => firstYear <= 2026 && lastYear >= 2026);
      const { state } = municipalityStatus(each, own, 2026);
      expect(state === 'in-force', each.name).toBe(current);
    }
  });
});
