import type { Turn } from '../pledge/change';
import { QueryReader, type Fallback } from './query-reader';
import { keyOf } from './selection';
import {
  EVERYTHING,
  readThemeSpan,
  writeThemeSpan,
  type Knows,
  type ThemeSpan
} from './theme-span';

/** What became of a theme, as readers choose among it: what can't be told is one thing. */
export const OUTCOMES = ['dropped', 'added', 'kept', 'unclear'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The outcome that a turn is. */
export const outcomeOf = (turn: Turn): Outcome =>
  turn === 'maybe-added' || turn === 'maybe-dropped' ? 'unclear' : turn;

/** What the page of changes shows; its years are those in which the later pledges begin. */
export interface ChangeSelection extends ThemeSpan {
  /** Null for all. */
  outcome: Outcome | null;
}

export const DEFAULT_CHANGES: ChangeSelection = { ...EVERYTHING, outcome: null };

/** The words of the address, in Swedish since readers see and share them. */
const OUTCOME_WORDS: Record<Outcome, string> = {
  dropped: 'borta',
  added: 'nytt',
  kept: 'kvar',
  unclear: 'oklart'
};

/** The selection that an address asks for; what it can't mean is named in `fallbacks`. */
export function readChangeSelection(
  params: URLSearchParams,
  knows: Knows
): { selection: ChangeSelection; fallbacks: Fallback[] } {
  const query = new QueryReader(params);
  const selection = {
    ...readThemeSpan(query, knows),
    outcome: query.read<Outcome | null>('utfall', (value) => keyOf(OUTCOME_WORDS, value), null)
  };
  return { selection, fallbacks: query.finish() };
}

/** The address' query for a selection, `?` included. */
export function writeChangeSelection(selection: ChangeSelection): string {
  const params = writeThemeSpan(selection);
  if (selection.outcome) params.set('utfall', OUTCOME_WORDS[selection.outcome]);
  return `?${params}`;
}
