import { afterAll, describe, expect, test } from 'vitest';
import { openNative } from '../engine/native';
import { LEVELS, THEMES } from '../pledge/codes';
import { FIRST_YEAR, LAST_YEAR } from '../view/selection';
import { changeByTheme, turnsOfArea } from './change';
import { countTurns, pairsIn, pairsOf, turnIn, type Pair } from './change.fixture';
import { areasOf } from './records.fixture';

const { engine } = await openNative('static/data');
afterAll(() => engine.close());

const pairs = pairsOf();
const themesIn = (some: readonly Pair[]) =>
  [...THEMES].flatMap((theme) => {
    const row = countTurns(some, theme);
    return row ? [{ theme, ...row }] : [];
  });
const turnsIn = (some: readonly Pair[]) =>
  some.flatMap((pair) =>
    THEMES.flatMap((theme) => {
      const turn = turnIn(pair, theme);
      if (!turn) return [];
      const { earlier, later } = pair;
      return [
        {
          theme,
          ...turn,
          earlier: earlier.id,
          later: later.id,
          municipalities: later.municipalities.join(';'),
          area: later.area ?? null,
          earlierFirst: earlier.first,
          earlierLast: earlier.last,
          laterFirst: later.first,
          laterLast: later.last
        }
      ];
    })
  );
const sorted = <T extends { theme: string; later?: string }>(rows: T[]) =>
  rows.sort((a, b) => (`${a.theme} ${a.later}` < `${b.theme} ${b.later}` ? -1 : 1));

describe.each(LEVELS)('changes of each %s', (level) => {
  const areas = [...areasOf(level)];

  test('every theme, over all years', async () => {
    for (const [code, { municipalities }] of areas) {
      const own = pairsIn(pairs, municipalities);
      expect(sorted(await changeByTheme.ask(engine, { level, code })), code).toEqual(
        sorted(themesIn(own))
      );
      expect(sorted(await turnsOfArea.ask(engine, { level, code })), code).toEqual(
        sorted(turnsIn(own))
      );
    }
  });
});

describe.each(LEVELS)('changes of each %s, by the year of the change', (level) => {
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at);
  const spans = [...years.map((year) => [year, year]), [2015, 2018], [2019, 2022], [2023, 2026]];

  test.each(spans)('in the years %d to %d', async (fromYear, toYear) => {
    for (const [code, { municipalities }] of areasOf(level)) {
      const of = { level, code, fromYear: fromYear!, toYear: toYear! };
      const own = pairsIn(pairs, municipalities, fromYear, toYear);
      expect(sorted(await changeByTheme.ask(engine, of)), code).toEqual(sorted(themesIn(own)));
      expect(sorted(await turnsOfArea.ask(engine, of)), code).toEqual(sorted(turnsIn(own)));
    }
  });
});

test('the records hold every kind of change, renewals that repeat little among them', () => {
  const country = themesIn(pairs);
  for (const part of ['kept', 'added', 'dropped', 'maybeAdded', 'maybeDropped', 'renewed'] as const)
    expect(Math.max(...country.map((row) => row[part])), part).toBeGreaterThan(0);
});

test('Hedemora 2019 prolongs 2018 and drops nothing', async () => {
  const rows = await turnsOfArea.ask(engine, { level: 'municipality', code: '2083' });
  const own = rows.filter(({ later }) => later === 'hedemora-2019');
  expect(
    own
      .filter(({ renewed }) => renewed)
      .map(({ theme }) => theme)
      .sort()
  ).toEqual(['narkotika', 'otrygga-platser', 'polisnarvaro']);
  expect(own.every(({ turn }) => turn === 'kept')).toBe(true);
});
