import type { Theme } from '../pledge/codes';
import { packStates, type PackedStates } from '../map/small-map';
import { areas, municipalities } from '../query/area';
import type { GapRow } from '../query/gap';
import { priorityByArea, priorityByYear, type PriorityRow } from '../query/priority';
import {
  activitiesOfTheme,
  documentsNaming,
  facetsOfTheme,
  problemsOfTheme,
  statesOfTheme,
  themesTogether,
  type Facet,
  type NamingDocument
} from '../query/theme';
import { amountsByUnit, type AmountGroup, type Amount } from './amounts';
import type { Source } from './answers';
import { compareText } from './format';
import { nameDocuments, type NamedDocument, type ThemePromise } from './promise';
import { DEFAULT_SELECTION, FIRST_YEAR, LAST_YEAR, YEARS } from './selection';
import type { Overview } from './overview';
import { priorityShare, type PriorityCounts } from './share';

/** The levels that a theme page compares. */
export const COMPARED_LEVELS = ['region', 'county'] as const;
export type ComparedLevel = (typeof COMPARED_LEVELS)[number];

/** An area with the theme's counts, year by year in the order of `YEARS`. */
export interface ComparedArea {
  name: string;
  path: string;
  years: PriorityCounts[];
}

/** A document that names the theme as a problem and promises nothing on it, with what it says. */
export type GapDocument = NamingDocument & NamedDocument & { summaries: string[] };

export interface FacetCount {
  code: string | null;
  /** Activities on the theme, and of all activities, that have the code. */
  count: number;
  all: number;
}

/** A promised amount with what it takes to name and find it. */
export type AmountPromise = Pick<
  ThemePromise,
  | 'pledge'
  | 'index'
  | 'where'
  | 'firstYear'
  | 'lastYear'
  | 'summary'
  | 'quantity'
  | 'comparator'
  | 'unit'
  | 'per'
  | 'perYear'
>;

/** All that a theme's page shows. */
export interface ThemePage {
  theme: Theme;
  years: (PriorityRow & { year: number })[];
  maps: { year: number; states: PackedStates }[];
  compared: Record<ComparedLevel, ComparedArea[]>;
  facets: Record<Facet, FacetCount[]>;
  amounts: AmountGroup<AmountPromise & Amount>[];
  /** Documents that name it: `full` ones without and with a promise, and the others. */
  gap: { missing: GapDocument[]; promised: number; untold: (NamingDocument & NamedDocument)[] };
  together: {
    kind: 'activity' | 'focus_area';
    n: number;
    themes: { theme: string; both: number }[];
  }[];
}

const COUNTRY = { level: 'country', code: 'se' };
const SPAN = { fromYear: FIRST_YEAR, toYear: LAST_YEAR };

/** Every promise on a theme, newest first. */
export async function askPromises(source: Source, theme: Theme): Promise<ThemePromise[]> {
  const [activities, nameOf] = await Promise.all([
    source.ask(activitiesOfTheme, { theme }),
    askNames(source)
  ]);
  return nameDocuments(activities, nameOf);
}

/** Asks all that a theme's page shows. */
export async function askThemePage(source: Source, theme: Theme): Promise<ThemePage> {
  const [years, states, region, county, facets, promises, gap, together] = await Promise.all([
    source.ask(priorityByYear, { theme, ...COUNTRY, ...SPAN }),
    source.ask(statesOfTheme, { theme, ...SPAN }),
    askCompared(source, theme, 'region'),
    askCompared(source, theme, 'county'),
    source.ask(facetsOfTheme, { theme }),
    askPromises(source, theme),
    askGap(source, theme),
    source.ask(themesTogether, { theme })
  ]);
  const facet = (wanted: Facet) =>
    facets
      .filter(({ facet }) => facet === wanted)
      .map(({ code, count, all }) => ({ code, count, all }));
  return {
    theme,
    years,
    maps: YEARS.map((year) => ({
      year,
      states: packStates(states.flatMap((row) => (row.year === year ? [row.state] : [])))
    })),
    compared: { region, county },
    facets: {
      type: facet('type'),
      actor: facet('actor'),
      target: facet('target'),
      setting: facet('setting')
    },
    amounts: amountsByUnit(promises.map(amountOf)),
    gap,
    together: (['activity', 'focus_area'] as const).flatMap((kind) => {
      const rows = together.filter((row) => row.kind === kind);
      const n = rows[0]?.n ?? 0;
      const themes = rows.flatMap((row) =>
        row.theme === theme ? [] : [{ theme: row.theme, both: row.both }]
      );
      return n ? [{ kind, n, themes }] : [];
    })
  };
}

const amountOf = (promise: ThemePromise): AmountPromise => {
  const { pledge, index, where, firstYear, lastYear, summary } = promise;
  const { quantity, comparator, unit, per, perYear } = promise;
  const amount = { quantity, comparator, unit, per, perYear };
  return { pledge, index, where, firstYear, lastYear, summary, ...amount };
};

async function askNames(source: Source): Promise<(code: string) => string> {
  const places = await source.ask(municipalities, undefined);
  const names = new Map(places.map(({ code, name }) => [code, name]));
  return (code) => names.get(code) ?? code;
}

async function askCompared(
  source: Source,
  theme: Theme,
  level: ComparedLevel
): Promise<ComparedArea[]> {
  const known = await source.ask(areas, undefined);
  const byYear = await Promise.all(
    YEARS.map((year) => source.ask(priorityByArea, { theme, year, fromYear: year, level }))
  );
  return known
    .filter((area) => area.level === level)
    .map(({ code, name, path }) => ({
      name,
      path,
      years: byYear.map((rows) => countsOf(rows.find((row) => row.code === code)!))
    }))
    .sort((a, b) => compareText(a.name, b.name));
}

const countsOf = ({ inForce, atLeast, atMost, full, fullWith }: PriorityRow): PriorityCounts => ({
  inForce,
  atLeast,
  atMost,
  full,
  fullWith
});

async function askGap(source: Source, theme: Theme): Promise<ThemePage['gap']> {
  const [documents, problems, nameOf] = await Promise.all([
    source.ask(documentsNaming, { theme }),
    source.ask(problemsOfTheme, { theme }),
    askNames(source)
  ]);
  const named = nameDocuments(documents, nameOf);
  return {
    missing: named
      .filter(({ full, promised }) => full && !promised)
      .map((document) => ({
        ...document,
        summaries: problems
          .filter(({ pledge }) => pledge === document.pledge)
          .map(({ summary }) => summary)
      })),
    promised: named.filter(({ full, promised }) => full && promised).length,
    untold: named.filter(({ full }) => !full)
  };
}

/** The country's shares of a theme page as the timeline and the headline read them. */
export function overviewOf({ theme, years }: ThemePage, year: number): Overview {
  const shares = years.map((row) => ({ year: row.year, ...priorityShare(row) }));
  return {
    selection: { ...DEFAULT_SELECTION, theme, year, fromYear: year },
    states: null,
    areas: [],
    themes: shares.filter((share) => share.year === year).map((share) => ({ ...share, theme })),
    years: shares,
    compared: [],
    country: null,
    pinned: null
  };
}

/** The say-do gap of a theme page in counts, over all documents. */
export const gapOf = ({ gap }: ThemePage): GapRow => ({
  named: gap.missing.length + gap.promised,
  gap: gap.missing.length,
  untold: gap.untold.length
});
