import {
  activityShareByArea,
  activityShareByTheme,
  activityShareByYear
} from '../query/activity-share';
import { gapByArea, gapByTheme, gapByYear } from '../query/gap';
import { priorityByArea, priorityByTheme, priorityByYear } from '../query/priority';
import { statesByMunicipality, type StateRow } from '../query/states';
import { activityShare, gapShare, NO_SHARE, priorityShare, type Share } from './share';
import type { Source } from './answers';
import { FIRST_YEAR, LAST_YEAR, type Selection } from './selection';

/** All that the overview shows for one selection; carries the selection it answers. */
export interface Overview {
  selection: Selection;
  /** Each municipality's state; only where the map shows municipalities by priority. */
  states: StateRow[] | null;
  areas: (Share & { code: string })[];
  themes: (Share & { theme: string })[];
  /** Every year of the timeline, those without a row as `NO_SHARE`. */
  years: (Share & { year: number })[];
}

const COUNTRY = { level: 'country', code: 'se' };
const YEAR_LIST = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at);
const YEARS = { fromYear: FIRST_YEAR, toYear: LAST_YEAR };

/** The questions of each measure, and how its rows become shares. */
const QUESTIONS = {
  priority: {
    byArea: priorityByArea,
    byTheme: priorityByTheme,
    byYear: priorityByYear,
    share: priorityShare
  },
  activity: {
    byArea: activityShareByArea,
    byTheme: activityShareByTheme,
    byYear: activityShareByYear,
    share: activityShare
  },
  gap: { byArea: gapByArea, byTheme: gapByTheme, byYear: gapByYear, share: gapShare }
};

/** Asks all that the overview needs for a selection. */
export async function askOverview(source: Source, selection: Selection): Promise<Overview> {
  const { theme, year, level, measure } = selection;
  // The three measures' rows differ; each is only ever read by its own `share`.
  const { byArea, byTheme, byYear, share } = QUESTIONS[measure] as (typeof QUESTIONS)['priority'];
  const withStates = measure === 'priority' && level === 'municipality';
  const [states, areas, themes, years] = await Promise.all([
    withStates ? source.ask(statesByMunicipality, { theme, year }) : null,
    withStates ? [] : source.ask(byArea, { theme, year, level }),
    source.ask(byTheme, { year, ...COUNTRY }),
    source.ask(byYear, { theme, ...COUNTRY, ...YEARS })
  ]);
  return {
    selection,
    states,
    areas: areas.map((row) => ({ code: row.code, ...share(row) })),
    themes: themes.map((row) => ({ theme: row.theme, ...share(row) })),
    years: YEAR_LIST.map((each) => {
      const row = years.find((found) => found.year === each);
      return { year: each, ...(row ? share(row) : NO_SHARE) };
    })
  };
}
