import { THEME_STATES, type ThemeState } from '../pledge/codes';

/** The shapes that all small maps of a page refer to, drawn once. Coordinates in its view box. */
export interface SmallMapSheet {
  width: number;
  height: number;
  /** Outline of the country. */
  country: string;
  /** Municipalities in the order of their codes, with their paths. */
  municipalities: { code: string; name: string; d: string }[];
}

/** States of the municipalities of a sheet in its order, one digit each: place in `THEME_STATES`. */
export type PackedStates = string;

export function packStates(states: readonly ThemeState[]): PackedStates {
  return states.map((state) => THEME_STATES.indexOf(state)).join('');
}

export const unpackStates = (packed: PackedStates): ThemeState[] =>
  [...packed].map((digit) => THEME_STATES[Number(digit)]!);

/** How many municipalities have each state. */
export function countStates(packed: PackedStates): Map<ThemeState, number> {
  const counts = new Map<ThemeState, number>();
  for (const state of unpackStates(packed)) counts.set(state, (counts.get(state) ?? 0) + 1);
  return counts;
}

/** The sheet as SVG definitions that `smallMapMarkup` refers to. */
export const sheetMarkup = ({ country, municipalities }: SmallMapSheet): string =>
  `<path id="sverige" d="${country}"/>` +
  municipalities.map(({ d }, index) => `<path id="k${index}" d="${d}"/>`).join('');

/**
 * The inside of one small map. The commonest state lies under all as the country itself, the rest
 * are laid on it: the same picture in half the elements.
 */
export function smallMapMarkup(packed: PackedStates): string {
  const states = unpackStates(packed);
  const [ground] = [...countStates(packed)].sort((a, b) => b[1] - a[1])[0] ?? ['not-collected'];
  const layers = THEME_STATES.filter((state) => state !== ground).map((state) => {
    const areas = states.flatMap((own, index) => (own === state ? [use(`k${index}`)] : []));
    return areas.length ? `<g class="mark-${state}">${areas.join('')}</g>` : '';
  });
  return `<g class="mark-${ground}">${use('sverige')}</g>${layers.join('')}`;
}

const use = (id: string) => `<use href="#${id}"/>`;
