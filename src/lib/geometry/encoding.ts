import type { AreaObject, Network, Point } from './network';

/** TopoJSON as it is stored: whole steps, each point relative to the one before it. */
export interface AreaTopology {
  type: 'Topology';
  bbox: [number, number, number, number];
  transform: { scale: [number, number]; translate: [number, number] };
  objects: Record<string, AreaObject>;
  /** Of each arc the first point, then the way from each point to the next. */
  arcs: Point[][];
}

function differences(points: readonly Point[], [left, bottom]: Point): Point[] {
  return points.map(([x, y], i) => {
    const [px, py] = points[i - 1] ?? [left, bottom];
    return [x - px, y - py];
  });
}

/**
 * A network in whole steps as TopoJSON in metres; labels become metres too. `step` is the step's
 * length in metres.
 */
export function encodeNetwork(network: Network, step: number): AreaTopology {
  const all = network.arcs.flat();
  const xs = all.map(([x]) => x).sort((a, b) => a - b);
  const ys = all.map(([, y]) => y).sort((a, b) => a - b);
  const [left, bottom, right, top] = [xs[0]!, ys[0]!, xs[xs.length - 1]!, ys[ys.length - 1]!];
  const objects = Object.fromEntries(
    Object.entries(network.objects).map(([level, object]) => {
      const geometries = object.geometries.map((shape) => {
        const label = shape.properties.label?.map((part) => Math.round(part * step));
        return { ...shape, properties: { ...shape.properties, ...(label && { label }) } };
      });
      return [level, { ...object, geometries } as AreaObject];
    })
  );
  return {
    type: 'Topology',
    bbox: [left * step, bottom * step, right * step, top * step],
    transform: { scale: [step, step], translate: [left * step, bottom * step] },
    objects,
    arcs: network.arcs.map((points) => differences(points, [left, bottom]))
  };
}

/** The network that TopoJSON stores, in whole steps counted from the bounding box's lower left. */
export function decodeNetwork(topology: AreaTopology): Network {
  const arcs = topology.arcs.map((points) => {
    let [x, y] = [0, 0];
    return points.map(([dx, dy]): Point => [(x += dx!), (y += dy!)]);
  });
  return { type: 'Topology', objects: topology.objects, arcs };
}
