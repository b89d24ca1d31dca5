import { decodeNetwork, type AreaTopology } from './encoding';
import { ringPoints, type Point } from './network';

/** A drawing: which stretch of the map it shows, and its size in its own units. */
export interface Frame {
  /** Upper left corner, in metres (SWEREF 99 TM). */
  left: number;
  top: number;
  /** Metres per unit of the drawing. */
  unit: number;
  width: number;
  height: number;
}

export interface AreaPath {
  code: string;
  /** SVG path data, whole units, relative commands; fill it with `evenodd` or `nonzero` alike. */
  d: string;
  /** Where a label or mark fits best, in units; null where the map does not say. */
  label: [number, number] | null;
}

/** Room around the map for outlines, in units. */
const MARGIN = 4;

/** The frame in which one step of the map is one unit: exact, and the most compact. */
export function frameOf(topology: AreaTopology): Frame {
  const unit = topology.transform.scale[0];
  const [left, bottom, right, top] = topology.bbox;
  return {
    left: left - MARGIN * unit,
    top: top + MARGIN * unit,
    unit,
    width: Math.ceil((right - left) / unit) + 2 * MARGIN,
    height: Math.ceil((top - bottom) / unit) + 2 * MARGIN
  };
}

/** A frame around a box in metres (left, bottom, right, top) that is `height` units high. */
export function frameAround(box: readonly [number, number, number, number], height: number): Frame {
  const [left, bottom, right, top] = box;
  const unit = (top - bottom) / (height - 2 * MARGIN);
  return {
    left: left - MARGIN * unit,
    top: top + MARGIN * unit,
    unit,
    width: Math.ceil((right - left) / unit) + 2 * MARGIN,
    height
  };
}

function ringPath(points: Point[], from: Point): { d: string; start: Point } | null {
  const steps: Point[] = [];
  let last = points[0]!;
  for (const point of points.slice(1)) {
    if (point[0] === last[0] && point[1] === last[1]) continue;
    steps.push([point[0] - last[0], point[1] - last[1]]);
    last = point;
  }
  // The last step only leads back to the start, which z does.
  steps.pop();
  if (steps.length < 2) return null;
  const start = points[0]!;
  const write = ([x, y]: Point) => `${x}${y < 0 ? '' : ' '}${y}`;
  const line = steps.map(write).reduce((d, step) => d + (step[0] === '-' ? '' : ' ') + step);
  return { d: `m${write([start[0] - from[0], start[1] - from[1]])}l${line}z`, start };
}

/**
 * The areas of a level as SVG paths (x to the right, y down), by the order of their codes. Rings
 * too small to show in the frame's whole units are left out of a path.
 * Throws if the map has no such level.
 */
export function areaPaths(
  topology: AreaTopology,
  level: string,
  frame: Frame = frameOf(topology)
): AreaPath[] {
  const object = topology.objects[level];
  if (!object) {
    const known = Object.keys(topology.objects).join(', ');
    throw new Error(`The map has no level "${level}", only ${known}.`);
  }
  const network = decodeNetwork(topology);
  const { scale, translate } = topology.transform;
  const drawn = ([x, y]: Point): Point => [
    Math.round((x * scale[0] + translate[0] - frame.left) / frame.unit),
    Math.round((frame.top - y * scale[1] - translate[1]) / frame.unit)
  ];
  const arcs = network.arcs.map((points) => points.map(drawn));
  return object.geometries.map((shape) => {
    let d = '';
    let pen: Point = [0, 0];
    for (const ring of shape.arcs.flat()) {
      const path = ringPath(ringPoints({ ...network, arcs }, ring), pen);
      if (!path) continue;
      d += path.d;
      pen = path.start;
    }
    const { id, label } = shape.properties;
    const at: [number, number] | null = label
      ? [(label[0] - frame.left) / frame.unit, (frame.top - label[1]) / frame.unit]
      : null;
    return { code: id, d, label: at && [Math.round(at[0] * 10) / 10, Math.round(at[1] * 10) / 10] };
  });
}
