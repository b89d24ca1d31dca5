import { afterAll, describe, expect, test } from 'vitest';
import { openNative } from '../engine/native';
import { LEVELS, THEMES } from '../pledge/codes';
import { FIRST_YEAR, LAST_YEAR } from '../view/selection';
import { countGaps, countParts, countUnnamed, inSpan, isMet, isNamed } from './gap.fixture';
import { gapDocumentsOfArea, gapProblemsOfArea, unnamedDocumentsOfArea } from './gap-documents';
import { gapPartsByTheme, gapsOfLevel, unnamedByTheme } from './gap-parts';
import { areasOf, has, isFull, type InTime } from './records.fixture';

const { engine } = await openNative('static/data');
afterAll(() => engine.close());

const ALL = { fromYear: FIRST_YEAR, year: LAST_YEAR };
const SPANS = [
  ALL,
  { fromYear: 2015, year: 2017 },
  { fromYear: 2018, year: 2022 },
  { fromYear: 2024, year: 2026 }
];
const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => ({
  fromYear: FIRST_YEAR + at,
  year: FIRST_YEAR + at
}));

const byKeys =
  <T extends object>(...keys: (keyof T)[]) =>
  (a: T, b: T) => {
    const text = (row: T) => keys.map((key) => String(row[key]).padStart(4)).join(' ');
    return text(a) < text(b) ? -1 : 1;
  };
const perTheme = <R extends object>(count: (theme: string) => R | null) =>
  THEMES.flatMap((theme) => {
    const row = count(theme);
    return row ? [{ theme: theme as string, ...row }] : [];
  }).sort(byKeys('theme'));

/** All that is known of an area and span by theme and document, by the records. */
async function compareArea(
  level: string,
  code: string,
  municipalities: string[],
  span: { fromYear: number; year: number }
) {
  const of = { level, code, ...span };
  const found = inSpan(municipalities, span.year, span.fromYear);
  const hint = `${level} ${code} ${span.fromYear}–${span.year}`;
  const parts = await gapPartsByTheme.ask(engine, of);
  expect(parts.sort(byKeys('theme')), hint).toEqual(perTheme((theme) => countParts(found, theme)));
  const unnamed = await unnamedByTheme.ask(engine, of);
  expect(unnamed.sort(byKeys('theme')), hint).toEqual(
    perTheme((theme) => countUnnamed(found, theme))
  );
  const full = found.filter(isFull);
  const gaps = THEMES.flatMap((theme) =>
    full
      .filter((document) => isNamed(document, theme) && !isMet(document, theme))
      .map((document) => ({ theme, document }))
  );
  const documents = await gapDocumentsOfArea.ask(engine, of);
  expect(
    documents.map(({ theme, pledge, focus }) => `${theme} ${pledge} ${focus}`).sort(),
    hint
  ).toEqual(
    gaps
      .map(
        ({ theme, document: { id, focusAreas } }) => `${theme} ${id} ${focusAreas.some(has(theme))}`
      )
      .sort()
  );
  const problems = await gapProblemsOfArea.ask(engine, of);
  expect(problems.sort(byKeys('theme', 'pledge', 'index')), hint).toEqual(
    gaps
      .flatMap(({ theme, document }) => problemsOn(document, theme))
      .sort(byKeys('theme', 'pledge', 'index'))
  );
  const reverse = await unnamedDocumentsOfArea.ask(engine, of);
  expect(
    reverse.map(({ theme, pledge, activities }) => `${theme} ${pledge} ${activities}`).sort()
  ).toEqual(
    THEMES.filter((theme) => theme !== 'samverkan')
      .flatMap((theme) =>
        full
          .filter(({ problems }) => problems.length > 0 && !problems.some(has(theme)))
          .filter((document) => isMet(document, theme))
          .map(({ id, activities }) => `${theme} ${id} ${activities.filter(has(theme)).length}`)
      )
      .sort()
  );
}

const problemsOn = ({ id, problems }: InTime, theme: string) =>
  problems.flatMap(({ themes, kind, summary }, index) =>
    themes.includes(theme) && (kind === 'lage' || kind === 'oro')
      ? [{ theme: theme as string, pledge: id, index, kind: kind as 'lage' | 'oro', summary }]
      : []
  );

describe.each(LEVELS)('what is said and promised, by theme, in each %s', (level) => {
  // The smaller areas are many: there, every year and all of them stand for the spans between.
  const small = level === 'municipality' || level === 'lpo';
  const spans = [...(small ? [ALL] : SPANS), ...YEARS];
  test.each(spans)('$fromYear to $year', async (span) => {
    for (const [code, { municipalities }] of areasOf(level)) {
      await compareArea(level, code, municipalities, span);
    }
  });
});

describe.each(LEVELS)('gaps of every %s', (level) => {
  const areas = [...areasOf(level)];

  const known = new Map<string, InTime[]>();
  /** The documents of an area, counted from once for each theme. */
  function documentsIn(
    code: string,
    municipalities: readonly string[],
    { year, fromYear }: { fromYear: number; year: number }
  ): InTime[] {
    const key = `${code} ${municipalities.length} ${year} ${fromYear}`;
    if (!known.has(key)) known.set(key, inSpan(municipalities, year, fromYear));
    return known.get(key)!;
  }

  async function compare(
    theme: string | null,
    span: { fromYear: number; year: number },
    within: { level: string; code: string },
    inside: readonly string[]
  ) {
    const rows = await gapsOfLevel.ask(engine, { theme, level, within, ...span });
    const counted = areas.flatMap(([code, { municipalities }]) => {
      const both = municipalities.filter((place) => inside.includes(place));
      const found = documentsIn(`${within.code} ${code}`, both, span);
      const row = countGaps(found, theme ? [theme] : THEMES);
      return row ? [{ code, ...row }] : [];
    });
    expect(rows.sort(byKeys('code')), `${theme} ${within.code}`).toEqual(
      counted.sort(byKeys('code'))
    );
  }

  test.each([null, ...THEMES])('theme %s, in the country', async (theme) => {
    const country = areasOf('country').get('se')!.municipalities;
    for (const span of [ALL, ...YEARS]) {
      await compare(theme, span, { level: 'country', code: 'se' }, country);
    }
  });

  test.each(['region', 'county'])('within each %s', async (outer) => {
    for (const [code, { municipalities }] of areasOf(outer)) {
      for (const theme of [null, 'ordningsstorning']) {
        await compare(theme, ALL, { level: outer, code }, municipalities);
      }
    }
  });
});
