import { afterAll, describe, expect, test } from 'vitest';
import { openNative } from '../engine/native';
import { LEVELS } from '../pledge/codes';
import { YEARS } from '../view/selection';
import { activityMixOfArea } from './activity-mix';
import { amountsOfArea } from './amount';
import { countAmounts, countMix, countThemes, currentDocuments } from './current.fixture';
import { profilesOfLevel } from './likeness';
import { areasOf } from './records.fixture';

const { engine } = await openNative('static/data');
afterAll(() => engine.close());

const sorted = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort();

describe.each(LEVELS)('%s', (level) => {
  const areas = [...areasOf(level)];

  test.each(YEARS)('types, actors and amounts of every area in %d', async (year) => {
    let counted = 0;
    for (const [code, area] of areas) {
      const current = currentDocuments(area, year);
      const mix = await activityMixOfArea.ask(engine, { level, code, year });
      expect(sorted(mix), code).toEqual(sorted(countMix(current)));
      const amounts = await amountsOfArea.ask(engine, { level, code, year });
      const told = amounts.map(({ pledge, index, summary, type, unit, quantity, perYear }) => {
        return { pledge, index, summary, type, unit, quantity, perYear };
      });
      expect(sorted(told), code).toEqual(sorted(countAmounts(current)));
      counted += mix.length + amounts.length;
    }
    expect(counted).toBeGreaterThan(0);
  });

  test('themes of every area and year', async () => {
    for (const year of YEARS) {
      const rows = await profilesOfLevel.ask(engine, { level, year });
      const counted = areas.flatMap(([code, area]) => {
        const current = currentDocuments(area, year);
        const activities = current.flatMap((document) => document.activities).length;
        return [...countThemes(current)].map(([theme, part]) => ({
          code,
          theme,
          part: part.toFixed(6),
          activities
        }));
      });
      expect(sorted(rows.map((row) => ({ ...row, part: row.part.toFixed(6) }))), `${year}`).toEqual(
        sorted(counted)
      );
    }
  });
});
