import { afterAll, describe, expect, test } from 'vitest';
import { openNative } from '../engine/native';
import { THEMES, type ThemeState } from '../pledge/codes';
import { FIRST_YEAR, LAST_YEAR } from '../view/selection';
import { activityShareByTheme } from './activity-share';
import { gapByTheme } from './gap';
import { priorityByArea } from './priority';
import { statesByMunicipality } from './states';

const { engine } = await openNative('static/data');
afterAll(() => engine.close());

/** The rule for several pledges, said once more: what is promised, then what can't be told. */
function overSpan(states: ThemeState[]): ThemeState {
  const order: ThemeState[] = [
    'prioritised',
    'addressed',
    'unknown',
    'named',
    'absent',
    'lapsed',
    'none-found',
    'not-collected'
  ];
  return order.find((state) => states.includes(state))!;
}

describe('a span of years', () => {
  test.each(THEMES)('%s: each municipality has the strongest of its years', async (theme) => {
    for (const [fromYear, year] of [
      [2017, 2023],
      [2021, 2022],
      [FIRST_YEAR, LAST_YEAR]
    ] as const) {
      const single: Map<string, ThemeState[]> = new Map();
      for (let each = fromYear; each <= year; each++) {
        for (const row of await statesByMunicipality.ask(engine, { theme, year: each })) {
          single.set(row.code, [...(single.get(row.code) ?? []), row.state]);
        }
      }
      const spanned = await statesByMunicipality.ask(engine, { theme, year, fromYear });
      expect(spanned).toHaveLength(single.size);
      for (const { code, state } of spanned)
        expect([code, state]).toEqual([code, overSpan(single.get(code)!)]);
    }
  });

  test('a single year is a span of one', async () => {
    const of = { theme: 'trafik', year: 2023, level: 'region' };
    expect(await priorityByArea.ask(engine, { ...of, fromYear: 2023 })).toEqual(
      await priorityByArea.ask(engine, of)
    );
  });

  test('a pledge that runs through the span is counted once', async () => {
    const country = { level: 'country', code: 'se' };
    const all = { year: LAST_YEAR + 1, fromYear: FIRST_YEAR, ...country };
    const [{ documents, activities }] = (await engine.query(
      'SELECT count(*)::INTEGER AS documents, sum(activity_count)::INTEGER AS activities FROM pledges'
    )) as [{ documents: number; activities: number }];
    const [share] = await activityShareByTheme.ask(engine, all);
    expect([share!.pledges, share!.activities]).toEqual([documents, activities]);
    const [{ named }] = (await engine.query(
      `SELECT count(DISTINCT t.pledge_id)::INTEGER AS named FROM theme_mentions t
       JOIN pledges p ON p.pledge_id = t.pledge_id WHERE p.completeness = 'full'
       AND t.kind = 'problem' AND t.problem_kind IN ('lage', 'oro') AND t.theme = 'narkotika'`
    )) as [{ named: number }];
    const gaps = await gapByTheme.ask(engine, all);
    expect(gaps.find((row) => row.theme === 'narkotika')!.named).toBe(named);
  });
});
