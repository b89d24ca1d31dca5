import { THEMES, type Theme } from '../pledge/codes';

/** Levels that a map can be drawn at, in the order a reader chooses among them. */
export const LEVELS = ['municipality', 'lpo', 'police-area', 'region', 'county'] as const;
export type Level = (typeof LEVELS)[number];

export const MEASURES = ['priority', 'activity', 'gap'] as const;
export type Measure = (typeof MEASURES)[number];

/** The years that the timeline runs over. */
export const FIRST_YEAR = 2015;
export const LAST_YEAR = 2026;

/** What the overview shows: the one state that map, ranking, timeline and table share. */
export interface Selection {
  theme: Theme;
  year: number;
  level: Level;
  measure: Measure;
}

/** Shown when nothing else is asked for: the latest year that is well covered. */
export const DEFAULT_SELECTION: Selection = {
  theme: 'trafik',
  year: 2023,
  level: 'municipality',
  measure: 'priority'
};

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

/** What other sites hang on to links; no concern of ours or of the reader's. */
const FROM_ELSEWHERE = /^(utm_|fbclid|gclid|msclkid|mc_)/;

/** A parameter of the address that could not be used, and what is shown instead. */
export interface Fallback {
  parameter: string;
  value: string;
}

/**
 * The selection that an address asks for. Never throws: what is unknown falls back to the default
 * and is named in `fallbacks`, so that the page can say so.
 */
export function readSelection(params: URLSearchParams): {
  selection: Selection;
  fallbacks: Fallback[];
} {
  const fallbacks: Fallback[] = [];
  const known = new Set(['tema', 'ar', 'niva', 'matt']);
  function read<T>(parameter: string, parse: (value: string) => T | undefined, standard: T): T {
    const value = params.get(parameter);
    if (value === null) return standard;
    const parsed = parse(value);
    if (parsed === undefined) fallbacks.push({ parameter, value });
    return parsed ?? standard;
  }
  const selection: Selection = {
    theme: read(
      'tema',
      (value) => THEMES.find((theme) => theme === value),
      DEFAULT_SELECTION.theme
    ),
    year: read('ar', parseYear, DEFAULT_SELECTION.year),
    level: read('niva', (value) => keyOf(LEVEL_WORDS, value), DEFAULT_SELECTION.level),
    measure: read('matt', (value) => keyOf(MEASURE_WORDS, value), DEFAULT_SELECTION.measure)
  };
  for (const [parameter, value] of params) {
    if (!known.has(parameter) && !FROM_ELSEWHERE.test(parameter))
      fallbacks.push({ parameter, value });
  }
  return { selection, fallbacks };
}

/**
 * The address' query for a selection, `?` included. Every part is written, the default too: a link
 * in print must mean the same when the default has moved on.
 */
export function writeSelection({ theme, year, level, measure }: Selection): string {
  const params = new URLSearchParams({
    tema: theme,
    ar: String(year),
    niva: LEVEL_WORDS[level],
    matt: MEASURE_WORDS[measure]
  });
  return `?${params}`;
}

function parseYear(value: string): number | undefined {
  const year = /^\d{4}$/.test(value) ? Number(value) : NaN;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}

function keyOf<K extends string>(words: Record<K, string>, word: string): K | undefined {
  return (Object.keys(words) as K[]).find((key) => words[key] === word);
}
