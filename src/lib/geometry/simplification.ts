import { isRing, type Point } from './network';

function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length;
  const clamped = Math.max(0, Math.min(1, t));
  return Math.hypot(x - ax - clamped * dx, y - ay - clamped * dy);
}

/** The point between two others that lies farthest from the line that joins them. */
function farthest(points: readonly Point[], from: number, to: number): [number, number] {
  let [index, most] = [-1, -1];
  for (let i = from + 1; i < to; i++) {
    const away = distance(points[i]!, points[from]!, points[to]!);
    if (away > most) [index, most] = [i, away];
  }
  return [index, most];
}

/**
 * The points of an arc that it needs to stay within `tolerance` (in its own unit) of its course
 * (Douglas-Peucker). Its ends stay; a ring keeps three corners at least.
 */
export function simplifyArc(points: readonly Point[], tolerance: number): Point[] {
  const last = points.length - 1;
  const kept = new Uint8Array(points.length);
  kept[0] = kept[last] = 1;
  const pending: [number, number][] = [];
  if (isRing(points) && last > 3) {
    // Of a ring the point opposite to its start, and the one farthest from both, always stay.
    const [opposite] = farthest(points, 0, last);
    const sides = [farthest(points, 0, opposite), farthest(points, opposite, last)];
    const [side] = sides.sort((a, b) => b[1] - a[1])[0]!;
    const corners = [0, opposite, side, last].sort((a, b) => a - b);
    for (const corner of corners) kept[corner] = 1;
    for (let i = 0; i < 3; i++) pending.push([corners[i]!, corners[i + 1]!]);
  } else {
    pending.push([0, last]);
  }
  while (pending.length > 0) {
    const [from, to] = pending.pop()!;
    const [index, away] = farthest(points, from, to);
    if (away <= tolerance) continue;
    kept[index] = 1;
    pending.push([from, index], [index, to]);
  }
  return points.filter((_, i) => kept[i]);
}
