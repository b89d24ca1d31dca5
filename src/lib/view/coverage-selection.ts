import type { Theme } from '../pledge/codes';
import { QueryReader } from './query-reader';
import {
  areaWord,
  DEFAULT_SELECTION,
  parseArea,
  parseTheme,
  parseYear,
  type Fallback,
  type Level
} from './selection';

/** Levels whose coverage is reviewed, in the order a reader chooses among them. */
export const COVERAGE_LEVELS = ['region', 'police-area', 'county', 'lpo'] as const;
export type CoverageLevel = (typeof COVERAGE_LEVELS)[number];

/** What the review of coverage shows. */
export interface CoverageSelection {
  /** Null for the whole country. */
  area: { level: CoverageLevel; code: string } | null;
  year: number;
  /** The theme that local police areas are asked about; null for all themes. */
  theme: Theme | null;
  /** The theme that the matrix is sorted by; null = by name. */
  sort: Theme | null;
}

export const DEFAULT_COVERAGE: CoverageSelection = {
  area: null,
  year: DEFAULT_SELECTION.year,
  theme: null,
  sort: null
};

/**
 * The selection that an address asks for. Never throws: what is unknown falls back and is named.
 * @param isKnown whether there is such an area
 */
export function readCoverageSelection(
  params: URLSearchParams,
  isKnown: (level: CoverageLevel, code: string) => boolean
): { selection: CoverageSelection; fallbacks: Fallback[] } {
  const reader = new QueryReader(params);
  const known = (value: string): CoverageSelection['area'] | undefined => {
    const area = parseArea(value);
    return area && isCoverageLevel(area) && isKnown(area.level, area.code) ? area : undefined;
  };
  const selection: CoverageSelection = {
    area: reader.read('omrade', known, DEFAULT_COVERAGE.area),
    year: reader.read('ar', (value) => parseYear(value), DEFAULT_COVERAGE.year),
    theme: reader.read<Theme | null>('tema', parseTheme, DEFAULT_COVERAGE.theme),
    sort: reader.read<Theme | null>('ordna', parseTheme, DEFAULT_COVERAGE.sort)
  };
  return { selection, fallbacks: reader.finish() };
}

/** The address' query for a selection, `?` included; the year is always written, for print. */
export function writeCoverageSelection({ area, year, theme, sort }: CoverageSelection): string {
  const params = new URLSearchParams();
  if (area) params.set('omrade', areaWord(area));
  params.set('ar', String(year));
  if (theme) params.set('tema', theme);
  // The country has no matrix here.
  if (sort && area) params.set('ordna', sort);
  return `?${params}`;
}

const isCoverageLevel = (area: {
  level: Level;
  code: string;
}): area is { level: CoverageLevel; code: string } =>
  COVERAGE_LEVELS.some((level) => level === area.level);
