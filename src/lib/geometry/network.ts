import { topology } from 'topojson-server';
import type { Municipalities } from './trace';

export type Point = [number, number];

export interface AreaProperties {
  /** Code of the area at its level. */
  id: string;
  /** A point well inside the area, in the coordinates of the topology. */
  label?: Point;
}

/** The rings of each polygon as numbers of arcs, outline first (`~n` = arc n backwards). */
export interface AreaShape {
  type: 'MultiPolygon';
  /** The code as a number, where it is all digits. */
  id?: number;
  properties: AreaProperties;
  arcs: number[][][];
}

export interface AreaObject {
  type: 'GeometryCollection';
  geometries: AreaShape[];
}

/** Areas that share their borders: an arc runs between junctions and belongs to its two sides. */
export interface Network {
  type: 'Topology';
  objects: Record<string, AreaObject>;
  arcs: Point[][];
}

/** The network of municipalities; object `municipality`, unquantised, in metres. */
export function networkOf(municipalities: Municipalities): Network {
  return topology({ municipality: municipalities }) as unknown as Network;
}

/** The points of a ring, closed (the last one is the first). */
export function ringPoints(network: Network, ring: readonly number[]): Point[] {
  const points: Point[] = [];
  for (const index of ring) {
    const arc = network.arcs[index < 0 ? ~index : index]!;
    points.pop();
    points.push(...(index < 0 ? [...arc].reverse() : arc));
  }
  return points;
}

/** Is the arc a ring of its own, an island or a lake that no other border meets? */
export function isRing(arc: readonly Point[]): boolean {
  const [first, last] = [arc[0]!, arc[arc.length - 1]!];
  return first[0] === last[0] && first[1] === last[1];
}
