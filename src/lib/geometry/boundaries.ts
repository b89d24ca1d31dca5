import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { toSweref99Tm } from './projection';
import { polygonArea } from './ring';
import type { Municipalities } from './trace';

/** Islets below 1 km² are left out, unless a municipality has nothing larger. */
const ISLET = 1e6;

/** All of Sweden lies in this box (SWEREF 99 TM: left, bottom, right, top). */
const SWEDEN = [200_000, 6_050_000, 1_000_000, 7_750_000] as const;

type Shape = Feature<Polygon | MultiPolygon, Record<string, unknown> | null>;

function featuresOf(text: string, file: string): Shape[] {
  let data: { type?: unknown; features?: unknown };
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new Error(
      `${file}: not JSON (${(error as Error).message}). Save the boundaries as GeoJSON.`,
      { cause: error }
    );
  }
  if (data?.type !== 'FeatureCollection' || !Array.isArray(data.features)) {
    throw new Error(`${file}: not a GeoJSON FeatureCollection. Save the boundaries as one.`);
  }
  return data.features as Shape[];
}

function codeOf(feature: Shape, property: string, place: string): string {
  const value = feature.properties?.[property];
  const code = typeof value === 'number' ? String(value).padStart(4, '0') : value;
  if (typeof code === 'string' && /^\d{4}$/.test(code)) return code;
  const others = Object.keys(feature.properties ?? {}).join(', ') || 'none';
  throw new Error(
    `${place}: property "${property}" is ${JSON.stringify(value)}, not a municipality code of ` +
      `four digits. Name the right one with --code-property; it has: ${others}.`
  );
}

/** One place in whole metres, so that neighbours keep their common points through the projection. */
function placed([x, y]: Position, place: string): Position {
  const degrees = Math.abs(x!) <= 180 && Math.abs(y!) <= 90;
  const [east, north] = degrees ? toSweref99Tm(x!, y!) : [x!, y!];
  const [left, bottom, right, top] = SWEDEN;
  if (!(east > left && east < right && north > bottom && north < top)) {
    throw new Error(
      `${place}: the point ${x}, ${y} lies outside of Sweden both as SWEREF 99 TM (easting, ` +
        'northing in metres) and as WGS 84 (longitude, latitude). Save the file in one of them, ' +
        'in that order.'
    );
  }
  return [Math.round(east), Math.round(north)];
}

function polygonsOf(feature: Shape, place: string): Position[][][] {
  const { geometry } = feature;
  if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') {
    const found = (geometry as { type?: string } | null)?.type ?? 'feature without geometry';
    throw new Error(
      `${place}: a ${found}, not a Polygon or MultiPolygon. Save areas, one municipality each.`
    );
  }
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.map((rings) => rings.map((ring) => ring.map((point) => placed(point, place))));
}

function withoutIslets(polygons: Position[][][]): Position[][][] {
  const sorted = [...polygons].sort((a, b) => polygonArea(b) - polygonArea(a));
  return sorted.filter((polygon, i) => i === 0 || polygonArea(polygon) >= ISLET);
}

/**
 * The municipalities of an official boundary file (GeoJSON in SWEREF 99 TM or WGS 84), in metres,
 * and the area of each as the file has it (m², islets included).
 */
export function readBoundaries(
  text: string,
  file: string,
  codeProperty: string
): { municipalities: Municipalities; areas: Map<string, number> } {
  const polygons = new Map<string, Position[][][]>();
  featuresOf(text, file).forEach((feature, i) => {
    const place = `${file}: feature ${i + 1}`;
    const code = codeOf(feature, codeProperty, place);
    polygons.set(code, [...(polygons.get(code) ?? []), ...polygonsOf(feature, place)]);
  });
  const codes = [...polygons.keys()].sort();
  const sum = (code: string) => polygons.get(code)!.reduce((area, p) => area + polygonArea(p), 0);
  return {
    municipalities: {
      type: 'FeatureCollection',
      features: codes.map((code) => ({
        type: 'Feature',
        properties: { id: code },
        geometry: { type: 'MultiPolygon', coordinates: withoutIslets(polygons.get(code)!) }
      }))
    },
    areas: new Map(codes.map((code) => [code, sum(code)]))
  };
}
