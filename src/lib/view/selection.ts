import { THEMES, type Theme } from '../pledge/codes';
import { QueryReader, type Fallback } from './query-reader';

export type { Fallback };

/** Levels that a map can be drawn at, in the order a reader chooses among them. */
export const LEVELS = ['municipality', 'lpo', 'police-area', 'region', 'county'] as const;
export type Level = (typeof LEVELS)[number];

export const MEASURES = ['priority', 'activity', 'gap'] as const;
export type Measure = (typeof MEASURES)[number];

/** The years that the timeline runs over. */
export const FIRST_YEAR = 2015;
export const LAST_YEAR = 2026;
export const YEARS: readonly number[] = Array.from(
  { length: LAST_YEAR - FIRST_YEAR + 1 },
  (_, index) => FIRST_YEAR + index
);

/** What the overview shows: the one state that map, ranking, timeline and table share. */
export interface Selection {
  theme: Theme;
  year: number;
  /** First year of the span that ends with `year`; the year itself for one year alone. */
  fromYear: number;
  level: Level;
  measure: Measure;
  /** Themes set beside the chosen one, in the order they were picked. */
  compared: Theme[];
  /** The area that ranking and timeline are about; null for the whole country. */
  area: { level: Level; code: string } | null;
}

/** Shown when nothing else is asked for: the latest year that is well covered. */
export const DEFAULT_SELECTION: Selection = {
  theme: 'trafik',
  year: 2023,
  fromYear: 2023,
  level: 'municipality',
  measure: 'priority',
  compared: [],
  area: null
};

/** More lines than this can't be told apart in one figure. */
export const MAX_COMPARED = 3;

/** The words of the address, in Swedish since readers see and share them. */
const LEVEL_WORDS: Record<Level, string> = {
  municipality: 'kommun',
  lpo: 'lokalpolisomrade',
  'police-area': 'polisomrade',
  region: 'region',
  county: 'lan'
};
const MEASURE_WORDS: Record<Measure, string> = {
  priority: 'prioritet',
  activity: 'aktivitet',
  gap: 'glapp'
};

/**
 * The selection that an address asks for. Never throws: what is unknown falls back to the default
 * and is named in `fallbacks`, so that the page can say so.
 */
export function readSelection(params: URLSearchParams): {
  selection: Selection;
  fallbacks: Fallback[];
} {
  const query = new QueryReader(params);
  const theme = query.read('tema', parseTheme, DEFAULT_SELECTION.theme);
  const year = query.read('ar', (value) => parseYear(value), DEFAULT_SELECTION.year);
  const selection: Selection = {
    theme,
    year,
    fromYear: query.read('fran', (value) => parseYear(value, year), year),
    level: query.read('niva', parseLevel, DEFAULT_SELECTION.level),
    measure: query.read('matt', (value) => keyOf(MEASURE_WORDS, value), DEFAULT_SELECTION.measure),
    compared: query.read('jamfor', (value) => parseCompared(value, theme), []),
    area: query.read<Selection['area']>('omrade', parseArea, null)
  };
  return { selection, fallbacks: query.finish() };
}

/**
 * The address' query for a selection, `?` included. The first four parts are always written, the
 * default too: a link in print must mean the same when the default has moved on.
 */
export function writeSelection(selection: Selection): string {
  const { theme, year, fromYear, level, measure, compared, area } = selection;
  const params = new URLSearchParams({
    tema: theme,
    ar: String(year),
    niva: levelWord(level),
    matt: MEASURE_WORDS[measure]
  });
  if (fromYear !== year) params.set('fran', String(fromYear));
  if (compared.length) params.set('jamfor', compared.join('.'));
  if (area) params.set('omrade', areaWord(area));
  return `?${params}`;
}

/** A theme by its code; undefined for anything else. */
export const parseTheme = (value: string): Theme | undefined =>
  THEMES.find((theme) => theme === value);

/** A level by its word in addresses, and the word for a level. */
export const parseLevel = (value: string): Level | undefined => keyOf(LEVEL_WORDS, value);
export const levelWord = (level: Level): string => LEVEL_WORDS[level];

/** How an address names an area: `region.syd`. */
export const areaWord = ({ level, code }: { level: Level; code: string }): string =>
  `${LEVEL_WORDS[level]}.${code}`;

/** A year that the site shows, up to `last`; undefined for anything else. */
export function parseYear(value: string, last = LAST_YEAR): number | undefined {
  const year = /^\d{4}$/.test(value) ? Number(value) : NaN;
  return year >= FIRST_YEAR && year <= last ? year : undefined;
}

function parseCompared(value: string, chosen: Theme): Theme[] | undefined {
  const themes = value.split('.').map(parseTheme);
  const known = themes.filter((theme): theme is Theme => theme !== undefined);
  const sound = known.length === themes.length && new Set(known).size === known.length;
  return sound && known.length <= MAX_COMPARED && !known.includes(chosen) ? known : undefined;
}

/** The area that an address names. Only the form is checked here: whether there is one, others know. */
export function parseArea(value: string): { level: Level; code: string } | undefined {
  const [, word, code] = /^([a-z]+)\.([a-z0-9-]{2,60})$/.exec(value) ?? [];
  const level = word && keyOf(LEVEL_WORDS, word);
  return level && code ? { level, code } : undefined;
}

/** The key of a word; undefined where no key has it. */
export function keyOf<K extends string>(words: Record<K, string>, word: string): K | undefined {
  return (Object.keys(words) as K[]).find((key) => words[key] === word);
}
