import type { Position } from 'geojson';

/** Signed area of a closed ring, in the square of its unit; positive if it runs to the left. */
export function ringArea(ring: readonly Position[]): number {
  // Relative to its first point, lest the products of large coordinates eat the digits.
  const [x0, y0] = ring[0] as [number, number];
  let doubled = 0;
  for (let i = 0; i + 1 < ring.length; i++) {
    const [x1, y1] = ring[i] as [number, number];
    const [x2, y2] = ring[i + 1] as [number, number];
    doubled += (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
  }
  return doubled / 2;
}

/** Area of a polygon: its outline less its holes, whichever way they run. */
export function polygonArea(polygon: readonly Position[][]): number {
  return polygon.reduce((sum, ring, i) => sum + (i === 0 ? 1 : -1) * Math.abs(ringArea(ring)), 0);
}

/** Is the point strictly inside the ring? Points on it may go either way. */
export function contains(ring: readonly Position[], [x, y]: Position): boolean {
  let inside = false;
  for (let i = 0; i + 1 < ring.length; i++) {
    const [x1, y1] = ring[i] as [number, number];
    const [x2, y2] = ring[i + 1] as [number, number];
    if (y1 > y! !== y2 > y! && x! < x1 + ((y! - y1) * (x2 - x1)) / (y2 - y1)) inside = !inside;
  }
  return inside;
}

/** Does a ring lie inside another one that it neither crosses nor touches along a side? */
export function encloses(outer: readonly Position[], inner: readonly Position[]): boolean {
  const [a, b] = inner as [Position, Position];
  return contains(outer, [(a[0]! + b[0]!) / 2, (a[1]! + b[1]!) / 2]);
}
