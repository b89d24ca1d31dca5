import type { Engine } from '../engine/engine';
import { LEVELS, THEMES } from '../pledge/codes';
import { activityMixOfArea } from './activity-mix';
import { activityShareByArea, activityShareByTheme, activityShareByYear } from './activity-share';
import { amountsOfArea } from './amount';
import { areas, membersOfLevel, municipalities, type Area } from './area';
import { municipalitiesOfArea, pledgesOfArea } from './calendar';
import { changeByTheme, turnsOfArea } from './change';
import { concretenessOfArea } from './concreteness';
import { coverageMembers, coverageOfArea, themesByLpo } from './coverage';
import { exploreFacets, exploreRows, exploreTotals } from './explore';
import { exampleFilters, exampleWindows } from './explore-examples';
import { exploreByMunicipality } from './explore-places';
import { gapByArea, gapByTheme, gapByYear } from './gap';
import { gapDocumentsOfArea, gapProblemsOfArea, unnamedDocumentsOfArea } from './gap-documents';
import { gapPartsByTheme, gapsOfLevel, unnamedByTheme } from './gap-parts';
import { profilesOfLevel } from './likeness';
import { matrixOfArea } from './matrix';
import {
  activitiesOf,
  focusAreasOf,
  pledgeById,
  pledges,
  pledgesOfMunicipality,
  problemsOf
} from './pledge';
import { priorityByArea, priorityByTheme, priorityByYear } from './priority';
import { promisesBehind } from './promise';
import type { AreaRef, Question } from './question';
import { statesByMunicipality, statesOfMunicipality } from './states';
import {
  activitiesOfTheme,
  documentsNaming,
  facetsOfTheme,
  gapTotals,
  problemsOfTheme,
  statesOfTheme,
  themesTogether,
  themeTotals
} from './theme';
import { vocabulary } from './vocabulary';

/** A question with every set of parameters that it is tried with. */
export interface Examples {
  question: Question<unknown, unknown>;
  params: unknown[];
}

/** One area in this many is tried where all of them would take minutes; prime, to meet all levels. */
const SPREAD = 41;

/**
 * All questions that the product asks, with parameters drawn from the dataset: every municipality
 * and pledge; every theme in every year, at each level in turn; series and rankings for the country
 * and for a spread of areas of all levels.
 * @param years the years to ask about, in order
 */
export async function allQuestions(engine: Engine, years: readonly number[]): Promise<Examples[]> {
  const allAreas = await areas.ask(engine, undefined);
  const ids = (await pledges.ask(engine, undefined)).map(({ id }) => ({ id }));
  const codes = (await municipalities.ask(engine, undefined)).map(({ code }) => ({ code }));
  const places = spread(allAreas);
  const refs = allAreas.map(({ level, code }) => ({ level, code }));
  const span = { fromYear: years[0]!, toYear: years.at(-1)! };

  const themes = THEMES.map((theme) => ({ theme }));
  const themeYears = THEMES.flatMap((theme) => years.map((year) => ({ theme, year })));
  const byArea = themeYears.map((of, index) => ({
    ...of,
    level: levelInTurn(index, years.length)
  }));
  const themeSpans = THEMES.map((theme, index) => ({
    theme,
    fromYear: years[index % 4]!,
    year: years.at(-1 - (index % 5))!
  }));
  const spansByArea = themeSpans.map((of, index) => ({ ...of, level: levelInTurn(index, 1) }));
  const behind = themeSpans.flatMap((of) => places.map((place) => ({ ...of, ...place })));
  const byTheme = years.flatMap((year) => places.map((place) => ({ year, ...place })));
  const byYear = THEMES.flatMap((theme) => places.map((place) => ({ theme, ...place, ...span })));
  const spanOfPlaces = places.map((place, index) => ({
    ...place,
    ...themeSpans[index % THEMES.length]!
  }));
  const gapScopes = spansByArea.flatMap((of, index) =>
    [of.theme, null].map((theme) => ({ ...of, theme, within: places[index % places.length]! }))
  );
  const filters = await exampleFilters(engine);
  return [
    examples(areas, [undefined]),
    examples(
      membersOfLevel,
      LEVELS.map((level) => ({ level }))
    ),
    examples(municipalities, [undefined]),
    examples(vocabulary, [undefined]),
    examples(pledges, [undefined]),
    // The columns of `pledges`, where each of them is compared already.
    examples(pledgeById, [...ids.filter((_, at) => at % 10 === 0), { id: 'ingen-2020' }]),
    examples(pledgesOfMunicipality, codes),
    examples(focusAreasOf, ids),
    examples(activitiesOf, ids),
    examples(problemsOf, ids),
    examples(promisesBehind, behind),
    examples(statesByMunicipality, [...themeYears, ...themeSpans]),
    examples(statesOfMunicipality, codes),
    examples(priorityByArea, [...byArea, ...spansByArea]),
    examples(priorityByTheme, byTheme),
    examples(priorityByYear, byYear),
    examples(activityShareByArea, [...byArea, ...spansByArea]),
    examples(activityShareByTheme, byTheme),
    examples(activityShareByYear, byYear),
    examples(gapByArea, [...byArea, ...spansByArea]),
    examples(gapByTheme, byTheme),
    examples(gapByYear, byYear),
    examples(
      statesOfTheme,
      themes.map((of) => ({ ...of, ...span }))
    ),
    examples(activitiesOfTheme, themes),
    examples(facetsOfTheme, themes),
    examples(documentsNaming, themes),
    examples(problemsOfTheme, themes),
    examples(themesTogether, themes),
    examples(themeTotals, [undefined]),
    examples(gapTotals, [undefined]),
    examples(gapDocumentsOfArea, byTheme),
    examples(gapProblemsOfArea, spanOfPlaces),
    examples(unnamedDocumentsOfArea, spanOfPlaces),
    examples(gapPartsByTheme, [...byTheme, ...spanOfPlaces]),
    examples(unnamedByTheme, [...byTheme, ...spanOfPlaces]),
    examples(gapsOfLevel, gapScopes),
    examples(concretenessOfArea, byTheme),
    examples(activityMixOfArea, byTheme),
    examples(amountsOfArea, byTheme),
    examples(pledgesOfArea, refs),
    examples(municipalitiesOfArea, refs),
    examples(changeByTheme, refs),
    examples(coverageMembers, refs),
    examples(
      coverageOfArea,
      places.map((place) => ({ ...place, ...span }))
    ),
    examples(themesByLpo, byTheme),
    examples(turnsOfArea, [...places, ...places.map((place) => ({ ...place, ...span }))]),
    examples(
      matrixOfArea,
      places.map((place) => ({ ...place, ...span }))
    ),
    examples(
      profilesOfLevel,
      LEVELS.flatMap((level) => years.map((year) => ({ level, year })))
    ),
    examples(exploreTotals, filters),
    examples(exploreFacets, filters),
    examples(exploreByMunicipality, filters),
    examples(exploreRows, exampleWindows(filters))
  ];
}

// One further at each new theme, so that no year always meets the same level.
const levelInTurn = (index: number, years: number) =>
  LEVELS[(index + Math.floor(index / years)) % LEVELS.length]!;

const examples = <P, R>(question: Question<P, R>, params: P[]): Examples => ({
  question: question as Question<unknown, unknown>,
  params
});

const spread = (all: readonly Area[]): AreaRef[] =>
  all
    .filter(({ level }, index) => level === 'country' || index % SPREAD === 0)
    .map(({ level, code }) => ({ level, code }));
