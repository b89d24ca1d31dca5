import { json } from '@sveltejs/kit';
import { nativeSource } from '$lib/server/engine';
import { recordAnswers } from '$lib/view/answers';
import { askOverview } from '$lib/view/overview';
import { pack } from '$lib/view/pack';
import {
  DEFAULT_SELECTION,
  FIRST_YEAR,
  LAST_YEAR,
  LEVELS,
  MEASURES,
  type Measure
} from '$lib/view/selection';
import { THEMES, type Theme } from '$lib/pledge/codes';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** The answers that don't depend on a theme stand in a file of their own. */
const ALL_THEMES = 'teman';

export const entries: EntryGenerator = () =>
  MEASURES.flatMap((measure) =>
    [ALL_THEMES, ...THEMES].map((name) => ({ name: `${name}-${measure}` }))
  );

/**
 * Answers to the overview's questions for one theme (or, in `teman-…`, of all themes at once) and
 * measure, for every year and level: what the browser shows until its own engine is ready.
 */
export const GET: RequestHandler = async ({ params }) => {
  const at = params.name.lastIndexOf('-');
  const measure = params.name.slice(at + 1) as Measure;
  const name = params.name.slice(0, at);
  const theme = (name === ALL_THEMES ? THEMES[0] : name) as Theme;
  const levels = name === ALL_THEMES ? LEVELS.slice(0, 1) : LEVELS;
  const answers = await recordAnswers(await nativeSource(), async (source) => {
    for (const level of levels) {
      for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
        await askOverview(source, {
          ...DEFAULT_SELECTION,
          theme,
          year,
          fromYear: year,
          level,
          measure
        });
      }
    }
  });
  // In order of the keys: which answer came first is no property of a release.
  const wanted = Object.entries(answers)
    .filter(([key]) => key.includes('ByTheme"') === (name === ALL_THEMES))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return json(Object.fromEntries(wanted.map(([key, rows]) => [key, pack(rows as object[])])));
};
