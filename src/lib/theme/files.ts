import { unpackStates, type SmallMapSheet } from '../map/small-map';
import type { Facet } from '../query/theme';
import type { CsvColumn, CsvTable } from '../view/csv';
import { LEVEL_NAMES } from '../view/names';
import type { ThemePromise } from '../view/promise';
import { YEARS } from '../view/selection';
import { priorityShare, type PriorityCounts, type Share } from '../view/share';
import type { ComparedLevel, ThemePage } from '../view/theme-page';
import type { ThemeRow } from '../view/theme-index';
import { vocabulary } from '../vocabulary/document';
import { states } from '../vocabulary/states';
import { themes } from '../vocabulary/themes';

const columns = (labels: Record<string, string>): CsvColumn[] =>
  Object.entries(labels).map(([key, label]) => ({ key, label }));

const SHARE = {
  n: 'Kommuner med gällande löfte (N)',
  count: 'Minst (kommuner)',
  most: 'Högst (kommuner)',
  low: 'Minst (andel)',
  high: 'Högst (andel)',
  estimate: 'Skattning (andel)',
  estimateN: 'Skattningens n'
};

const shareCells = (counts: PriorityCounts): Share & { most: number } => ({
  ...priorityShare(counts),
  most: counts.atMost
});

/** Every municipality's state in every year. */
export function mapFile(page: ThemePage, sheet: SmallMapSheet): CsvTable {
  return {
    columns: columns({ year: 'År', code: 'Kommunkod', name: 'Kommun', state: 'Läge' }),
    rows: page.maps.flatMap(({ year, states: packed }) =>
      unpackStates(packed).map((state, index) => {
        const { code, name } = sheet.municipalities[index]!;
        return { year, code, name, state: states.label(state) };
      })
    )
  };
}

/** The country's shares over the years. */
export const timeFile = (page: ThemePage): CsvTable => ({
  columns: columns({ year: 'År', ...SHARE }),
  rows: page.years.map((row) => ({ year: row.year, ...shareCells(row) }))
});

/** The shares of a level's areas in a year. */
export const comparedFile = (page: ThemePage, level: ComparedLevel, year: number): CsvTable => ({
  columns: columns({ year: 'År', name: LEVEL_NAMES[level].heading, ...SHARE }),
  rows: page.compared[level].map(({ name, years }) => ({
    year,
    name,
    ...shareCells(years[YEARS.indexOf(year)]!)
  }))
});

/** What each facet is called, where a code is not said too. */
export const FACETS: Record<Facet, { heading: string; unsaid: string }> = {
  type: { heading: 'Slag av aktivitet', unsaid: 'Sägs inte' },
  actor: { heading: 'Vem som gör det', unsaid: 'Sägs inte' },
  target: { heading: 'Målgrupp', unsaid: 'Ingen särskild' },
  setting: { heading: 'Miljö', unsaid: 'Ingen särskild' }
};

const FACET_TERMS = {
  type: vocabulary.activityTypes,
  actor: vocabulary.actors,
  target: vocabulary.targets,
  setting: vocabulary.settings
};

/** A facet's rows by size, what is not said last; codes that no activity has are left out. */
export const facetRows = (page: ThemePage, facet: Facet) =>
  page.facets[facet]
    .filter(({ count }) => count > 0)
    .map(({ code, count, all }) => ({
      label: code === null ? FACETS[facet].unsaid : FACET_TERMS[facet].label(code),
      unsaid: code === null,
      count,
      all
    }))
    .sort((a, b) => Number(a.unsaid) - Number(b.unsaid));

/** How activities divide on kind, actor, target and setting. */
export const facetFile = (page: ThemePage): CsvTable => ({
  columns: columns({
    facet: 'Indelning',
    label: 'Värde',
    count: 'Aktiviteter om temat',
    all: 'Alla aktiviteter'
  }),
  rows: (Object.keys(FACETS) as Facet[]).flatMap((facet) =>
    facetRows(page, facet).map(({ label, count, all }) => ({
      facet: FACETS[facet].heading,
      label,
      count,
      all
    }))
  )
});

const DOCUMENT = {
  where: 'Var',
  firstYear: 'Första år',
  lastYear: 'Sista år',
  pledge: 'Löfte (id)'
};

/** Every promised amount, brought to a year. */
export const amountFile = (page: ThemePage): CsvTable => ({
  columns: columns({
    unit: 'Vad',
    perYear: 'Per år',
    comparator: 'Gräns',
    quantity: 'Utlovat antal',
    per: 'Period',
    ...DOCUMENT,
    summary: 'Aktivitet'
  }),
  rows: page.amounts.flatMap(({ amounts }) => amounts)
});

/** Every document that names the theme as a problem without a known promise, and the untold. */
export const gapFile = (page: ThemePage): CsvTable => ({
  columns: columns({
    ...DOCUMENT,
    finding: 'Vad som lovas',
    publisher: 'Källa',
    sourceUrl: 'Adress'
  }),
  rows: [
    ...page.gap.missing.map((document) => ({ ...document, finding: 'inget' })),
    ...page.gap.untold.map((document) => ({
      ...document,
      finding: document.promised ? 'något (ofullständigt kodat)' : 'går inte att säga'
    }))
  ]
});

/** Which themes stand on the same activities and focus areas. */
export const togetherFile = (page: ThemePage): CsvTable => ({
  columns: columns({ on: 'Var', theme: 'Tema', both: 'Med båda temana', n: 'Med temat' }),
  rows: page.together.flatMap(({ kind, n, themes: others }) =>
    others.map(({ theme, both }) => ({
      on: kind === 'activity' ? 'Aktiviteter' : 'Fokusområden',
      theme: themes.label(theme),
      both,
      n
    }))
  )
});

/** Promises, in readers' words. */
export const promiseFile = (promises: readonly ThemePromise[]): CsvTable => ({
  columns: columns({
    ...DOCUMENT,
    actor: 'Vem',
    type: 'Slag',
    summary: 'Aktivitet',
    place: 'Plats',
    perYear: 'Per år',
    unit: 'Vad som räknas',
    deadline: 'När',
    publisher: 'Källa',
    sourceUrl: 'Adress'
  }),
  rows: promises.map((promise) => ({
    ...promise,
    actor: promise.actor && vocabulary.actors.label(promise.actor),
    type: vocabulary.activityTypes.label(promise.type)
  }))
});

/** All themes beside each other in a year. */
export const themeIndexFile = (rows: readonly ThemeRow[], year: number): CsvTable => ({
  columns: columns({
    year: 'År',
    label: 'Tema',
    n: SHARE.n,
    count: SHARE.count,
    low: SHARE.low,
    high: SHARE.high,
    estimate: SHARE.estimate,
    estimateN: SHARE.estimateN,
    activities: 'Aktiviteter, alla år',
    named: 'Fullständiga löften som nämner det som problem, alla år',
    gap: 'varav utan aktivitet',
    untold: 'Ofullständiga löften som nämner det'
  }),
  rows: rows.map(({ theme, share, ...totals }) => ({
    year,
    label: themes.label(theme),
    ...share,
    ...totals
  }))
});
