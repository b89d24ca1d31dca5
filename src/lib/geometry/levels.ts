import polylabel from 'polylabel';
import { mergeArcs } from 'topojson-client';
import type { MultiPolygon, Topology } from 'topojson-specification';
import { ringPoints, type AreaObject, type AreaShape, type Network, type Point } from './network';
import { polygonArea } from './ring';

/** That a municipality belongs to an area of a level. */
export interface Membership {
  level: string;
  code: string;
  municipality: string;
}

/** The point of the shape's largest polygon that is farthest from its outline, in whole units. */
function labelOf(network: Network, shape: AreaShape): Point {
  const polygons = shape.arcs.map((rings) => rings.map((ring) => ringPoints(network, ring)));
  const largest = polygons.reduce((a, b) => (polygonArea(b) > polygonArea(a) ? b : a));
  return polylabel(largest, 0.1).slice() as Point;
}

/** Codes of digits alone are the shape's numeric id too, as feature state wants it. */
function named(network: Network, shape: AreaShape, code: string): AreaShape {
  const id = /^\d+$/.test(code) ? { id: Number(code) } : {};
  const properties = { id: code, label: labelOf(network, shape) };
  return { type: 'MultiPolygon', ...id, properties, arcs: shape.arcs };
}

function dissolved(network: Network, level: string, memberships: Membership[]): AreaObject {
  const shapes = new Map(
    network.objects.municipality!.geometries.map((shape) => [shape.properties.id, shape])
  );
  const members = new Map<string, AreaShape[]>();
  const placed = new Map<string, string>();
  for (const { code, municipality } of memberships) {
    const shape = shapes.get(municipality);
    if (!shape) {
      throw new Error(
        `Level ${level}: area "${code}" counts municipality ${municipality} in, which the map ` +
          'does not have. Mend the table of areas or the source of the map.'
      );
    }
    if (placed.has(municipality)) {
      throw new Error(
        `Level ${level}: municipality ${municipality} lies in both "${placed.get(municipality)}" ` +
          `and "${code}". Each level divides the country without overlap; mend the table of areas.`
      );
    }
    placed.set(municipality, code);
    members.set(code, [...(members.get(code) ?? []), shape]);
  }
  const lost = [...shapes.keys()].filter((code) => !placed.has(code));
  if (lost.length > 0) {
    throw new Error(
      `Level ${level}: no area counts ${lost.join(', ')} in. Mend the table of areas.`
    );
  }
  const geometries = [...members]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, parts]) => {
      const shape = mergeArcs(network as unknown as Topology, parts as MultiPolygon[]);
      return named(network, shape as unknown as AreaShape, code);
    });
  return { type: 'GeometryCollection', geometries };
}

/**
 * The network with an object for each level: municipalities as they are, larger areas dissolved
 * from them, all on the same arcs. Every level must hold each municipality exactly once.
 */
export function withLevels(network: Network, memberships: readonly Membership[]): Network {
  const geometries = network.objects
    .municipality!.geometries.map((shape) => named(network, shape, shape.properties.id))
    .sort((a, b) => (a.properties.id < b.properties.id ? -1 : 1));
  const objects: Network['objects'] = { municipality: { type: 'GeometryCollection', geometries } };
  const levels = [...new Set(memberships.map(({ level }) => level))];
  for (const level of levels.filter((name) => name !== 'municipality')) {
    const own = memberships.filter((membership) => membership.level === level);
    objects[level] = dissolved(network, level, own);
  }
  return { ...network, objects };
}
