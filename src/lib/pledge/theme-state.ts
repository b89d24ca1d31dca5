/** The state of a theme in a municipality and a year: never just yes or no. Pure. */
import type { Completeness, Finding, Theme, ThemeState } from './codes';
import { inForce, type Period } from './period';
import type { Pledge } from './schema';

export { THEME_STATES, type ThemeState } from './codes';

/** What of a pledge decides the state of a theme. */
export type ThemedPledge = Pick<
  Pledge,
  'id' | 'completeness' | 'focusAreas' | 'activities' | 'problems'
>;

/** The same, of any source: no more than the themes of its items. */
export interface SaidPledge {
  completeness: Completeness;
  focusAreas: readonly Themed[];
  activities: readonly Themed[];
  problems: readonly (Themed & { kind: string })[];
}

interface Themed {
  themes: readonly Theme[];
}

/** A pledge together with the years in which it is in force. */
export interface PledgeInTime {
  pledge: ThemedPledge;
  period: Period;
}

/**
 * The state of a theme.
 * @param pledges every pledge known for the municipality, of all years
 * @param finding what the search for its pledges gave; null where nobody has looked
 */
export function themeState(
  theme: Theme,
  year: number,
  pledges: readonly PledgeInTime[],
  finding: Finding | null
): ThemeState {
  const current = pledges.filter(({ period }) => inForce(period, year)).map((p) => p.pledge);
  if (current.length > 0) return promisedState(theme, current);
  // Where a pledge is known to exist but was not coded, no year can be said to be without one.
  if (finding === null || finding === 'exists-not-coded') return 'not-collected';
  if (pledges.some(({ period }) => period.lastYear < year)) return 'lapsed';
  return 'none-found';
}

/** The state of a theme in pledges that are all in force, at least one. */
export function promisedState(theme: Theme, pledges: readonly SaidPledge[]): ThemeState {
  const has = (item: { themes: readonly Theme[] }) => item.themes.includes(theme);
  if (pledges.some((pledge) => pledge.focusAreas.some(has))) return 'prioritised';
  if (pledges.some((pledge) => pledge.activities.some(has))) return 'addressed';
  if (pledges.some((pledge) => pledge.completeness !== 'full')) return 'unknown';
  if (pledges.some((pledge) => pledge.problems.some((p) => isConcern(p) && has(p)))) return 'named';
  return 'absent';
}

/** Whether a problem is one: something that occurs, or is feared (not asked for, not a good sign). */
export function isConcern(problem: { kind: string }): boolean {
  return problem.kind === 'lage' || problem.kind === 'oro';
}
