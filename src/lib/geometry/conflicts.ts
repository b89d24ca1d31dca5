import type { Point } from './network';

/** Two stretches of arcs that meet where they must not. `at` is a place near by. */
export interface Conflict {
  arcs: [number, number];
  /** Where in each arc the stretch begins. */
  segments: [number, number];
  at: Point;
}

interface Segment {
  arc: number;
  index: number;
  a: Point;
  b: Point;
}

const same = (p: Point, q: Point) => p[0] === q[0] && p[1] === q[1];

const turn = (a: Point, b: Point, c: Point) =>
  Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]));

const within = (p: Point, a: Point, b: Point) =>
  Math.min(a[0], b[0]) <= p[0] &&
  p[0] <= Math.max(a[0], b[0]) &&
  Math.min(a[1], b[1]) <= p[1] &&
  p[1] <= Math.max(a[1], b[1]);

/** Do they meet anywhere but in an end where they are joined? */
function clash(s: Segment, t: Segment, joined: (p: Point) => boolean): boolean {
  for (const [p, other] of [
    [s.a, s.b],
    [s.b, s.a]
  ] as const) {
    for (const [q, opposite] of [
      [t.a, t.b],
      [t.b, t.a]
    ] as const) {
      if (!same(p, q)) continue;
      if (!joined(p)) return true;
      // From the common end both may go on in any direction but the same.
      const dot =
        (other[0] - p[0]) * (opposite[0] - p[0]) + (other[1] - p[1]) * (opposite[1] - p[1]);
      return turn(p, other, opposite) === 0 && dot > 0;
    }
  }
  const [t1, t2] = [turn(s.a, s.b, t.a), turn(s.a, s.b, t.b)];
  const [t3, t4] = [turn(t.a, t.b, s.a), turn(t.a, t.b, s.b)];
  if (t1 * t2 < 0 && t3 * t4 < 0) return true;
  return (
    (t1 === 0 && within(t.a, s.a, s.b)) ||
    (t2 === 0 && within(t.b, s.a, s.b)) ||
    (t3 === 0 && within(s.a, t.a, t.b)) ||
    (t4 === 0 && within(s.b, t.a, t.b))
  );
}

function segmentsOf(arcs: readonly Point[][]): Segment[] {
  return arcs.flatMap((points, arc) =>
    points.slice(1).map((b, index) => ({ arc, index, a: points[index]!, b }))
  );
}

/** The squares of a coarse net that each segment's box covers, so that only neighbours are compared. */
function buckets(segments: Segment[]): Segment[][] {
  const longest = segments.map((s) =>
    Math.max(Math.abs(s.a[0] - s.b[0]), Math.abs(s.a[1] - s.b[1]))
  );
  const mean = longest.reduce((sum, length) => sum + length, 0) / Math.max(1, longest.length);
  const size = Math.max(mean * 2, 1);
  const found = new Map<string, Segment[]>();
  for (const segment of segments) {
    const [x1, x2] = [segment.a[0], segment.b[0]].sort((a, b) => a - b) as [number, number];
    const [y1, y2] = [segment.a[1], segment.b[1]].sort((a, b) => a - b) as [number, number];
    for (let x = Math.floor(x1 / size); x <= Math.floor(x2 / size); x++) {
      for (let y = Math.floor(y1 / size); y <= Math.floor(y2 / size); y++) {
        const place = `${x},${y}`;
        const there = found.get(place);
        if (there) there.push(segment);
        else found.set(place, [segment]);
      }
    }
  }
  return [...found.values()];
}

/** Does the segment's arc begin or end with the segment, and at this point? */
function endsAt(arcs: readonly Point[][], { arc, index, a, b }: Segment, p: Point): boolean {
  return (index === 0 && same(a, p)) || (index === arcs[arc]!.length - 2 && same(b, p));
}

/**
 * All places where arcs cross, touch or run on top of each other or of themselves, except at the
 * ends where they are joined. None: every ring made of these arcs is simple, and no two areas
 * overlap. Exact for integer coordinates below 2^25.
 */
export function conflicts(arcs: readonly Point[][]): Conflict[] {
  const found = new Map<string, Conflict>();
  for (const bucket of buckets(segmentsOf(arcs))) {
    for (let i = 0; i < bucket.length; i++) {
      for (let j = i + 1; j < bucket.length; j++) {
        const [s, t] = [bucket[i]!, bucket[j]!];
        const next = s.arc === t.arc && Math.abs(s.index - t.index) === 1;
        if (!clash(s, t, (p) => next || (endsAt(arcs, s, p) && endsAt(arcs, t, p)))) continue;
        const key = `${s.arc}:${s.index}:${t.arc}:${t.index}`;
        found.set(key, { arcs: [s.arc, t.arc], segments: [s.index, t.index], at: s.a });
      }
    }
  }
  return [...found.values()];
}
