import { unpackStates, type SmallMapSheet } from '../map/small-map';
import type { Sheet } from '../view/csv';
import { LEVEL_NAMES } from '../view/names';
import type { ThemePromise } from '../view/promise';
import { YEARS } from '../view/selection';
import { priorityShare, type PriorityCounts } from '../view/share';
import type { ThemeRow } from '../view/theme-index';
import type { ComparedLevel, ThemePage } from '../view/theme-page';
import { vocabulary } from '../vocabulary/document';
import { states } from '../vocabulary/states';
import { themes } from '../vocabulary/themes';
import { FACET_CODES, facetRows, FACETS } from './facets';

/** Rows of objects as a sheet: `labels` names the fields that become columns, in their order. */
function sheetOf(name: string, labels: Record<string, string>, rows: readonly object[]): Sheet {
  const keys = Object.keys(labels);
  const cells = (row: object) =>
    keys.map((key) => ((row as Record<string, unknown>)[key] ?? null) as string | number | null);
  return { name, columns: Object.values(labels), rows: rows.map(cells) };
}

const SHARE = {
  n: 'Kommuner med gällande löfte (N)',
  count: 'Minst (kommuner)',
  most: 'Högst (kommuner)',
  low: 'Minst (andel)',
  high: 'Högst (andel)',
  estimate: 'Skattning (andel)',
  estimateN: 'Skattningens n'
};
const shareCells = (counts: PriorityCounts) => ({ ...priorityShare(counts), most: counts.atMost });

const DOCUMENT = {
  where: 'Var',
  firstYear: 'Första år',
  lastYear: 'Sista år',
  pledge: 'Löfte (id)'
};

/** Every municipality's state in every year. */
export const mapSheet = (page: ThemePage, { municipalities }: SmallMapSheet): Sheet =>
  sheetOf(
    `kartor-${page.theme}`,
    { year: 'År', code: 'Kommunkod', name: 'Kommun', state: 'Läge' },
    page.maps.flatMap(({ year, states: packed }) =>
      unpackStates(packed).map((state, index) => ({
        ...municipalities[index]!,
        year,
        state: states.label(state)
      }))
    )
  );

/** The country's shares over the years. */
export const timeSheet = (page: ThemePage): Sheet =>
  sheetOf(
    `over-tid-${page.theme}`,
    { year: 'År', ...SHARE },
    page.years.map((row) => ({ year: row.year, ...shareCells(row) }))
  );

/** The shares of a level's areas in a year. */
export const comparedSheet = (page: ThemePage, level: ComparedLevel, year: number): Sheet =>
  sheetOf(
    `${LEVEL_NAMES[level].heading.toLocaleLowerCase('sv').replace('ä', 'a')}-${page.theme}-${year}`,
    { year: 'År', name: LEVEL_NAMES[level].heading, ...SHARE },
    page.compared[level].map(({ name, years }) => ({
      year,
      name,
      ...shareCells(years[YEARS.indexOf(year)]!)
    }))
  );

/** How activities divide on kind, actor, target and setting. */
export const facetSheet = (page: ThemePage): Sheet =>
  sheetOf(
    `aktiviteter-${page.theme}`,
    {
      facet: 'Indelning',
      label: 'Värde',
      count: 'Aktiviteter om temat',
      all: 'Alla aktiviteter'
    },
    FACET_CODES.flatMap((facet) =>
      facetRows(page, facet).map((row) => ({ ...row, facet: FACETS[facet].heading }))
    )
  );

/** Every promised amount, brought to a year. */
export const amountSheet = (page: ThemePage): Sheet =>
  sheetOf(
    `mangder-${page.theme}`,
    {
      unit: 'Vad',
      perYear: 'Per år',
      bound: 'Gräns',
      quantity: 'Utlovat antal',
      period: 'Period',
      ...DOCUMENT,
      summary: 'Aktivitet'
    },
    page.amounts
      .flatMap(({ amounts }) => amounts)
      .map((amount) => ({
        ...amount,
        bound: amount.comparator && vocabulary.comparators.label(amount.comparator),
        period: amount.per && vocabulary.per.label(amount.per)
      }))
  );

/** Documents that name the theme as a problem without a promise, and those that can't be told. */
export const gapSheet = (page: ThemePage): Sheet =>
  sheetOf(
    `glapp-${page.theme}`,
    { ...DOCUMENT, finding: 'Vad som lovas', publisher: 'Källa', sourceUrl: 'Adress' },
    [
      ...page.gap.missing.map((document) => ({ ...document, finding: 'inget' })),
      ...page.gap.untold.map((document) => ({
        ...document,
        finding: document.promised ? 'något (ofullständigt kodat)' : 'går inte att säga'
      }))
    ]
  );

/** Which themes stand on the same activities and focus areas. */
export const togetherSheet = (page: ThemePage): Sheet =>
  sheetOf(
    `tillsammans-${page.theme}`,
    { on: 'Var', label: 'Tema', both: 'Med båda temana', n: 'Med temat' },
    page.together.flatMap(({ kind, n, themes: others }) =>
      others.map(({ theme, both }) => ({
        on: kind === 'activity' ? 'Aktiviteter' : 'Fokusområden',
        label: themes.label(theme),
        both,
        n
      }))
    )
  );

/** Promises, in readers' words. */
export const promiseSheet = (theme: string, promises: readonly ThemePromise[]): Sheet =>
  sheetOf(
    `loften-${theme}`,
    {
      ...DOCUMENT,
      who: 'Vem',
      kind: 'Slag',
      summary: 'Aktivitet',
      place: 'Plats',
      perYear: 'Per år',
      unit: 'Vad som räknas',
      deadline: 'När',
      publisher: 'Källa',
      sourceUrl: 'Adress'
    },
    promises.map((promise) => ({
      ...promise,
      who: promise.actor && vocabulary.actors.label(promise.actor),
      kind: vocabulary.activityTypes.label(promise.type)
    }))
  );

/** All themes beside each other in a year. */
export const themeIndexSheet = (rows: readonly ThemeRow[], year: number): Sheet =>
  sheetOf(
    `teman-${year}`,
    {
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
    },
    rows.map(({ theme, share, ...totals }) => ({
      year,
      label: themes.label(theme),
      ...share,
      ...totals
    }))
  );
