import { encodeNetwork, type AreaTopology } from './encoding';
import { DETAILED, generalise, OVERVIEW, type Scale } from './generalisation';
import { withLevels, type Membership } from './levels';
import { networkOf, type Network } from './network';
import { smoothNetwork } from './smoothing';
import type { Municipalities } from './trace';
import { problemsOf, type Allowance } from './verification';

/** Where the borders come from. */
export interface BorderSource {
  municipalities: Municipalities;
  /** How large each municipality should be, in square metres. */
  areas: ReadonlyMap<string, number>;
  /** True for borders that follow the cells of a grid and want smoothing. */
  stepped: boolean;
}

/** The same areas at two scales; each map holds an object per level, on shared arcs. */
export interface Maps {
  areas: AreaTopology;
  overview: AreaTopology;
}

/** How far areas may be off: closely for zooming in, by what a coarse step costs at a glance. */
const ALLOWANCES: Record<keyof Maps, Allowance> = {
  areas: { large: 0.05, small: 0.15 },
  overview: { large: 0.1, small: 0.2 }
};

function checkMunicipalities(source: BorderSource, expected: readonly string[]): void {
  const known = new Set(expected);
  const there = new Set(source.areas.keys());
  const lost = expected.filter((code) => !there.has(code));
  const strange = [...there].filter((code) => !known.has(code));
  if (lost.length === 0 && strange.length === 0) return;
  throw new Error(
    `The borders hold ${there.size} municipalities, the reference table ${known.size}.` +
      (lost.length > 0 ? ` Missing: ${lost.join(', ')}.` : '') +
      (strange.length > 0 ? ` Unknown: ${strange.join(', ')}.` : '') +
      ' Complete the borders, or mend the codes.'
  );
}

function mapOf(
  name: keyof Maps,
  network: Network,
  source: BorderSource,
  scale: Scale,
  memberships: readonly Membership[]
): AreaTopology {
  const generalised = generalise(network, scale, source.areas);
  const map = encodeNetwork(withLevels(generalised, memberships), scale.step);
  const problems = problemsOf(map, source.areas, ALLOWANCES[name]);
  if (problems.length === 0) return map;
  const shown = problems.slice(0, 20).map((problem) => `  ${problem}`);
  throw new Error(
    `The map "${name}" does not hold (${problems.length} problems):\n${shown.join('\n')}\n` +
      'Look for faults in the borders at these places; neighbours must share their points.'
  );
}

/**
 * Both maps from one source of borders, verified as they will be stored. Throws if a municipality
 * of the reference table (`expected` codes) is missing, a level is no partition of them, or a map
 * has gaps, overlaps, crossing borders or areas of the wrong size.
 */
export function buildMaps(
  source: BorderSource,
  expected: readonly string[],
  memberships: readonly Membership[]
): Maps {
  checkMunicipalities(source, expected);
  const traced = networkOf(source.municipalities);
  const network = source.stepped ? smoothNetwork(traced) : traced;
  return {
    areas: mapOf('areas', network, source, DETAILED, memberships),
    overview: mapOf('overview', network, source, OVERVIEW, memberships)
  };
}
