/** What became of each theme from one pledge to the next of the same municipalities. Pure. */
import { THEMES, type Theme, type ThemeState } from './codes';
import { promisedState, type SaidPledge } from './theme-state';

/**
 * `dropped` needs a `full` later pledge and `added` a `full` earlier one; else the theme may have
 * been there without having been seen.
 */
export const TURN_CODES = ['dropped', 'added', 'kept', 'maybe-dropped', 'maybe-added'] as const;
export type Turn = (typeof TURN_CODES)[number];

export interface ThemeChange {
  theme: Theme;
  turn: Turn;
  /** Kept because the later pledge prolongs the earlier, without saying it again. */
  renewed: boolean;
  before: ThemeState;
  after: ThemeState;
}

/**
 * What a later pledge prolongs. A renewal keeps all that the pledge it prolongs promised, however
 * little of it the record repeats. Where it prolongs another one than the pledge before, what it
 * leaves out may stand in that other one: then nothing can be said to be dropped.
 */
export type Renewal = 'none' | 'of-it' | 'of-another';

/** Whether the later pledge prolongs the earlier: the year that it names is one of the earlier's. */
export function renewalOf(
  before: { firstYear: number; lastYear: number },
  after: { renewalOfYear: number | null }
): Renewal {
  const year = after.renewalOfYear;
  if (year === null) return 'none';
  return before.firstYear <= year && year <= before.lastYear ? 'of-it' : 'of-another';
}

/** Every theme that either pledge promises (focus area or activity), in the order of the themes. */
export function themeChanges(
  before: SaidPledge,
  after: SaidPledge,
  renewal: Renewal = 'none'
): ThemeChange[] {
  return THEMES.flatMap((theme) => {
    const states = { before: promisedState(theme, [before]), after: promisedState(theme, [after]) };
    const turn = turnOf(states.before, states.after, renewal);
    const renewed = turn === 'kept' && !isPromised(states.after);
    return turn ? [{ theme, turn, renewed, ...states }] : [];
  });
}

function turnOf(before: ThemeState, after: ThemeState, renewal: Renewal): Turn | null {
  const was = isPromised(before);
  const stands = isPromised(after);
  if (was && (stands || renewal === 'of-it')) return 'kept';
  if (stands) return before === 'unknown' ? 'maybe-added' : 'added';
  if (was) return after === 'unknown' || renewal === 'of-another' ? 'maybe-dropped' : 'dropped';
  return null;
}

const isPromised = (state: ThemeState): boolean => state === 'prioritised' || state === 'addressed';
