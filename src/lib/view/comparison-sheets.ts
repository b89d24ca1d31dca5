import { THEMES } from '../pledge/codes';
import { vocabulary } from '../vocabulary/document';
import { themes } from '../vocabulary/themes';
import { mixLabel, type Mix } from './activity-mix';
import type { ComparableAmounts } from './area-amounts';
import type { Comparison, ComparedArea } from './comparison';
import { isMunicipality, themeText, type Pair } from './comparison-words';
import type { Sheet } from './csv';
import { documentSheet } from './document-sheet';
import { splitCodes } from './phrase';
import { priorityShare } from './share';

/** What the files are called after: the areas and the year. */
const nameOf = ({ areas, selection }: Comparison, what: string): string =>
  `jamforelse-${what}-${areas.map(({ code }) => code).join('-')}-${selection.year}`;

/** A row a theme and area. */
export function stateSheet(comparison: Comparison): Sheet {
  return {
    name: nameOf(comparison, 'teman'),
    columns: [
      'tema',
      'område',
      'år',
      'läge',
      'minst',
      'högst',
      'kommuner med gällande löfte (n)',
      'skattad andel',
      'skattningens n'
    ],
    rows: THEMES.flatMap((theme) =>
      comparison.areas.map((area) => {
        const row = area.themes.find((one) => one.theme === theme)!;
        const { estimate, estimateN } = priorityShare(row);
        const counts = isMunicipality(area)
          ? [null, null, null, null, null]
          : [row.atLeast, row.atMost, row.inForce, estimate, estimateN];
        const { year } = comparison.selection;
        return [themes.label(theme), area.title, year, themeText(area, row), ...counts];
      })
    )
  };
}

/** A row a type or actor and area. */
export function mixSheet(comparison: Comparison, { by, lines, totals }: Mix): Sheet {
  return {
    name: nameOf(comparison, by === 'type' ? 'slag' : 'vem'),
    columns: [by === 'type' ? 'slag' : 'vem', 'område', 'aktiviteter', 'av aktiviteter (n)'],
    rows: lines.flatMap(({ code, counts }) =>
      comparison.areas.map(({ title }, at) => [
        mixLabel(by, code),
        title,
        totals[at] ? counts[at]! : null,
        totals[at]!
      ])
    )
  };
}

/** A row an amount. */
export function amountSheet(comparison: Comparison, groups: readonly ComparableAmounts[]): Sheet {
  return {
    name: nameOf(comparison, 'mangder'),
    columns: ['slag', 'enhet', 'område', 'per år', 'löfte', 'kommun', 'aktivitet'],
    rows: groups.flatMap(({ unit, areas }) =>
      areas.flatMap((group, at) =>
        (group?.amounts ?? []).map((amount) => [
          vocabulary.activityTypes.label(amount.type),
          unit,
          comparison.areas[at]!.title,
          amount.perYear,
          amount.pledge,
          amount.where,
          amount.summary
        ])
      )
    )
  };
}

/** A row a document and area. */
export function calendarSheet(comparison: Comparison, areas: readonly ComparedArea[]): Sheet {
  const placesOf = (codes: string) =>
    splitCodes(codes)
      .map((code) => comparison.names[code] ?? code)
      .join(', ');
  const sheets = areas.map((area) => ({
    area,
    sheet: documentSheet('', area.pledges, placesOf)
  }));
  return {
    name: nameOf(comparison, 'kalender'),
    columns: ['Område', ...(sheets[0]?.sheet.columns ?? [])],
    rows: sheets.flatMap(({ area, sheet }) => sheet.rows.map((row) => [area.title, ...row]))
  };
}

/** A row an area and year. */
export function coverageSheet(comparison: Comparison): Sheet {
  return {
    name: nameOf(comparison, 'tackning'),
    columns: ['område', 'år', 'kommuner med gällande löfte', 'kommuner'],
    rows: comparison.areas.flatMap(({ title, years, themes: [row] }) =>
      years.map(({ year, inForce }) => [title, year, inForce, row!.areas])
    )
  };
}

/** A row a focus area, activity or problem. */
export function promiseSheet(comparison: Comparison): Sheet {
  const { theme, year } = comparison.selection;
  return {
    name: nameOf(comparison, theme),
    columns: [
      'område',
      'tema',
      'år',
      'löfte',
      'kommun',
      'vad',
      'vem',
      'text',
      'utgivare',
      'adress'
    ],
    rows: comparison.areas.flatMap(({ title, promises }) =>
      (promises ?? []).map((row) => [
        title,
        themes.label(theme),
        year,
        row.pledge,
        row.where,
        KINDS[row.kind],
        row.actor && vocabulary.actors.label(row.actor),
        row.text,
        row.publisher,
        row.sourceUrl
      ])
    )
  };
}

export const KINDS = { focus_area: 'Fokusområde', activity: 'Aktivitet', problem: 'Problem' };

/** A row a pair of areas. */
export function pairSheet(comparison: Comparison, pairs: readonly Pair[]): Sheet {
  return {
    name: nameOf(comparison, 'likhet'),
    columns: ['område', 'och', 'likhet', 'delade teman', 'aktiviteter', 'aktiviteter i det andra'],
    rows: pairs.map(({ a, b, likeness, shared }) => [
      a.title,
      b.title,
      likeness === null ? null : Math.round(likeness * 1000) / 1000,
      shared.map((theme) => themes.label(theme)).join(', '),
      a.concreteness.activities,
      b.concreteness.activities
    ])
  };
}
