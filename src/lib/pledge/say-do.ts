/** What a pledge says and what it promises, set against each other. Pure. */
import { THEMES, type Theme } from './codes';
import { isConcern, type SaidPledge } from './theme-state';

/** A pledge whose activities tell goals (type `mal`) from actions. */
export interface SayDoPledge extends SaidPledge {
  activities: readonly { themes: readonly Theme[]; type: string }[];
}

/** Lists of themes, each in the order of the themes. */
export interface SayDo {
  /** False where the pledge is not `full`: then nothing below can be claimed to be missing. */
  told: boolean;
  /** Named as a problem (`lage` or `oro`). */
  named: Theme[];
  /** Of these, without any activity: the gap. */
  notMet: Theme[];
  /** Of these, met by goals only: no action that could be seen to happen. */
  goalOnly: Theme[];
  /**
   * Promised, as focus area or activity, and nowhere in the situation picture. Without
   * `samverkan`, which is how the parties work and never a problem.
   */
  notNamed: Theme[];
}

export function sayDo(pledge: SayDoPledge): SayDo {
  const among = (items: readonly { themes: readonly Theme[] }[], theme: Theme) =>
    items.some(({ themes }) => themes.includes(theme));
  const concerns = pledge.problems.filter(isConcern);
  const actions = pledge.activities.filter(({ type }) => type !== 'mal');
  const named = THEMES.filter((theme) => among(concerns, theme));
  const met = named.filter((theme) => among(pledge.activities, theme));
  return {
    told: pledge.completeness === 'full',
    named,
    notMet: named.filter((theme) => !met.includes(theme)),
    goalOnly: met.filter((theme) => !among(actions, theme)),
    notNamed: THEMES.filter(
      (theme) =>
        theme !== 'samverkan' &&
        !among(pledge.problems, theme) &&
        (among(pledge.activities, theme) || among(pledge.focusAreas, theme))
    )
  };
}
