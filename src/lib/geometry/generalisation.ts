import { conflicts } from './conflicts';
import { ringPoints, type Network, type Point } from './network';
import { ringArea } from './ring';
import { settle } from './settling';
import { simplifyArc } from './simplification';

export interface Scale {
  /** How far a border may stray from its course, in metres. */
  tolerance: number;
  /** All coordinates become multiples of this many metres. */
  step: number;
  /** How far the area of a municipality may be off before its points are nudged (0.1 = 10 %). */
  areaTolerance: number;
}

/** For zooming in: true to the grid. */
export const DETAILED: Scale = { tolerance: 180, step: 25, areaTolerance: 0.15 };

/** For the whole country at a glance: one step is one unit of a drawing 1000 units high. */
export const OVERVIEW: Scale = { tolerance: 800, step: 1550, areaTolerance: 0.08 };

function snap(points: readonly Point[], step: number): Point[] {
  const snapped: Point[] = [];
  for (const [x, y] of points) {
    const point: Point = [Math.round(x / step), Math.round(y / step)];
    const last = snapped[snapped.length - 1];
    if (!last || last[0] !== point[0] || last[1] !== point[1]) snapped.push(point);
  }
  return snapped;
}

/** Without rings that have shrunk to nothing and without arcs that nobody uses; arcs renumbered. */
export function prune(network: Network): Network {
  const numbers = new Map<number, number>();
  const number = (arc: number): number => {
    const index = arc < 0 ? ~arc : arc;
    if (!numbers.has(index)) numbers.set(index, numbers.size);
    return arc < 0 ? ~numbers.get(index)! : numbers.get(index)!;
  };
  const geometries = network.objects.municipality!.geometries.map((shape) => ({
    ...shape,
    arcs: shape.arcs
      .filter(([outline]) => ringArea(ringPoints(network, outline!)) !== 0)
      .map((rings) =>
        rings
          .filter((ring) => ringArea(ringPoints(network, ring)) !== 0)
          .map((ring) =>
            ring.filter((arc) => network.arcs[arc < 0 ? ~arc : arc]!.length > 1).map(number)
          )
      )
  }));
  const arcs = [...numbers.keys()].map((index) => network.arcs[index]!);
  return {
    ...network,
    objects: { municipality: { type: 'GeometryCollection', geometries } },
    arcs
  };
}

/**
 * A network of municipalities (metres) generalised to a scale, its coordinates counted in the
 * scale's steps. `wanted` says how large each municipality should be, in square metres. Borders
 * that would clash get more detail first; what still clashes is nudged apart.
 */
export function generalise(
  network: Network,
  scale: Scale,
  wanted: ReadonlyMap<string, number>
): Network {
  const tolerances = network.arcs.map(() => scale.tolerance);
  let best: { arcs: Point[][]; clashes: number } = { arcs: [], clashes: Infinity };
  for (let attempt = 0; attempt < 4 && best.clashes > 0; attempt++) {
    const arcs = network.arcs.map((arc, i) => snap(simplifyArc(arc, tolerances[i]!), scale.step));
    const clashes = conflicts(arcs);
    if (clashes.length < best.clashes) best = { arcs, clashes: clashes.length };
    for (const arc of new Set(clashes.flatMap((clash) => clash.arcs))) tolerances[arc]! /= 2;
  }
  const inSteps = new Map([...wanted].map(([code, area]) => [code, area / scale.step ** 2]));
  return settle(prune({ ...network, arcs: best.arcs }), inSteps, scale.areaTolerance);
}
