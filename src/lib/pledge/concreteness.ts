/** How concrete a promise is: does it name who, how much, when and where? Pure. */
import { isCalendarPeriod } from './amount';
import type { Activity } from './schema';

/** The four parts, 1 where the activity names it; `total` is their sum (0-4). */
export interface Concreteness {
  who: 0 | 1;
  howMuch: 0 | 1;
  when: 0 | 1;
  where: 0 | 1;
  total: number;
}

/** The concreteness of an activity. A goal (`mal`) has none by definition. */
export function concreteness(
  activity: Pick<Activity, 'type' | 'actor' | 'quantity' | 'deadline' | 'place'>
): Concreteness {
  if (activity.type === 'mal') return { who: 0, howMuch: 0, when: 0, where: 0, total: 0 };
  const { quantity } = activity;
  const who = named(activity.actor);
  const howMuch = named(quantity);
  const when = named(activity.deadline) || (quantity && isCalendarPeriod(quantity.per) ? 1 : 0);
  const where = named(activity.place);
  return { who, howMuch, when, where, total: who + howMuch + when + where };
}

function named(value: unknown): 0 | 1 {
  return value === null || value === undefined ? 0 : 1;
}
