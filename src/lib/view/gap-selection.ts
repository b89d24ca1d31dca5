import { QueryReader, type Fallback } from './query-reader';
import { levelWord, parseLevel, type Level } from './selection';
import {
  EVERYTHING,
  readThemeSpan,
  writeThemeSpan,
  type Knows,
  type ThemeSpan
} from './theme-span';

/** What the page of gaps shows. */
export interface GapSelection extends ThemeSpan {
  /** The level whose areas are ranked. */
  level: Level;
}

export const DEFAULT_GAPS: GapSelection = { ...EVERYTHING, level: 'county' };

/** The selection that an address asks for; what it can't mean is named in `fallbacks`. */
export function readGapSelection(
  params: URLSearchParams,
  knows: Knows
): { selection: GapSelection; fallbacks: Fallback[] } {
  const query = new QueryReader(params);
  const selection = {
    ...readThemeSpan(query, knows),
    level: query.read('niva', parseLevel, DEFAULT_GAPS.level)
  };
  return { selection, fallbacks: query.finish() };
}

/** The address' query for a selection, `?` included. */
export function writeGapSelection(selection: GapSelection): string {
  const params = writeThemeSpan(selection);
  params.set('niva', levelWord(selection.level));
  return `?${params}`;
}
