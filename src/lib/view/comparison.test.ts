import { afterAll, describe, expect, it } from 'vitest';
import { openNative } from '../engine/native';
import { engineSource } from './answers';
import { askComparison, type Comparison } from './comparison';
import { EXAMPLE, readComparison, type PickedArea } from './comparison-selection';
import { calendarSheet, mixSheet, pairSheet, promiseSheet, stateSheet } from './comparison-sheets';
import { calendarTitle, promisesTitle, themesTitle } from './comparison-titles';
import { coverageText, estimateText, pairsOf, themeText } from './comparison-words';
import { mixOf } from './activity-mix';

const { engine } = await openNative('static/data');
afterAll(() => engine.close());
const source = engineSource(engine);
const ask = (query: string): Promise<Comparison> =>
  askComparison(source, readComparison(new URLSearchParams(query)).selection);
const area = (comparison: Comparison, code: string) =>
  comparison.areas.find((one) => one.code === code)!;

describe('a comparison', () => {
  it('keeps the order of the address, the country last', async () => {
    const { areas } = await ask('o=lan.07~kommun.0781~region.syd&riket=ja&ar=2023');
    expect(areas.map(({ code }) => code)).toEqual(['07', '0781', 'syd', 'se']);
    expect(areas.map(({ yardstick }) => yardstick)).toEqual([false, false, false, true]);
  });

  it('has something to say of its example: both are in force and known in full', async () => {
    const comparison = await askComparison(source, EXAMPLE);
    for (const column of comparison.areas) {
      expect(coverageText(column, EXAMPLE.year)).toBe('1 löfte gällde, fullständigt kodat');
      expect(column.promises!.length).toBeGreaterThan(0);
    }
    expect(themesTitle(comparison)).toBe(
      'Teman som det lovades något om 2024: 13 av 20 i Ljungby och 7 av 20 i Älmhult'
    );
    expect(promisesTitle(comparison)).toMatch(/^Narkotika 2024: \d+ aktiviteter i Ljungby och /);
    expect(calendarTitle(comparison)).toBe('Kända löften: Ljungby 5 och Älmhult 4');
  });

  it('counts a joint pledge once in each area, and once in the county', async () => {
    const comparison = await ask('o=kommun.0821~kommun.0861~lan.08&ar=2020');
    const ids = comparison.areas.map(({ pledges }) => pledges.map(({ id }) => id));
    for (const own of ids) expect(own.filter((id) => id === 'hogsby-2020')).toHaveLength(1);
  });

  it('takes a city with several local police areas as one', async () => {
    const comparison = await ask('o=lokalpolisomrade.lpo-malmo-delat~kommun.1280&ar=2023');
    const [whole, city] = comparison.areas;
    expect(whole!.title).toBe('Malmö (2 lokalpolisområden)');
    expect(whole!.pledges).toEqual(city!.pledges);
    expect(whole!.mix).toEqual(city!.mix);
  });

  it('suggests areas of the first one’s level, not itself', async () => {
    const { alike } = await ask('o=lan.07~kommun.0781&ar=2023');
    expect(alike!.length).toBeGreaterThan(5);
    expect(alike!.every(({ level, code }) => level === 'county' && code !== '07')).toBe(true);
  });
});

describe('in words', () => {
  it('a larger area has counts with their N, and an estimate only from ten', async () => {
    const comparison = await ask('o=lan.07&riket=ja&ar=2023');
    const [county, country] = ['07', 'se'].map((code) => area(comparison, code));
    const row = county!.themes.find(({ theme }) => theme === 'trafik')!;
    expect(themeText(county!, row)).toMatch(/^minst \d+( \(högst \d+\))? av \d+$/);
    expect(row.full).toBeLessThan(10);
    expect(estimateText(row)).toBeNull();
    expect(estimateText(country!.themes[0]!)).toMatch(/^skattat \d+\s%, n = \d+$/);
    expect(coverageText(county!, 2023)).toMatch(
      /^\d+ av 8 kommuner med gällande löfte, \d+ fullst/
    );
  });

  it('a municipality without a pledge in force says so', async () => {
    const comparison = await ask('o=kommun.0781&ar=2025');
    const [ljungby] = comparison.areas;
    expect(coverageText(ljungby!, 2025)).toBe('Löftet har löpt ut');
    expect(themesTitle(comparison)).toBe('Inga teman går att jämföra 2025');
    expect(promisesTitle(comparison)).toBe('Narkotika 2025: ingen känd aktivitet');
  });

  it('pairs with too few activities are told last, without a number', async () => {
    const comparison = await ask('o=kommun.0765~kommun.0781~lan.07&ar=2023');
    const pairs = pairsOf(comparison.areas);
    expect(pairs).toHaveLength(3);
    expect(pairs.map(({ likeness }) => likeness === null)).toEqual([false, true, true]);
  });
});

describe('sheets hold what is shown', () => {
  it.each<[string, PickedArea[]]>([
    ['one area', EXAMPLE.areas.slice(0, 1)],
    ['two areas', EXAMPLE.areas]
  ])('%s', async (_, areas) => {
    const comparison = await askComparison(source, { ...EXAMPLE, areas });
    const sheets = [
      stateSheet(comparison),
      mixSheet(comparison, mixOf(comparison.areas, 'type')),
      promiseSheet(comparison),
      calendarSheet(comparison, comparison.areas),
      pairSheet(comparison, pairsOf(comparison.areas))
    ];
    for (const { name, columns, rows } of sheets) {
      expect(
        rows.every((row) => row.length === columns.length),
        name
      ).toBe(true);
    }
    expect(sheets[0]!.rows).toHaveLength(20 * areas.length);
    expect(sheets[2]!.rows).toHaveLength(
      comparison.areas.reduce((sum, { promises }) => sum + promises!.length, 0)
    );
  });
});
