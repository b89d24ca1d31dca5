import { conflicts } from './conflicts';
import { isRing, ringPoints, type Network, type Point } from './network';
import { polygonArea } from './ring';

/** How far from a moved point other arcs can be in its way, in steps. */
const NEAR = 8;

/** A conflict weighs more than any area that is too large or too small. */
const CONFLICT = 1000;

const MAX_MOVES = 400;

/** Where a point may go at once: two steps, since the first may only touch what it must pass. */
const REACH = [-2, -1, 0, 1, 2];

/** A point of an arc, or the common end of several; their points (arc, index) move together. */
interface Place {
  points: [number, number][];
  home: Point;
}

function placesOf(network: Network): Place[] {
  const places = new Map<string, Place>();
  network.arcs.forEach((points, arc) => {
    points.forEach((home, index) => {
      const isEnd = index === 0 || index === points.length - 1;
      const key = !isEnd ? `${arc}:${index}` : isRing(points) ? `${arc}` : `node ${home.join()}`;
      const place = places.get(key) ?? { points: [], home };
      place.points.push([arc, index]);
      places.set(key, place);
    });
  });
  return [...places.values()];
}

const reaches = (points: readonly Point[], [x, y]: Point, distance: number) =>
  points.some((p, i) => {
    const q = points[i + 1] ?? p;
    return (
      Math.min(p[0], q[0]) <= x + distance &&
      Math.max(p[0], q[0]) >= x - distance &&
      Math.min(p[1], q[1]) <= y + distance &&
      Math.max(p[1], q[1]) >= y - distance
    );
  });

/** The state of a network whose points may still be nudged. */
class Settlement {
  readonly places: Place[];
  private readonly shapesOf = new Map<number, Set<number>>();

  constructor(
    readonly network: Network,
    private readonly wanted: ReadonlyMap<string, number>,
    private readonly tolerated: number
  ) {
    this.places = placesOf(network);
    this.shapes.forEach((shape, i) => {
      for (const arc of shape.arcs.flat(2)) {
        const index = arc < 0 ? ~arc : arc;
        this.shapesOf.set(index, (this.shapesOf.get(index) ?? new Set()).add(i));
      }
    });
  }

  get shapes() {
    return this.network.objects.municipality!.geometries;
  }

  /** How much further than tolerated the area of a shape is off, in hundredths of what it should be. */
  excess(shape: number): number {
    const { properties } = this.shapes[shape]!;
    const wanted = this.wanted.get(properties.id)!;
    const area = this.shapes[shape]!.arcs.reduce(
      (sum, rings) => sum + polygonArea(rings.map((ring) => ringPoints(this.network, ring))),
      0
    );
    return Math.max(0, Math.abs(area / wanted - 1) - this.tolerated) * 100;
  }

  /** Conflicts among the arcs around a point. */
  conflictsNear(point: Point): number {
    return conflicts(this.network.arcs.filter((arc) => reaches(arc, point, NEAR))).length;
  }

  excessAround(place: Place): number {
    const shapes = new Set(place.points.flatMap(([arc]) => [...(this.shapesOf.get(arc) ?? [])]));
    return [...shapes].reduce((sum, shape) => sum + this.excess(shape), 0);
  }

  put(place: Place, to: Point): void {
    for (const [arc, index] of place.points) this.network.arcs[arc]![index] = to;
  }

  /** The places that could mend what is wrong: around conflicts, and along ill-sized areas. */
  troubled(): Place[] {
    const keys = new Set<string>();
    for (const { arcs, segments } of conflicts(this.network.arcs)) {
      for (const i of [0, 1] as const) {
        const points = this.network.arcs[arcs[i]]!;
        for (const point of points.slice(segments[i], segments[i] + 2)) keys.add(point.join());
      }
    }
    this.shapes.forEach((shape, i) => {
      if (this.excess(i) === 0) return;
      for (const ring of shape.arcs.flat()) {
        for (const point of ringPoints(this.network, ring)) keys.add(point.join());
      }
    });
    return this.places.filter((place) => keys.has(this.at(place).join()));
  }

  at(place: Place): Point {
    const [arc, index] = place.points[0]!;
    return this.network.arcs[arc]![index]!;
  }
}

/** Moves a place to the best of the steps around it; says whether that was better than staying. */
function nudge(state: Settlement, place: Place, taken: Set<string>): boolean {
  const from = state.at(place);
  const cost = (withConflicts: boolean) => {
    const [x, y] = state.at(place);
    const strayed = Math.hypot(x - place.home[0], y - place.home[1]);
    const clashes = withConflicts ? state.conflictsNear(from) * CONFLICT : 0;
    return clashes + state.excessAround(place) + strayed;
  };
  const clashed = state.conflictsNear(from) > 0;
  let [best, lowest] = [from, cost(true)];
  for (const [dx, dy] of REACH.flatMap((dx) => REACH.map((dy) => [dx, dy] as const))) {
    const to: Point = [from[0] + dx, from[1] + dy];
    if (taken.has(to.join())) continue;
    state.put(place, to);
    if (!clashed && cost(false) >= lowest) continue;
    const now = cost(true);
    if (now < lowest - 1e-9) [best, lowest] = [to, now];
  }
  state.put(place, best);
  if (best === from) return false;
  taken.delete(from.join());
  taken.add(best.join());
  return true;
}

/**
 * A network in whole steps, its points nudged to neighbouring steps where borders would meet that
 * must not, or where an area is off by more than the tolerated part of what it should be
 * (`wanted`, in square steps, by municipality). What can't be mended stays: verify the result.
 */
export function settle(
  network: Network,
  wanted: ReadonlyMap<string, number>,
  tolerated: number
): Network {
  const copy = { ...network, arcs: network.arcs.map((points) => points.slice()) };
  const state = new Settlement(copy, wanted, tolerated);
  const taken = new Set(state.places.map((place) => place.home.join()));
  for (let moves = 0; moves < MAX_MOVES;) {
    const moved = state.troubled().filter((place) => nudge(state, place, taken)).length;
    if (moved === 0) break;
    moves += moved;
  }
  return copy;
}
