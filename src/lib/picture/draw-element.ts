/**
 * Draws what stands on a page as SVG that needs nothing around it: boxes, rules, lines of text and
 * the drawings within. In the browser only. True vectors, not a page inside a picture, so that a
 * graphics desk can open and change it.
 */
import { toHex } from '../view/css-colour';
import { escapeXml } from '../view/xml';
import { copyDrawing } from './copy-drawing';
import { hatch, stateFill } from './tile';
import { textLines } from './text-lines';

/** What is there to be pressed, or is folded away, and not to be read. */
const NOT_READ =
  'select, input, label:has(> select), [data-only-on-screen], .visually-hidden, script, style, ' +
  'details:not([open])';

/** Where a drawing lies in the coordinates of the picture. */
export interface Origin {
  x: number;
  y: number;
}

/**
 * The element and all in it.
 * @returns the markup, and the right and lower ends of what was drawn, in px from the origin
 */
export function drawElement(
  root: Element,
  origin: Origin
): { markup: string; width: number; height: number } {
  const parts: string[] = [];
  const defs = new Map<string, string>();
  const end = { x: 0, y: 0 };
  draw(root);
  return { markup: [...defs.values(), ...parts].join('\n'), width: end.x, height: end.y };

  function draw(element: Element): void {
    const style = getComputedStyle(element);
    if (element.matches(NOT_READ) || style.display === 'none') return;
    if (style.visibility === 'hidden' || style.opacity === '0') return;
    const box = element.getBoundingClientRect();
    if (element instanceof SVGSVGElement) {
      if (box.width > 1) parts.push(copyDrawing(element, box, origin, { root, defs }));
      reach(box);
      return;
    }
    parts.push(...boxParts(element, style, box));
    // A cell that holds a state shows its mark; its word is for those who can't see it.
    if (element.hasAttribute('data-state') && element.matches('td, i')) {
      reach(box);
      return;
    }
    for (const child of element.childNodes) {
      if (child instanceof Element) draw(child);
      else if (child instanceof Text) {
        for (const line of textLines(child, style)) {
          parts.push(textPart(line, style));
          reach(line);
        }
      }
    }
  }

  function reach({ right, bottom }: { right: number; bottom: number }): void {
    end.x = Math.max(end.x, right - origin.x);
    end.y = Math.max(end.y, bottom - origin.y);
  }

  function boxParts(element: Element, style: CSSStyleDeclaration, box: DOMRect): string[] {
    const found: string[] = [];
    const rect = (x: number, y: number, width: number, height: number, fill: string) => {
      if (width > 0 && height > 0) {
        const place = `x="${round(x - origin.x)}" y="${round(y - origin.y)}"`;
        found.push(
          `<rect ${place} width="${round(width)}" height="${round(height)}" fill="${fill}"/>`
        );
        reach({ right: x + width, bottom: y + height });
      }
    };
    const state = stateFill(element, root, defs);
    const ground = state ?? hatch(style, defs) ?? visible(style.backgroundColor);
    if (ground) rect(box.x, box.y, box.width, box.height, ground);
    // What is white on white is told from nothing by its edge.
    if (element.hasAttribute('data-state') && !state) {
      const place = `x="${round(box.x - origin.x)}" y="${round(box.y - origin.y)}"`;
      found.push(
        `<rect ${place} width="${round(box.width)}" height="${round(box.height)}" ` +
          'fill="none" stroke="#dcdbd7"/>'
      );
    }
    const side = (name: 'top' | 'right' | 'bottom' | 'left') => {
      const shown = style.getPropertyValue(`border-${name}-style`) !== 'none';
      const colour = visible(style.getPropertyValue(`border-${name}-color`));
      const width = parseFloat(style.getPropertyValue(`border-${name}-width`));
      return shown && colour && width > 0 ? { width, colour } : null;
    };
    const [top, right, bottom, left] = (['top', 'right', 'bottom', 'left'] as const).map(side);
    if (top) rect(box.x, box.y, box.width, top.width, top.colour);
    if (bottom) rect(box.x, box.bottom - bottom.width, box.width, bottom.width, bottom.colour);
    if (left) rect(box.x, box.y, left.width, box.height, left.colour);
    if (right) rect(box.right - right.width, box.y, right.width, box.height, right.colour);
    return found;
  }

  function textPart(
    { text, left, baseline, width, upwards }: ReturnType<typeof textLines>[number],
    style: CSSStyleDeclaration
  ): string {
    const [x, y] = [round(left - origin.x), round(baseline - origin.y)];
    const place = upwards ? `transform="translate(${x} ${y}) rotate(-90)"` : `x="${x}" y="${y}"`;
    const type = `font-size="${round(parseFloat(style.fontSize))}" font-weight="${style.fontWeight}"`;
    // Told how long it is, another typeface can't run into what stands beside.
    const length = `textLength="${round(width)}" lengthAdjust="spacingAndGlyphs"`;
    return `<text ${place} ${type} ${length} fill="${toHex(style.color)}">${escapeXml(text)}</text>`;
  }
}

/** A colour that can be seen; null for a wholly transparent one. */
export const visible = (colour: string): string | null =>
  /^(transparent|rgba\(.*, 0\))$/.test(colour) || / \/ 0\)$/.test(colour) ? null : toHex(colour);

export const round = (value: number): number => Math.round(value * 100) / 100;
