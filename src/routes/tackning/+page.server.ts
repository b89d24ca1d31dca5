import { areas, municipalities } from '$lib/query/area';
import { nativeEngine, nativeSource } from '$lib/server/engine';
import { askCoverage, type CoverageArea } from '$lib/view/coverage';
import { COVERAGE_LEVELS, DEFAULT_COVERAGE } from '$lib/view/coverage-selection';
import type { PageServerLoad } from './$types';

const LEVELS: readonly string[] = [...COVERAGE_LEVELS, 'country'];

/** The country in the latest year that is well covered, readable before any script has run. */
export const load: PageServerLoad = async () => {
  const source = await nativeSource();
  const { release } = await nativeEngine();
  const [all, places, coverage] = await Promise.all([
    source.ask(areas, undefined),
    source.ask(municipalities, undefined),
    askCoverage(source, DEFAULT_COVERAGE, release.date)
  ]);
  return {
    coverage,
    names: Object.fromEntries(places.map(({ code, name }) => [code, name])),
    areas: all
      .filter(({ level }) => LEVELS.includes(level))
      .map(({ level, code, name, path, split, municipalityCount }): CoverageArea => {
        return { level, code, name, path, split, municipalityCount };
      })
  };
};
