import { afterAll, describe, expect, test } from 'vitest';
import { openNative } from '../engine/native';
import { LEVELS, THEMES } from '../pledge/codes';
import { FIRST_YEAR, LAST_YEAR } from '../view/selection';
import { activityShareByArea, activityShareByTheme, activityShareByYear } from './activity-share';
import { gapByArea, gapByTheme, gapByYear } from './gap';
import { priorityByArea, priorityByTheme, priorityByYear } from './priority';
import { areasOf } from './records.fixture';
import { Recount } from './recount.fixture';

const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at);
const span = { fromYear: FIRST_YEAR, toYear: LAST_YEAR };
const recount = new Recount();
const { engine } = await openNative('static/data');
afterAll(() => engine.close());

/** Each measure: its three questions, and the same counted from the records. */
const MEASURES = [
  {
    name: 'priority',
    byArea: priorityByArea,
    byTheme: priorityByTheme,
    byYear: priorityByYear,
    count: (...of: Parameters<Recount['priority']>) => recount.priority(...of)
  },
  {
    name: 'activity share',
    byArea: activityShareByArea,
    byTheme: activityShareByTheme,
    byYear: activityShareByYear,
    count: (...of: Parameters<Recount['priority']>) => recount.activityShare(...of)
  },
  {
    name: 'say-do gap',
    byArea: gapByArea,
    byTheme: gapByTheme,
    byYear: gapByYear,
    count: (...of: Parameters<Recount['priority']>) => recount.gap(...of)
  }
];

/** Rows by what tells them apart: the order of codes is the engine's own. */
const sorted = <T extends object>(rows: (T | null)[], key: string): T[] =>
  rows
    .filter((row): row is T => row !== null)
    .sort((a, b) => (String(a[key as keyof T]) < String(b[key as keyof T]) ? -1 : 1));

describe.each(MEASURES)('$name', ({ name, byArea, byTheme, byYear, count }) => {
  describe.each(LEVELS)('%s', (level) => {
    const areas = [...areasOf(level)];

    test.each(THEMES)('%s in every year', async (theme) => {
      for (const year of years) {
        const rows = await byArea.ask(engine, { theme, year, level });
        const counted = areas.map(([code, area]) => {
          const row = count(area, theme, year);
          return row && { code, ...row };
        });
        expect(sorted<object>(rows, 'code'), `${year}`).toEqual(sorted<object>(counted, 'code'));
      }
    });
  });

  describe.each(['municipality', 'county'] as const)('each %s over several years', (level) => {
    const areas = [...areasOf(level)];

    test.each([
      [2015, 2016],
      [2017, 2023],
      [2024, 2026],
      [2015, 2026]
    ])('%d to %d, every theme', async (fromYear, year) => {
      for (const theme of THEMES) {
        const rows = await byArea.ask(engine, { theme, year, fromYear, level });
        const counted = areas.map(([code, area]) => {
          const row = count(area, theme, year, fromYear);
          return row && { code, ...row };
        });
        expect(sorted<object>(rows, 'code'), theme).toEqual(sorted<object>(counted, 'code'));
      }
    });
  });

  describe.each(['region', 'country'])('each %s', (level) => {
    test.each([...areasOf(level)])('%s: themes ranked, and years in a row', async (code, area) => {
      for (const year of years) {
        const rows = await byTheme.ask(engine, { year, level, code });
        const counted = THEMES.map((theme) => {
          const row = count(area, theme, year);
          // A theme that no activity has is no row of the ranking.
          const none = name === 'activity share' && (row as { part?: number } | null)?.part === 0;
          return row && !none ? { theme, ...row } : null;
        });
        expect(sorted<object>(rows, 'theme'), `${year}`).toEqual(sorted<object>(counted, 'theme'));
      }
      for (const theme of THEMES) {
        const rows = await byYear.ask(engine, { theme, level, code, ...span });
        const counted = years.map((year) => {
          const row = count(area, theme, year);
          return row && { year, ...row };
        });
        expect(rows, theme).toEqual(sorted<object>(counted, 'year'));
      }
    });
  });
});
