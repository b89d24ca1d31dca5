import type { ChangeRow } from '../query/change';
import { themes } from '../vocabulary/themes';
import type { ChangePage } from './change-page';
import { spanText } from './finding';
import { capitalise, formatCount } from './format';
import { counted } from './plural';
import { themeList } from './theme-list';

/** What became of themes over all pairs, in a sentence. */
export function changeHeadline(rows: readonly ChangeRow[]): string {
  const parts = [most(rows, 'added', 'nytt'), most(rows, 'dropped', 'borta')].filter(Boolean);
  return parts.length ? `När löften följs av nya: ${parts.join(', ')}` : 'När löften följs av nya';
}

/** More themes than this that share a place are no headline. */
const MOST_TIED = 2;

function most(rows: readonly ChangeRow[], of: 'added' | 'dropped', word: string): string | null {
  // "Annat" is no theme that a headline can be about.
  const themed = rows.filter(({ theme }) => theme !== 'annat');
  const top = Math.max(0, ...themed.map((row) => row[of]));
  const tied = themed.filter((row) => row[of] === top).map(({ theme }) => theme);
  if (top === 0 || tied.length > MOST_TIED) return null;
  return `oftast ${word} är ${themeList(tied)} (${formatCount(top)}${tied.length > 1 ? ' var' : ''})`;
}

/**
 * What a selection of changes says, as a headline and what it rests on.
 * @param place the chosen area as it stands first in a sentence; null for the country
 */
export function changeFinding(
  { selection, themes: rows }: Pick<ChangePage, 'selection' | 'themes'>,
  place: string | null
): { headline: string; basis: string } {
  const { theme } = selection;
  const pairs = rows[0]?.pairs ?? 0;
  const row = rows.find((candidate) => candidate.theme === theme);
  const said = !pairs
    ? 'Inget känt löfte följs av ett annat'
    : theme
      ? themeSentence(theme, row)
      : changeHeadline(rows);
  const lower = said.charAt(0).toLowerCase() + said.slice(1);
  return {
    headline: place ? `${capitalise(place)}: ${lower}` : said,
    basis: `n = ${counted(pairs, 'byte', 'byten')} till ett löfte som började gälla ${spanText(selection)}. ${RULE}`
  };
}

/** What can be said to be new or gone. */
export const RULE =
  'Ett tema är borta bara om det senare löftet är fullständigt kodat, och nytt bara om det tidigare är det. Ett löfte som förlänger det förra behåller allt.';

function themeSentence(theme: string, row: ChangeRow | undefined): string {
  const name = themes.label(theme);
  if (!row) return `${name} lovades varken före eller efter`;
  const unclear = row.maybeAdded + row.maybeDropped;
  return `${name}: kvar i ${formatCount(row.kept)} byten, nytt i ${formatCount(row.added)}, borta i ${formatCount(row.dropped)}; i ${formatCount(unclear)} går det inte att säga`;
}
