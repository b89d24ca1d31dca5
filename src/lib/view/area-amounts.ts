import { vocabulary } from '../vocabulary/document';
import { amountsByUnit, type Amount, type AmountGroup } from './amounts';
import type { AreaAmount, ComparedArea } from './comparison';
import { formatNumber } from './format';

/** Amounts that can be set side by side: of one type of activity, in one unit, a year. */
export interface ComparableAmounts {
  key: string;
  /** `Trafikkontroll: kontroller`. */
  label: string;
  unit: string;
  /** The largest of all, where every area's scale ends. */
  end: number;
  /** By area, in their order; null where it promises no such amount. */
  areas: (AmountGroup<AreaAmount & Amount> | null)[];
}

/**
 * The amounts of areas by type and unit, the commonest among the areas first. Amounts in the same
 * word for different things are kept apart, and none are added up.
 */
export function comparableAmounts(
  areas: readonly Pick<ComparedArea, 'amounts' | 'yardstick'>[]
): ComparableAmounts[] {
  const groups = new Map<string, ComparableAmounts>();
  for (const [at, { amounts }] of areas.entries()) {
    for (const type of new Set(amounts.map((amount) => amount.type))) {
      for (const group of amountsByUnit(amounts.filter((amount) => amount.type === type))) {
        const key = `${type} ${group.unit}`;
        const known = groups.get(key) ?? {
          key,
          label: `${vocabulary.activityTypes.label(type)}: ${group.unit}`,
          unit: group.unit,
          end: 0,
          areas: areas.map(() => null)
        };
        known.areas[at] = group;
        known.end = Math.max(known.end, group.max);
        groups.set(key, known);
      }
    }
  }
  const own = (group: ComparableAmounts) =>
    group.areas.filter((amounts, at) => amounts && !areas[at]!.yardstick);
  const dots = (group: ComparableAmounts) =>
    own(group).reduce((all, amounts) => all + amounts!.amounts.length, 0);
  return [...groups.values()]
    .filter((group) => own(group).length > 0)
    .sort((a, b) => own(b).length - own(a).length || dots(b) - dots(a) || compare(a.key, b.key));
}

/** Whether a group says something of more than one area (of the only one, where there is no other). */
export const isShared = ({ areas }: ComparableAmounts): boolean =>
  areas.filter(Boolean).length >= Math.min(2, areas.length);

/** Every amount once, kind by kind: a pledge of a municipality is its county's too. */
export function listedAmounts(
  groups: readonly ComparableAmounts[]
): AmountGroup<AreaAmount & Amount>[] {
  return groups.flatMap(({ label, areas }) => {
    const amounts = new Map(
      areas.flatMap((group) =>
        (group?.amounts ?? []).map((one) => [`${one.pledge} ${one.index}`, one] as const)
      )
    );
    return amountsByUnit([...amounts.values()]).map((group) => ({ ...group, unit: label }));
  });
}

/**
 * Who promises the most in one activity: `Ljungby lovar mest i en aktivitet, 12 om året; Osby 4`.
 * Areas that promise none are left out, and so is the country.
 */
export function mostPromised(
  { areas }: ComparableAmounts,
  columns: readonly Pick<ComparedArea, 'name' | 'yardstick'>[]
): string | null {
  const own = columns
    .flatMap(({ name, yardstick }, at) =>
      areas[at] && !yardstick ? [{ name, max: areas[at].max }] : []
    )
    .sort((a, b) => b.max - a.max);
  const [first, ...others] = own;
  if (!first || others.length === 0) return null;
  const amount = ({ max }: { max: number }) => formatNumber(max);
  if (others.every(({ max }) => max === first.max)) {
    return `Lika mycket i en och samma aktivitet: ${amount(first)} om året`;
  }
  const shared = own.filter(({ max }) => max === first.max).map(({ name }) => name);
  const rest = own.filter(({ max }) => max < first.max);
  return `Mest i en och samma aktivitet: ${shared.join(' och ')}, ${amount(first)} om året (${rest
    .map((other) => `${other.name} ${amount(other)}`)
    .join(', ')})`;
}

const compare = (a: string, b: string) => (a < b ? -1 : 1);
