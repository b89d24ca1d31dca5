import { THEME_STATES, THEMES, type Theme, type ThemeState } from '../pledge/codes';

/** The state of a theme in a string of digits, one a theme in the order of the themes. */
export const stateAt = (digits: string, theme: Theme): ThemeState =>
  THEME_STATES[Number(digits[THEMES.indexOf(theme)])]!;

/** Whether a pledge is in force: each of the first five states says so, and all themes agree. */
export const isInForce = (digits: string): boolean =>
  THEME_STATES.indexOf(stateAt(digits, THEMES[0])) <= THEME_STATES.indexOf('unknown');

/** Promised for certain: a focus area or an activity. */
export const isPromised = (state: ThemeState): boolean =>
  state === 'prioritised' || state === 'addressed';
