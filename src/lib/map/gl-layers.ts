import type { ExpressionSpecification, Map as MapLibre } from 'maplibre-gl';
import { feature } from 'topojson-client';
import type { Feature, FeatureCollection, MultiPolygon, Point, Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { MarkKey } from '../view/mark';
import type { Palette } from './palette';
import { toLngLat, zoomFor, type Metres } from './projection';

/** The marks that are drawn by a tile. */
export const patternMarks = (palette: Palette): MarkKey[] =>
  Object.keys(palette.tiles) as MarkKey[];

const CROWDED = new Set(['municipality', 'lpo']);

/** A layer as MapLibre takes it. */
type Layer = Parameters<MapLibre['addLayer']>[0];

/**
 * The layers of a level, from the ground up: fills, tiles (each seen where its mark is), borders,
 * outlines, names. The colour of a fill is its area's own, in the feature state: another expression
 * for each theme would have all areas laid out anew. Those of lines and names come later.
 */
export function layersOf(level: string, palette: Palette): Layer[] {
  const source = level;
  const shown = (mark: string): ExpressionSpecification => [
    'case',
    ['==', ['feature-state', 'mark'], mark],
    1,
    0
  ];
  return [
    {
      id: `${level}-fill`,
      type: 'fill',
      source,
      paint: {
        'fill-color': ['to-color', ['feature-state', 'fill'], palette.ground],
        'fill-antialias': false
      }
    },
    ...patternMarks(palette).map((mark): Layer => ({
      id: `${level}-${mark}`,
      type: 'fill',
      source,
      paint: { 'fill-pattern': mark, 'fill-opacity': shown(mark), 'fill-antialias': false }
    })),
    {
      id: `${level}-line`,
      type: 'line',
      source,
      layout: { 'line-join': 'round' },
      paint: { 'line-width': 0.6 }
    },
    {
      id: `${level}-active`,
      type: 'line',
      source,
      layout: { 'line-join': 'round' },
      paint: {
        'line-width': 2,
        'line-opacity': ['case', ['boolean', ['feature-state', 'active'], false], 1, 0]
      }
    },
    {
      id: `${level}-names`,
      type: 'symbol',
      source: `${level}-names`,
      // Many small areas are named only where there is room to look closer.
      minzoom: CROWDED.has(level) ? zoomFor(400_000, 400) : 0,
      layout: {
        'text-field': ['get', 'name'],
        // Drawn by the browser with a face of its own; nothing is fetched.
        'text-font': ['sans-serif'],
        'text-size': 13,
        'text-max-width': 7,
        'text-padding': 3
      },
      paint: { 'text-halo-width': 1.6 }
    }
  ];
}

/** The areas of a level where MapLibre must be told they lie; ids count from 0. */
export function planar(
  topology: Topology,
  level: string
): FeatureCollection<MultiPolygon, { id: string }> {
  const object = topology.objects[level];
  if (!object) throw new Error(`The map has no level ${level}.`);
  const { features } = feature(topology, object) as unknown as FeatureCollection<
    MultiPolygon,
    { id: string }
  >;
  return {
    type: 'FeatureCollection',
    features: features.map((area, id): Feature<MultiPolygon, { id: string }> => ({
      type: 'Feature',
      id,
      properties: { id: area.properties.id },
      geometry: {
        type: 'MultiPolygon',
        coordinates: area.geometry.coordinates.map((polygon) =>
          polygon.map((ring) => ring.map((point: Position) => toLngLat(point as Metres)))
        )
      }
    }))
  };
}

/** The names of a level's areas, each where the map says that a label fits best. */
export function labels(
  topology: Topology,
  level: string,
  names: Map<string, string>
): FeatureCollection<Point, { name: string }> {
  const object = topology.objects[level] as unknown as {
    geometries: { properties: { id: string; label?: Metres } }[];
  };
  return {
    type: 'FeatureCollection',
    features: object.geometries.flatMap(({ properties: { id, label } }) =>
      label
        ? [
            {
              type: 'Feature' as const,
              properties: { name: names.get(id) ?? '' },
              geometry: { type: 'Point' as const, coordinates: toLngLat(label) }
            }
          ]
        : []
    )
  };
}
