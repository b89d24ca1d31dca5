import type { Theme } from '../pledge/codes';
import type { QueryReader } from './query-reader';
import {
  areaWord,
  FIRST_YEAR,
  LAST_YEAR,
  parseArea,
  parseTheme,
  parseYear,
  type Level
} from './selection';

/** A theme, years and an area: what pages about documents of many years are narrowed down to. */
export interface ThemeSpan {
  /** Null for all themes. */
  theme: Theme | null;
  /** First and last year, both included. */
  fromYear: number;
  year: number;
  /** Null for the whole country. */
  area: { level: Level; code: string } | null;
}

export const EVERYTHING: ThemeSpan = {
  theme: null,
  fromYear: FIRST_YEAR,
  year: LAST_YEAR,
  area: null
};

/** The word of an address for all themes. */
export const ALL_THEMES = 'alla';

/** Whether there is such an area. */
export type Knows = (area: { level: string; code: string }) => boolean;

/** What an address asks for. A year without a first one is that year alone. */
export function readThemeSpan(query: QueryReader, knows: Knows): ThemeSpan {
  const theme = query.read<Theme | null>(
    'tema',
    (value) => (value === ALL_THEMES ? null : parseTheme(value)),
    EVERYTHING.theme
  );
  const year = query.read<number | null>('ar', (value) => parseYear(value), null);
  const last = year ?? EVERYTHING.year;
  return {
    theme,
    year: last,
    fromYear: query.read('fran', (value) => parseYear(value, last), year ?? EVERYTHING.fromYear),
    area: query.read<ThemeSpan['area']>(
      'omrade',
      (value) => {
        const area = parseArea(value);
        return area && knows(area) ? area : undefined;
      },
      null
    )
  };
}

/** The parameters of a selection; theme and years always, so that a link goes on meaning the same. */
export function writeThemeSpan({ theme, fromYear, year, area }: ThemeSpan): URLSearchParams {
  const params = new URLSearchParams({
    tema: theme ?? ALL_THEMES,
    fran: String(fromYear),
    ar: String(year)
  });
  if (area) params.set('omrade', areaWord(area));
  return params;
}

/** The area that questions are asked about. */
export const areaOf = ({ area }: ThemeSpan): { level: string; code: string } =>
  area ?? { level: 'country', code: 'se' };
