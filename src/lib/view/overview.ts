import {
  activityShareByArea,
  activityShareByTheme,
  activityShareByYear
} from '../query/activity-share';
import { gapByArea, gapByTheme, gapByYear } from '../query/gap';
import { priorityByArea, priorityByTheme, priorityByYear } from '../query/priority';
import { THEMES, type Theme, type ThemeState } from '../pledge/codes';
import type { AreaRef } from '../query/question';
import { statesByMunicipality, statesOfMunicipality, type StateRow } from '../query/states';
import { activityShare, gapShare, NO_SHARE, priorityShare, type Share } from './share';
import type { Source } from './answers';
import { FIRST_YEAR, LAST_YEAR, type Measure, type Selection } from './selection';

type AreaShare = Share & { code: string };
type ThemeShare = Share & { theme: string };
type YearShare = Share & { year: number };

/** A theme set beside the chosen one. */
export interface Compared {
  theme: Theme;
  states: StateRow[] | null;
  areas: AreaShare[];
  years: YearShare[];
}

/** All that the overview shows for one selection; carries the selection it answers. */
export interface Overview {
  selection: Selection;
  /** Each municipality's state; only where the map shows municipalities by priority. */
  states: StateRow[] | null;
  areas: AreaShare[];
  /** Of the pinned area, else of the country. */
  themes: ThemeShare[];
  /** Every year of the timeline, those without a row as `NO_SHARE`; of the pinned area likewise. */
  years: YearShare[];
  compared: Compared[];
  /** The country beside a pinned area. */
  country: { themes: ThemeShare[]; years: YearShare[] } | null;
  /** The states of every theme and year, where a municipality is pinned. */
  pinned: { theme: string; year: number; state: ThemeState }[] | null;
}

export const COUNTRY = { level: 'country', code: 'se' };
const YEAR_LIST = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at);
export const YEARS = { fromYear: FIRST_YEAR, toYear: LAST_YEAR };

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
  const { area, theme } = selection;
  const [places, themes, years, compared, country, pinned] = await Promise.all([
    askAreas(source, selection, theme),
    askThemes(source, selection, area ?? COUNTRY),
    askYears(source, selection, theme, area ?? COUNTRY),
    Promise.all(selection.compared.map((other) => askCompared(source, selection, other))),
    area && askCountry(source, selection),
    area?.level === 'municipality' ? source.ask(statesOfMunicipality, { code: area.code }) : null
  ]);
  return { selection, ...places, themes, years, compared, country, pinned };
}

async function askAreas(
  source: Source,
  { year, fromYear, level, measure }: Selection,
  theme: Theme
): Promise<{ states: StateRow[] | null; areas: AreaShare[] }> {
  if (measure === 'priority' && level === 'municipality') {
    return { states: await source.ask(statesByMunicipality, { theme, year, fromYear }), areas: [] };
  }
  const { byArea, share } = questionsOf(measure);
  const rows = await source.ask(byArea, { theme, year, fromYear, level });
  return { states: null, areas: rows.map((row) => ({ code: row.code, ...share(row) })) };
}

async function askThemes(
  source: Source,
  { year, fromYear, measure }: Selection,
  area: AreaRef
): Promise<ThemeShare[]> {
  const { byTheme, share } = questionsOf(measure);
  const { level, code } = area;
  const rows = await source.ask(byTheme, { year, fromYear, level, code });
  const shares = rows.map((row) => ({ theme: row.theme as string, ...share(row) }));
  const [first] = rows;
  if (measure !== 'activity' || !first) return shares;
  // Among known activities a theme that none has is a true zero, not a gap in what is known.
  const none = share({ ...first, part: 0 } as typeof first);
  const missing = THEMES.filter((theme) => !rows.some((row) => row.theme === theme));
  return [...shares, ...missing.map((theme) => ({ theme, ...none }))];
}

async function askYears(
  source: Source,
  { measure }: Selection,
  theme: Theme,
  { level, code }: AreaRef
): Promise<YearShare[]> {
  const { byYear, share } = questionsOf(measure);
  const rows = await source.ask(byYear, { theme, level, code, ...YEARS });
  return YEAR_LIST.map((year) => {
    const row = rows.find((found) => found.year === year);
    return { year, ...(row ? share(row) : NO_SHARE) };
  });
}

async function askCompared(source: Source, selection: Selection, theme: Theme): Promise<Compared> {
  const [places, years] = await Promise.all([
    askAreas(source, selection, theme),
    askYears(source, selection, theme, selection.area ?? COUNTRY)
  ]);
  return { theme, ...places, years };
}

async function askCountry(source: Source, selection: Selection): Promise<Overview['country']> {
  const [themes, years] = await Promise.all([
    askThemes(source, selection, COUNTRY),
    askYears(source, selection, selection.theme, COUNTRY)
  ]);
  return { themes, years };
}

/** The three measures' rows differ; each is only ever read by its own `share`. */
export const questionsOf = (measure: Measure) =>
  QUESTIONS[measure] as (typeof QUESTIONS)['priority'];
