/** One area as the SVG map draws it; coordinates in the map's view box. */
export interface Shape {
  code: string;
  name: string;
  /** Path of the area's page on the site. */
  href: string;
  /** SVG path. */
  d: string;
  /** A point inside the area: where it is labelled, and from where arrow keys look for the next. */
  x: number;
  y: number;
}

/** Which stretch of SWEREF 99 TM a drawing shows. */
export interface Frame {
  /** Upper left corner, in metres. */
  left: number;
  top: number;
  /** Metres per unit of the drawing. */
  unit: number;
  /** In units. */
  width: number;
  height: number;
}

export interface ShapeSet extends Frame {
  shapes: Shape[];
}

const DIRECTIONS = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

export type Arrow = keyof typeof DIRECTIONS;

export const isArrow = (key: string): key is Arrow => Object.hasOwn(DIRECTIONS, key);

/**
 * The nearest area in a direction, as the eye would choose it: what lies far off to the side
 * counts double. The area itself where nothing lies that way.
 */
export function neighbour(shapes: readonly Shape[], from: Shape, arrow: Arrow): Shape {
  const [dx, dy] = DIRECTIONS[arrow] as [number, number];
  let best = from;
  let least = Infinity;
  for (const shape of shapes) {
    const along = (shape.x - from.x) * dx + (shape.y - from.y) * dy;
    const aside = Math.abs((shape.x - from.x) * dy) + Math.abs((shape.y - from.y) * dx);
    if (along <= 0 || aside > along * 1.5) continue;
    const cost = along + aside * 2;
    if (cost < least) [best, least] = [shape, cost];
  }
  return best;
}

/** A stretch of the drawing, in its units. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const wholeFrame = ({ width, height }: Frame): Box => ({ x: 0, y: 0, width, height });

/** The stretch around a point that is so many metres wide, in the drawing's own proportions. */
export function boxAround(frame: Frame, { x, y }: { x: number; y: number }, metres: number): Box {
  const width = metres / frame.unit;
  const height = (width * frame.height) / frame.width;
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** The areas whose middle lies in the stretch. */
export function areasIn(shapes: readonly Shape[], box: Box): Set<string> {
  const inside = ({ x, y }: Shape) =>
    x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
  return new Set(shapes.filter(inside).map(({ code }) => code));
}
