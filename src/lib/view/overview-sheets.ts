import { themes } from '../vocabulary/themes';
import type { AreaRow } from './area-rows';
import type { Sheet } from './csv';
import { spanText } from './finding';
import type { Overview } from './overview';
import type { Measure } from './selection';
import type { Share } from './share';

type Cells = (string | number | null)[];

/** What is counted, and among what, in each measure. */
const COUNTED: Record<Measure, [count: string, n: string]> = {
  priority: ['kommuner som lovar något (minst)', 'kommuner med gällande löfte (n)'],
  activity: ['aktiviteter om temat', 'aktiviteter (n)'],
  gap: ['löften som nämner utan att lova', 'fullständiga löften som nämner (n)']
};

const shareColumns = (measure: Measure): string[] => [
  ...COUNTED[measure],
  'andel minst',
  'andel högst',
  'skattad andel',
  'skattningens n'
];

const shareCells = ({ count, n, low, high, estimate, estimateN }: Share): Cells => [
  count,
  n,
  low,
  high,
  estimate,
  estimateN
];

/** What the timeline shows, year by year. */
export function yearSheet({ selection, years, compared }: Overview, place: string): Sheet {
  const series = [{ theme: selection.theme, years }, ...compared];
  return {
    name: `${selection.theme}-over-tid-${place}`,
    columns: ['tema', 'år', ...shareColumns(selection.measure)],
    rows: series.flatMap(({ theme, years }) =>
      years.map((row) => [themes.label(theme), row.year, ...shareCells(row)])
    )
  };
}

/** What the ranking shows, theme by theme. */
export function themeSheet({ selection, themes: rows }: Overview, place: string): Sheet {
  return {
    name: `teman-${spanText(selection)}-${place}`,
    columns: ['tema', 'år', ...shareColumns(selection.measure)],
    rows: rows.map((row) => [themes.label(row.theme), spanText(selection), ...shareCells(row)])
  };
}

/** The rows of the table beside the map, as they stand there. */
export function areaSheet(overview: Overview, rows: readonly AreaRow[], level: string): Sheet {
  const { selection, areas, compared } = overview;
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const numbers = overview.states === null;
  return {
    name: `${selection.theme}-${spanText(selection)}-${level}`,
    columns: [
      'kod',
      'namn',
      'ligger i',
      `${themes.label(selection.theme)} ${spanText(selection)}`,
      ...(numbers ? shareColumns(selection.measure) : []),
      ...compared.map(({ theme }) => themes.label(theme))
    ],
    rows: rows.map((row) => {
      const share = byCode.get(row.code);
      const none: Cells = [null, null, null, null, null, null];
      return [
        row.code,
        row.name,
        row.place || null,
        row.text,
        ...(numbers ? (share ? shareCells(share) : none) : []),
        ...row.compared.map(({ text }) => text)
      ];
    })
  };
}
