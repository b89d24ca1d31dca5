import type { Point } from './network';

/** GRS 80 and the parameters of SWEREF 99 TM (EPSG:3006). */
const AXIS = 6_378_137;
const FLATTENING = 1 / 298.257222101;
const MERIDIAN = (15 * Math.PI) / 180;
const SCALE = 0.9996;
const FALSE_EASTING = 500_000;

const e2 = FLATTENING * (2 - FLATTENING);
const n = FLATTENING / (2 - FLATTENING);
const RADIUS = (AXIS / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);

/** Of the conformal latitude. */
const LATITUDE_SERIES = [
  e2,
  (5 * e2 ** 2 - e2 ** 3) / 6,
  (104 * e2 ** 3 - 45 * e2 ** 4) / 120,
  (1237 * e2 ** 4) / 1260
];

/** Of the Gauss-Krüger projection. */
const SERIES = [
  n / 2 - (2 * n ** 2) / 3 + (5 * n ** 3) / 16 + (41 * n ** 4) / 180,
  (13 * n ** 2) / 48 - (3 * n ** 3) / 5 + (557 * n ** 4) / 1440,
  (61 * n ** 3) / 240 - (103 * n ** 4) / 140,
  (49561 * n ** 4) / 161280
];

/**
 * Easting and northing in SWEREF 99 TM (metres) of a place in degrees (WGS 84 or SWEREF 99, which
 * differ by less than a metre). True to the millimetre in Sweden.
 */
export function toSweref99Tm(longitude: number, latitude: number): Point {
  const phi = (latitude * Math.PI) / 180;
  const lambda = (longitude * Math.PI) / 180 - MERIDIAN;
  const sin2 = Math.sin(phi) ** 2;
  const correction = LATITUDE_SERIES.reduce((sum, term, i) => sum + term * sin2 ** i, 0);
  const conformal = phi - Math.sin(phi) * Math.cos(phi) * correction;
  const xi = Math.atan2(Math.tan(conformal), Math.cos(lambda));
  const eta = Math.atanh(Math.cos(conformal) * Math.sin(lambda));
  let [north, east] = [xi, eta];
  SERIES.forEach((term, i) => {
    const k = 2 * (i + 1);
    north += term * Math.sin(k * xi) * Math.cosh(k * eta);
    east += term * Math.cos(k * xi) * Math.sinh(k * eta);
  });
  return [SCALE * RADIUS * east + FALSE_EASTING, SCALE * RADIUS * north];
}
