import type { ConcretenessRow } from '../query/concreteness';

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
