import { afterAll, describe, expect, test } from 'vitest';
import { openNative } from '../engine/native';
import { LEVELS, THEMES } from '../pledge/codes';
import { FIRST_YEAR, LAST_YEAR, YEARS } from '../view/selection';
import { coverageMembers, coverageOfArea, themesByLpo, type CoverageRow } from './coverage';
import { recountMembers, recountRow, recountThemes } from './coverage.fixture';
import { priorityByArea } from './priority';
import { areasOf } from './records.fixture';

const { engine } = await openNative('static/data');
afterAll(() => engine.close());
const span = { fromYear: FIRST_YEAR, toYear: LAST_YEAR };

/** Rows by what tells them apart: the order of themes is the engine's own. */
const sorted = (rows: { lpo: string; theme: string }[]) =>
  [...rows].sort((a, b) => (`${a.lpo} ${a.theme}` < `${b.lpo} ${b.theme}` ? -1 : 1));

describe.each(LEVELS)('%s', (level) => {
  const areas = [...areasOf(level)];

  test('members, as the reference table has them', async () => {
    for (const [code, area] of areas) {
      expect(await coverageMembers.ask(engine, { level, code }), code).toEqual(
        recountMembers(area)
      );
    }
  });

  test('every municipality in every year, as the records have it', async () => {
    for (const [code, area] of areas) {
      const counted = [...area.municipalities]
        .sort()
        .flatMap((municipality) => YEARS.map((year) => recountRow(municipality, year)));
      expect(await coverageOfArea.ask(engine, { level, code, ...span }), code).toEqual(counted);
    }
  });

  test.each(YEARS)('every theme in every local police area %i', async (year) => {
    for (const [code, area] of areas) {
      const rows = await themesByLpo.ask(engine, { level, code, year });
      const counted = THEMES.flatMap((theme) => recountThemes(area, year, theme));
      expect(sorted(rows), code).toEqual(sorted(counted));
    }
  });

  test('each area has as many in force as its municipalities below have', async () => {
    const below = new Map<string, CoverageRow[]>();
    for (const [code] of areas) {
      below.set(code, await coverageOfArea.ask(engine, { level, code, ...span }));
    }
    for (const year of YEARS) {
      for (const row of await priorityByArea.ask(engine, { theme: THEMES[0], year, level })) {
        const rows = below.get(row.code)!.filter((each) => each.year === year);
        expect(
          [
            rows.length,
            rows.filter(({ status }) => status === 'in-force').length,
            rows.filter(({ allFull }) => allFull).length
          ],
          `${row.code} ${year}`
        ).toEqual([row.areas, row.inForce, row.full]);
      }
    }
  });
});

test('each level holds every municipality once, those in several local police areas too', async () => {
  for (const level of LEVELS) {
    const codes: string[] = [];
    for (const code of areasOf(level).keys()) {
      codes.push(...(await coverageMembers.ask(engine, { level, code })).map((row) => row.code));
    }
    expect(codes, level).toHaveLength(290);
    expect(new Set(codes).size, level).toBe(290);
  }
});
