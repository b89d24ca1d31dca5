import type { GapAreaRow, GapPartRow } from '../query/gap-parts';
import { themes } from '../vocabulary/themes';
import { spanText } from './finding';
import { formatCount } from './format';
import { gapIn, type GapPage } from './gap-page';
import { counted } from './plural';

/**
 * What a selection of gaps says, as a headline and what it rests on.
 * @param place the chosen area as it stands first in a sentence; null for the country
 */
export function gapFinding(
  { selection, parts, total }: Pick<GapPage, 'selection' | 'parts' | 'total'>,
  place: string | null
): { headline: string; basis: string } {
  // "Annat" is no theme that a headline can be about.
  const row = selection.theme
    ? parts.find(({ theme }) => theme === selection.theme)
    : parts.find((part) => part.theme !== 'annat' && gapIn(part) > 0);
  const lead = place ? `${place}: ` : row && !selection.theme ? 'Störst glapp: ' : '';
  const headline = row?.named ? sentence(row) : nothing(selection.theme);
  return {
    headline: lead ? lead + headline : headline.charAt(0).toUpperCase() + headline.slice(1),
    basis: basis(selection, total)
  };
}

function sentence(row: GapPartRow): string {
  const name = themes.inSentence(row.theme);
  const gap = gapIn(row);
  if (row.named === 1) {
    return `i ett fullständigt kodat löfte nämns ${name} som problem, ${gap ? 'utan någon' : 'med minst en'} aktivitet om det`;
  }
  const unmet =
    gap === 0
      ? 'alla lovar någon aktivitet om det'
      : `i ${formatCount(gap)} av dem lovas ingen aktivitet om det`;
  return `i ${formatCount(row.named)} fullständigt kodade löften nämns ${name} som problem; ${unmet}`;
}

const nothing = (theme: string | null): string =>
  theme
    ? `inget fullständigt kodat löfte nämner ${themes.inSentence(theme)} som problem`
    : 'inget glapp i de fullständigt kodade löftena';

function basis(
  selection: { theme: string | null; year: number; fromYear: number },
  total: GapAreaRow | null
): string {
  const what = selection.theme ? themes.inSentence(selection.theme) : 'något tema';
  const when = spanText(selection);
  if (!total) return `Inget känt löfte som gällde ${when} nämner ${what} som problem.`;
  const { documents, gapDocuments, untold } = total;
  return `${counted(documents, 'fullständigt kodat löfte', 'fullständigt kodade löften')} som gällde ${when} nämner ${what} som problem; ${formatCount(gapDocuments)} av dem har ett glapp. I ${counted(untold, 'ofullständigt kodat löfte', 'ofullständigt kodade löften')} till går det inte att säga.`;
}
