import { expect, it } from 'vitest';
import { toSweref99Tm } from './projection';

// Computed with PROJ's definition of EPSG:3006.
it.each([
  ['the central meridian', 15, 62, 500_000, 6_874_180.148],
  ['the west coast', 11.1, 58.9, 275_367.611, 6_535_467.199],
  ['Haparanda', 24.1, 65.8, 915_084.451, 7_327_768.609],
  ['Stockholm', 18.07, 59.33, 674_647.882, 6_580_824.576],
  ['the south', 12.9, 55.35, 366_848.479, 6_135_747.917],
  ['the far north', 20.3, 69.06, 711_166.949, 7_670_182.3]
])('projects %s to the millimetre', (_, longitude, latitude, east, north) => {
  const [x, y] = toSweref99Tm(longitude, latitude);
  expect(x).toBeCloseTo(east, 3);
  expect(y).toBeCloseTo(north, 3);
});
