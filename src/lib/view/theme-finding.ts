import type { GapRow } from '../query/gap';
import { findingOf, type Finding } from './finding';
import { formatCount } from './format';
import type { Overview } from './overview';
import { MIN_N } from './share';

/** From this part of the documents on, that they promise nothing is the news of a theme. */
const NOTABLE_GAP = 0.4;

/**
 * What a theme's page has to tell, as a newspaper would put it: that it is named and not promised
 * where that is common, else how many promise something.
 * @param gap the say-do gap over all documents
 * @param theme the theme's label as it stands inside a sentence, `trafik`
 */
export function themeFinding(overview: Overview, gap: GapRow, theme: string): Finding {
  const priority = findingOf(overview, theme);
  if (gap.named >= MIN_N && gap.gap / gap.named >= NOTABLE_GAP) {
    return {
      headline: `${formatCount(gap.gap)} av ${formatCount(gap.named)} löften som nämner ${theme} som problem lovar inget om det`,
      basis: `${untold(gap)} ${priority.headline}.`
    };
  }
  return {
    headline: priority.headline,
    basis: [priority.basis, gapSentence(gap)].join(' ').trim()
  };
}

/** The say-do gap in a sentence. */
export function gapSentence({ named, gap, untold }: GapRow): string {
  const others = untold
    ? ` I ${formatCount(untold)} till som nämner det går det inte att säga.`
    : '';
  if (named === 0) {
    return untold
      ? `Inget fullständigt kodat löfte nämner det som problem. ${untold === 1 ? 'Ett annat' : `${formatCount(untold)} andra`} gör det, men där går det inte att säga om något lovas.`
      : 'Inget känt löfte nämner det som problem.';
  }
  const missing = gap === 0 ? 'alla lovar något om det' : `${formatCount(gap)} lovar inget om det`;
  const documents =
    named === 1
      ? 'Ett fullständigt kodat löfte'
      : `${formatCount(named)} fullständigt kodade löften`;
  return `${documents} nämner det som problem: ${missing}.${others}`;
}

const untold = ({ untold }: GapRow): string =>
  untold
    ? `Bara fullständigt kodade löften räknas, alla år; ${formatCount(untold)} till nämner det, men där går det inte att säga.`
    : 'Bara fullständigt kodade löften räknas, alla år.';
