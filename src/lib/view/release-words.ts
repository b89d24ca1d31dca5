/** What a release changed against the one before it, in words. Pure. */
import type { Changes } from '../dataset/ledger';
import { formatList } from './format';
import { counted } from './plural';

/** More than this are counted, not named. */
const MOST_NAMED = 12;

/**
 * `3 löften tillkom (A, B och C), 1 ändrades (D), inget togs bort.`
 * @param nameOf the name by which readers know a document's id
 */
export function changeWords(changes: Changes, nameOf: (id: string) => string): string {
  const { added, changed, removed } = changes;
  if (added.length + changed.length + removed.length === 0) return 'Inga löften ändrades.';
  const parts = [
    part(added, nameOf, 'tillkom'),
    part(changed, nameOf, 'ändrades'),
    part(removed, nameOf, 'togs bort')
  ];
  return `${parts.join(', ')}.`;
}

function part(ids: string[], nameOf: (id: string) => string, verb: string): string {
  if (ids.length === 0) return `inget ${verb}`;
  const names = ids.length <= MOST_NAMED ? ` (${formatList(ids.map(nameOf))})` : '';
  return `${counted(ids.length, 'löfte', 'löften')} ${verb}${names}`;
}
