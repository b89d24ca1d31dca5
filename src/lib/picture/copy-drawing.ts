import { round, visible, type Origin } from './draw-element';
import { tile } from './tile';

/** What a drawing's parts look like by the page's sheets, and must carry along. */
const LOOKS = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'paint-order',
  'opacity',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline'
] as const;
const PAINTS: readonly string[] = ['fill', 'stroke'];

/** What is being drawn, and what its parts refer to, by id. */
interface Picture {
  root: Element;
  defs: Map<string, string>;
}

/** An SVG of the page with its looks written into it, in its place in the picture. */
export function copyDrawing(
  drawing: SVGSVGElement,
  box: DOMRect,
  origin: Origin,
  picture: Picture
): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  write(drawing, copy, picture);
  copy.setAttribute('x', String(round(box.x - origin.x)));
  copy.setAttribute('y', String(round(box.y - origin.y)));
  copy.setAttribute('width', String(round(box.width)));
  copy.setAttribute('height', String(round(box.height)));
  // Labels at the edge stand out of the drawing, as they do on the page.
  copy.setAttribute('overflow', 'visible');
  for (const attribute of ['aria-hidden', 'focusable', 'role', 'tabindex', 'font-family'])
    copy.removeAttribute(attribute);
  return new XMLSerializer().serializeToString(copy);
}

function write(from: Element, to: Element, picture: Picture): void {
  const style = getComputedStyle(from);
  if (style.display === 'none' || style.visibility === 'hidden') {
    to.remove();
    return;
  }
  // The pairs first: removing one must not shift those that are still to come.
  const pairs = [...from.children].map((child, at) => [child, to.children[at]!] as const);
  for (const [child, copied] of pairs) write(child, copied, picture);
  for (const attribute of ['class', 'style', 'data-code', 'data-state'])
    to.removeAttribute(attribute);
  if (from instanceof SVGSVGElement) return;
  if (from instanceof SVGUseElement) takeUp(from.href.baseVal.slice(1), picture.defs);
  for (const look of LOOKS) {
    const value = style.getPropertyValue(look);
    if (value) to.setAttribute(look, PAINTS.includes(look) ? paint(value, picture) : value);
  }
}

/** A shape that others use, from wherever it stands on the page. */
function takeUp(id: string, defs: Map<string, string>): void {
  const shape = document.getElementById(id);
  if (shape && !defs.has(id))
    defs.set(id, `<defs>${new XMLSerializer().serializeToString(shape)}</defs>`);
}

/** A fill or stroke that means the same outside the page. */
function paint(value: string, { root, defs }: Picture): string {
  const [, mark] = /url\("?#pattern-([\w-]+)"?\)/.exec(value) ?? [];
  if (mark) return tile(mark, root, defs) ?? 'none';
  return value === 'none' ? value : (visible(value) ?? 'none');
}
