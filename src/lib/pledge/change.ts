/** What became of each theme from one pledge to the next of the same municipalities. Pure. */
import { THEMES, type Theme, type ThemeState } from './codes';
import { promisedState, type SaidPledge } from './theme-state';

/**
 * `dropped` needs a `full` later pledge and `added` a `full` earlier one; else the theme may have
 * been there without having been seen.
 */
export type Turn = 'kept' | 'added' | 'dropped' | 'maybe-added' | 'maybe-dropped';

export interface ThemeChange {
  theme: Theme;
  turn: Turn;
  before: ThemeState;
  after: ThemeState;
}

/** Every theme that either pledge promises (focus area or activity), in the order of the themes. */
export function themeChanges(before: SaidPledge, after: SaidPledge): ThemeChange[] {
  return THEMES.flatMap((theme) => {
    const states = { before: promisedState(theme, [before]), after: promisedState(theme, [after]) };
    const turn = turnOf(states.before, states.after);
    return turn ? [{ theme, turn, ...states }] : [];
  });
}

function turnOf(before: ThemeState, after: ThemeState): Turn | null {
  const was = isPromised(before);
  const stands = isPromised(after);
  if (was && stands) return 'kept';
  if (stands) return before === 'unknown' ? 'maybe-added' : 'added';
  if (was) return after === 'unknown' ? 'maybe-dropped' : 'dropped';
  return null;
}

const isPromised = (state: ThemeState): boolean => state === 'prioritised' || state === 'addressed';
