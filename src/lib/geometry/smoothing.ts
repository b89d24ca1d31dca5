import { isRing, type Network, type Point } from './network';

/** Passes of the filter: enough to level the steps of a slanting border, few enough to keep capes. */
const PASSES = 4;

/** How many points from a junction its arcs' directions are read. */
const REACH = 6;

type ArcEnd = { arc: number; at: 'start' | 'end' };

const keyOf = (point: Point) => `${point[0]},${point[1]}`;

function junctions(arcs: readonly Point[][]): ArcEnd[][] {
  const byPlace = new Map<string, ArcEnd[]>();
  arcs.forEach((points, arc) => {
    if (isRing(points)) return;
    for (const at of ['start', 'end'] as const) {
      const place = keyOf(at === 'start' ? points[0]! : points[points.length - 1]!);
      byPlace.set(place, [...(byPlace.get(place) ?? []), { arc, at }]);
    }
  });
  return [...byPlace.values()];
}

/** The point `steps` away from an arc's end. */
function along(arcs: readonly Point[][], { arc, at }: ArcEnd, steps: number): Point {
  const points = arcs[arc]!;
  const last = points.length - 1;
  return points[at === 'start' ? Math.min(steps, last) : Math.max(last - steps, 0)]!;
}

/**
 * The two arcs that run on through a junction most straightly (a coast past the border that ends
 * there): the junction follows these two, so that the third does not dent them.
 */
function throughArcs(arcs: readonly Point[][], ends: ArcEnd[]): [ArcEnd, ArcEnd] {
  const centre = along(arcs, ends[0]!, 0);
  const directions = ends.map((end) => {
    const [x, y] = along(arcs, end, REACH);
    const [dx, dy] = [x - centre[0], y - centre[1]];
    const length = Math.hypot(dx, dy) || 1;
    return [dx / length, dy / length] as const;
  });
  let best: [ArcEnd, ArcEnd] = [ends[0]!, ends[1] ?? ends[0]!];
  let lowest = Infinity;
  for (let i = 0; i < ends.length; i++) {
    for (let j = i + 1; j < ends.length; j++) {
      const [a, b] = [directions[i]!, directions[j]!];
      const cosine = a[0] * b[0] + a[1] * b[1];
      if (cosine < lowest - 1e-9) [lowest, best] = [cosine, [ends[i]!, ends[j]!]];
    }
  }
  return best;
}

const blend = (a: Point, b: Point, c: Point): Point => [
  (a[0] + 2 * b[0] + c[0]) / 4,
  (a[1] + 2 * b[1] + c[1]) / 4
];

function smoothed(points: Point[]): Point[] {
  const last = points.length - 1;
  const next = points.map((point, i) =>
    i === 0 || i === last ? point : blend(points[i - 1]!, point, points[i + 1]!)
  );
  if (isRing(points)) next[0] = next[last] = blend(points[last - 1]!, points[0]!, points[1]!);
  return next;
}

/**
 * A network whose borders, traced step by step from a grid, run evenly: each point moves towards
 * its two neighbours along the arc (weights 1-2-1), junctions along the line that runs on through
 * them. Shared arcs stay shared; the number of points does not change.
 */
export function smoothNetwork(network: Network): Network {
  const nodes = junctions(network.arcs).map((ends) => ({
    ends,
    through: throughArcs(network.arcs, ends)
  }));
  let arcs = network.arcs;
  for (let pass = 0; pass < PASSES; pass++) {
    const before = arcs;
    arcs = before.map(smoothed);
    for (const { ends, through } of nodes) {
      const [a, b] = [along(before, through[0], 1), along(before, through[1], 1)];
      const place = blend(a, along(before, ends[0]!, 0), b);
      for (const { arc, at } of ends)
        arcs[arc]![at === 'start' ? 0 : arcs[arc]!.length - 1] = place;
    }
  }
  return { ...network, arcs };
}
