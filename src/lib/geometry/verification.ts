import { conflicts } from './conflicts';
import { decodeNetwork, type AreaTopology } from './encoding';
import { ringPoints, type AreaShape, type Network } from './network';
import { contains, polygonArea } from './ring';

/** How far the area of a municipality may be off, as parts of what it should be. */
export interface Allowance {
  /** Above 100 km². */
  large: number;
  small: number;
}

const LARGE = 100e6;

/** The area of a municipality (m²) in the map against what it should be; 0.01 = 1 % too large. */
export interface Deviation {
  code: string;
  wanted: number;
  deviation: number;
}

function areaOf(network: Network, shape: AreaShape): number {
  return shape.arcs.reduce(
    (sum, rings) => sum + polygonArea(rings.map((ring) => ringPoints(network, ring))),
    0
  );
}

/** How far each municipality's area is off, the worst first. */
export function deviations(
  topology: AreaTopology,
  wanted: ReadonlyMap<string, number>
): Deviation[] {
  const network = decodeNetwork(topology);
  const square = topology.transform.scale[0] * topology.transform.scale[1];
  const found = topology.objects.municipality!.geometries.map((shape) => {
    const code = shape.properties.id;
    const should = wanted.get(code) ?? 0;
    return { code, wanted: should, deviation: (areaOf(network, shape) * square) / should - 1 };
  });
  return found.sort((a, b) => Math.abs(b.deviation) - Math.abs(a.deviation));
}

/** Arcs must be walked once each way at most, and rings must close. */
function edgeProblems(network: Network, level: string): string[] {
  const problems: string[] = [];
  const walked = new Set<number>();
  for (const shape of network.objects[level]!.geometries) {
    for (const ring of shape.arcs.flat()) {
      const points = ringPoints(network, ring);
      if (points.length < 4 || points[0]!.join() !== points[points.length - 1]!.join()) {
        problems.push(`${level} ${shape.properties.id}: a ring is not closed or has no area`);
      }
      for (const arc of ring) {
        if (walked.has(arc)) {
          problems.push(`${level} ${shape.properties.id}: arc ${arc} is the side of two areas`);
        }
        walked.add(arc);
      }
    }
  }
  return problems;
}

/** Smaller holes in the country than this (m²) are no lakes but gaps between neighbours. */
const LAKE = 1e6;

function gapProblems(network: Network, square: number): string[] {
  const outlines = network.objects.country?.geometries.flatMap((shape) => shape.arcs) ?? [];
  return outlines
    .flatMap((rings) => rings.slice(1))
    .map((ring) => ringPoints(network, ring))
    .filter((points) => polygonArea([points]) * square < LAKE)
    .map((points) => `a gap between neighbours at step ${points[0]!.join(', ')}`);
}

function labelProblems(network: Network, topology: AreaTopology): string[] {
  const { scale, translate } = topology.transform;
  return topology.objects.municipality!.geometries.flatMap((shape) => {
    const { id, label } = shape.properties;
    const point = label?.map((part, i) => (part - translate[i]!) / scale[i]!);
    const inside = shape.arcs.some(([outline]) =>
      point ? contains(ringPoints(network, outline!), point) : false
    );
    return inside ? [] : [`municipality ${id}: its label lies outside of it`];
  });
}

/**
 * What is wrong with a map as it is stored, in words; nothing, if it is whole: all municipalities
 * there and of the right size, borders shared exactly, no gap, no overlap, every ring simple.
 */
export function problemsOf(
  topology: AreaTopology,
  wanted: ReadonlyMap<string, number>,
  allowance: Allowance
): string[] {
  const network = decodeNetwork(topology);
  const problems: string[] = [];
  const codes = new Set(topology.objects.municipality!.geometries.map((s) => s.properties.id));
  const lost = [...wanted.keys()].filter((code) => !codes.has(code));
  if (lost.length > 0) problems.push(`municipalities lost: ${lost.join(', ')}`);
  for (const { arcs, at } of conflicts(network.arcs)) {
    const place = at.map((part, i) => part * topology.transform.scale[i]! + topology.bbox[i]!);
    problems.push(`arcs ${arcs.join(' and ')} meet at ${place.join(', ')} where they must not`);
  }
  const total = (level: string) =>
    network.objects[level]!.geometries.reduce((sum, shape) => sum + areaOf(network, shape), 0);
  const whole = total('municipality');
  for (const level of Object.keys(network.objects)) {
    problems.push(...edgeProblems(network, level));
    if (total(level) !== whole) {
      problems.push(
        `${level}: its areas sum up to ${total(level)}, the municipalities to ${whole} square steps`
      );
    }
  }
  for (const { code, wanted: should, deviation } of deviations(topology, wanted)) {
    const most = should > LARGE ? allowance.large : allowance.small;
    if (!(Math.abs(deviation) <= most)) {
      problems.push(
        `municipality ${code}: its area is off by ${(deviation * 100).toFixed(1)} %, ` +
          `${most * 100} % are allowed`
      );
    }
  }
  const square = topology.transform.scale[0] * topology.transform.scale[1];
  problems.push(...gapProblems(network, square));
  return [...problems, ...labelProblems(network, topology)];
}
