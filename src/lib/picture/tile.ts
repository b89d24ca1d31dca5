import { PATTERNS, patternMarkup } from '../map/pattern';
import { THEME_STATES } from '../pledge/codes';
import { lightColours, toHex } from '../view/css-colour';
import type { MarkKey } from '../view/mark';

/**
 * The fill that refers to a mark's tile; null for marks that are plain colours.
 * @param root what is being drawn: its theme's colour is the tile's
 * @param defs takes up the tile, by id
 */
export function tile(mark: string, root: Element, defs: Map<string, string>): string | null {
  const pattern = PATTERNS[mark as MarkKey];
  if (!pattern) return null;
  const id = `tile-${mark}`;
  if (!defs.has(id)) {
    const { ground, ink } = lightColours({ ground: pattern.ground, ink: pattern.ink }, root);
    const { size } = pattern;
    defs.set(
      id,
      `<defs><pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse">` +
        `${patternMarkup(pattern, ground, ink)}</pattern></defs>`
    );
  }
  return `url(#${id})`;
}

/** The tile of a cell's state, which the page draws with gradients (`mark-ground.css`). */
export function stateFill(
  element: Element,
  root: Element,
  defs: Map<string, string>
): string | null {
  const digit = element.getAttribute('data-state');
  return digit === null ? null : tile(THEME_STATES[Number(digit)] ?? '', root, defs);
}

/**
 * The fill of a bar that the page hatches with a gradient, which few drawing programs know; null
 * where it has none.
 */
export function hatch(style: CSSStyleDeclaration, defs: Map<string, string>): string | null {
  const [, colour] =
    /^repeating-linear-gradient\([^,]*, ((?:color|oklab|rgba?)\([^)]*\)|#\w+)/.exec(
      style.backgroundImage
    ) ?? [];
  if (!colour) return null;
  const ink = toHex(colour);
  const id = `hatch-${ink.slice(1)}`;
  defs.set(
    id,
    `<defs><pattern id="${id}" width="4" height="4" patternUnits="userSpaceOnUse">` +
      `<path d="M-1,1 l2,-2 M0,4 l4,-4 M3,5 l2,-2" stroke="${ink}" stroke-width="0.8"/>` +
      '</pattern></defs>'
  );
  return `url(#${id})`;
}
