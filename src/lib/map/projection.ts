/**
 * The map is drawn in SWEREF 99 TM, Sweden's own grid: MapLibre only knows Mercator, so metres are
 * laid out flat around its equator, where Mercator is flat too. Nothing else is drawn there.
 */
const WORLD = 40_000_000;
const CENTRE: Metres = [600_000, 6_900_000];

/** East and north in metres, SWEREF 99 TM. */
export type Metres = [east: number, north: number];
export type LngLat = [lng: number, lat: number];

/** Where MapLibre must be told that a point lies, for it to come out in the plane of the grid. */
export function toLngLat([east, north]: Metres): LngLat {
  const x = (east - CENTRE[0]) / WORLD;
  const y = (north - CENTRE[1]) / WORLD;
  const lat = (Math.atan(Math.sinh(2 * Math.PI * y)) * 180) / Math.PI;
  return [x * 360, lat];
}

/** The reverse of `toLngLat`. */
export function toMetres([lng, lat]: LngLat): Metres {
  const y = Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI);
  return [(lng / 360) * WORLD + CENTRE[0], y * WORLD + CENTRE[1]];
}

/** MapLibre's zoom at which a width in metres fills a width in px. */
export const zoomFor = (metres: number, px: number): number =>
  Math.log2((px / metres) * (WORLD / 512));
