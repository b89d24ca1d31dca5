import type { ConcretenessRow } from '../query/concreteness';
import { formatCount, formatList } from './format';
import { MIN_N } from './share';
import { MOST_NAMED } from './shared-themes';

/** How concrete the activities of an area are, with the four parts that it is made of. */
export interface Concreteness {
  activities: number;
  /** Of these, goals only. */
  goals: number;
  /** Activities by the number of parts that they name, 0-4. */
  byParts: number[];
  who: number;
  howMuch: number;
  when: number;
  where: number;
}

/** The rows of an area, summed. */
export function concretenessOf(rows: readonly ConcretenessRow[]): Concreteness {
  const byParts = [0, 0, 0, 0, 0];
  const sum: Concreteness = {
    activities: 0,
    goals: 0,
    byParts,
    who: 0,
    howMuch: 0,
    when: 0,
    where: 0
  };
  for (const row of rows) {
    byParts[row.parts] = row.activities;
    for (const key of ['activities', 'goals', 'who', 'howMuch', 'when', 'where'] as const) {
      sum[key] += row[key];
    }
  }
  return sum;
}

/** The four parts, each as the question that it answers. */
export const PARTS = [
  { key: 'who', label: 'Vem' },
  { key: 'howMuch', label: 'Hur mycket' },
  { key: 'when', label: 'När' },
  { key: 'where', label: 'Var' }
] as const;

/**
 * How many activities name at least one part, area by area, as a title: counts, since a share of
 * few would mislead. Of more than three areas, the ends of the range among those with enough.
 */
export function mostConcrete(areas: readonly (Concreteness & { name: string })[]): string {
  const lead = 'Aktiviteter som säger vem, hur mycket, när eller var';
  const part = ({ activities, byParts }: Concreteness) => 1 - byParts[0]! / activities;
  const of = (area: Concreteness & { name: string }) =>
    `${formatCount(area.activities - area.byParts[0]!)} av ${formatCount(area.activities)} i ${area.name}`;
  if (areas.length === 0) return 'Inga aktiviteter att mäta konkretionen på';
  if (areas.length <= MOST_NAMED) return `${lead}: ${formatList(areas.map(of))}`;
  const enough = areas
    .filter(({ activities }) => activities >= MIN_N)
    .sort((a, b) => part(b) - part(a));
  return enough.length < 2
    ? `${lead}, område för område`
    : `${lead}: från ${of(enough.at(-1)!)} till ${of(enough[0]!)}`;
}
