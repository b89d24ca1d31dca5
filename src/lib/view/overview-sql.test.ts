import { afterAll, expect, test } from 'vitest';
import { openNative } from '../engine/native';
import { engineSource } from './answers';
import { askOverview } from './overview';
import { overviewSql } from './overview-sql';
import { DEFAULT_SELECTION, LEVELS, MEASURES } from './selection';

const { engine } = await openNative('static/data');
afterAll(() => engine.close());

test.each(MEASURES.flatMap((measure) => LEVELS.map((level) => ({ measure, level }))))(
  'the statements of $measure by $level give as many rows as the figures have',
  async (of) => {
    const selection = { ...DEFAULT_SELECTION, ...of };
    const shown = await askOverview(engineSource(engine), selection);
    const sql = overviewSql(selection);
    const rows = {
      areas: await engine.query(sql.areas),
      themes: await engine.query(sql.themes),
      years: await engine.query(sql.years)
    };
    expect(rows.areas).toHaveLength((shown.states ?? shown.areas).length);
    expect(rows.themes.map(({ theme }) => theme)).toEqual(
      expect.arrayContaining(
        shown.themes.filter(({ count }) => count > 0).map(({ theme }) => theme)
      )
    );
    expect(rows.years).toHaveLength(
      shown.years.filter(({ n, untold }) => n > 0 || untold > 0).length
    );
  }
);
