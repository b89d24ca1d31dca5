import { ACTIVITY_TYPES, ACTORS } from '../pledge/codes';
import { NO_FILTER, UNSAID, type PromiseFilter } from './promise';
import { QueryReader } from './query-reader';
import { DEFAULT_SELECTION, parseYear, type Fallback } from './selection';

/** What a theme's page shows: the year of its comparisons, and which of its promises. */
export interface ThemeSelection {
  year: number;
  filter: PromiseFilter;
}

export const DEFAULT_THEME_SELECTION: ThemeSelection = {
  year: DEFAULT_SELECTION.year,
  filter: NO_FILTER
};

const ACTOR_CODES: readonly string[] = [...ACTORS, UNSAID];

/** The selection that an address asks for; what it can't mean is named in `fallbacks`. */
export function readThemeSelection(params: URLSearchParams): {
  selection: ThemeSelection;
  fallbacks: Fallback[];
} {
  const reader = new QueryReader(params);
  // An empty choice is no choice.
  const read: QueryReader['read'] = (parameter, parse, standard) =>
    params.get(parameter) === '' ? standard : reader.read(parameter, parse, standard);
  const among = (codes: readonly string[]) => (value: string) =>
    codes.includes(value) ? value : undefined;
  const selection: ThemeSelection = {
    year: read('ar', (value) => parseYear(value), DEFAULT_THEME_SELECTION.year),
    filter: {
      text: params.get('q') ?? '',
      actor: read('vem', among(ACTOR_CODES), null),
      type: read('slag', among(ACTIVITY_TYPES), null),
      year: read('galler', (value) => parseYear(value), null)
    }
  };
  return { selection, fallbacks: reader.fallbacks };
}

/** The address' query for a selection, `?` included; of the filter only what narrows. */
export function writeThemeSelection({ year, filter }: ThemeSelection): string {
  const params = new URLSearchParams({ ar: String(year) });
  if (filter.text.trim()) params.set('q', filter.text.trim());
  if (filter.actor) params.set('vem', filter.actor);
  if (filter.type) params.set('slag', filter.type);
  if (filter.year) params.set('galler', String(filter.year));
  return `?${params}`;
}
