import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toLngLat, toMetres, zoomFor, type Metres } from './projection';

/** Sweden in SWEREF 99 TM, with some sea around it. */
const point = fc.tuple(
  fc.double({ min: 200_000, max: 1_000_000, noNaN: true }),
  fc.double({ min: 6_000_000, max: 7_800_000, noNaN: true })
) as fc.Arbitrary<Metres>;

test('every point comes back to within a millimetre', () => {
  fc.assert(
    fc.property(point, (metres) => {
      const [east, north] = toMetres(toLngLat(metres));
      expect(east).toBeCloseTo(metres[0], 3);
      expect(north).toBeCloseTo(metres[1], 3);
    })
  );
});

describe('Mercator lays the points out as the grid has them', () => {
  /** Where Web Mercator draws a point, as a part of the world's width. */
  const drawn = ([lng, lat]: [number, number]) => [
    lng / 360,
    Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)
  ];

  test('a kilometre is as long everywhere, east and north', () => {
    fc.assert(
      fc.property(point, ([east, north]) => {
        const at = drawn(toLngLat([east, north]));
        const eastward = drawn(toLngLat([east + 1000, north]));
        const northward = drawn(toLngLat([east, north + 1000]));
        expect(eastward[0]! - at[0]!).toBeCloseTo(1000 / 40_000_000, 12);
        expect(eastward[1]! - at[1]!).toBeCloseTo(0, 12);
        expect(northward[1]! - at[1]!).toBeCloseTo(1000 / 40_000_000, 12);
      })
    );
  });
});

test('twice as many pixels for the same metres is one zoom further', () => {
  expect(zoomFor(700_000, 800) - zoomFor(700_000, 400)).toBeCloseTo(1, 12);
  // At zoom 0 the world of 40 000 km is 512 px wide.
  expect(zoomFor(40_000_000, 512)).toBe(0);
});
