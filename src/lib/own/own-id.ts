/** How a reader's own pledges are told from those of the dataset. Pure. */

/** What the ids of own pledges begin with; no municipality's slug does. */
const OWN_PREFIX = 'egen-';

export const isOwnId = (id: string): boolean => id.startsWith(OWN_PREFIX);

/** The ids of own pledges, in their order: marked as own, and each of its own. */
export function ownIds(ids: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return ids.map((id) => {
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return `${OWN_PREFIX}${id}${times > 1 ? `-${times}` : ''}`;
  });
}
