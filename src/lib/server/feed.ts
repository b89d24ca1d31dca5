import { Feed } from 'feed';
import type { Changes, Ledger } from '../dataset/ledger';
import { counted } from '../view/plural';
import { changeWords } from '../view/release-words';

/** The most pledges that a release names one by one. */
const MOST_ENTRIES = 200;

/** A pledge as the feed names it. */
export interface FedPledge {
  id: string;
  title: string;
  /** Where and when. */
  summary: string;
}

/**
 * New and changed pledges as an Atom feed, release by release, the newest first.
 * @param history releases with what each changed; null for the first of all
 * @param origin where the site is, without a slash at its end
 */
export function pledgeFeed(
  history: readonly { ledger: Ledger; changes: Changes | null }[],
  pledges: readonly FedPledge[],
  origin: string
): string {
  const known = new Map(pledges.map((pledge) => [pledge.id, pledge]));
  const feed = new Feed({
    title: 'Löfteskartan: nya och ändrade medborgarlöften',
    id: `${origin}/`,
    link: `${origin}/`,
    language: 'sv',
    copyright: 'CC0 1.0',
    updated: dayOf(history[0]!.ledger),
    feedLinks: { atom: `${origin}/flode.xml` }
  });
  for (const { ledger, changes } of history) {
    const count = Object.keys(ledger.documents).length;
    feed.addItem({
      title: `Utgåva ${ledger.version}: ${counted(count, 'löfte', 'löften')}`,
      id: `${origin}/data/utgavor/${ledger.version}/`,
      link: `${origin}/data/#utgavor`,
      date: dayOf(ledger),
      description: changes
        ? changeWords(changes, (id) => known.get(id)?.title ?? id)
        : 'Den första utgåvan.'
    });
    for (const { kind, id } of named(changes)) {
      const pledge = known.get(id);
      if (!pledge) continue;
      feed.addItem({
        title: `${kind}: ${pledge.title}`,
        id: `${origin}/lofte/${id}/#${ledger.version}`,
        link: `${origin}/lofte/${id}/`,
        date: dayOf(ledger),
        description: pledge.summary
      });
    }
  }
  return feed.atom1();
}

function named(changes: Changes | null): { kind: string; id: string }[] {
  if (!changes) return [];
  const of = (kind: string, ids: string[]) => ids.map((id) => ({ kind, id }));
  return [...of('Nytt', changes.added), ...of('Ändrat', changes.changed)].slice(0, MOST_ENTRIES);
}

const dayOf = ({ date }: Ledger) => new Date(`${date}T00:00:00Z`);
