import { formatCount, formatNumber, formatShare } from './format';
import type { Overview } from './overview';
import { MIN_N, NO_SHARE, type Share } from './share';

/** The finding in words: a headline, and what it rests on. Built from the rows, never typed in. */
export interface Finding {
  headline: string;
  basis: string;
}

/**
 * What an overview says, as a newspaper would put it.
 * @param theme the theme's label as it stands inside a sentence, `trafik`
 * @param place the pinned area's name; null for the country
 */
export function findingOf(overview: Overview, theme: string, place: string | null = null): Finding {
  const { measure, area } = overview.selection;
  const when = spanText(overview.selection);
  const where = place ? `${place}: ` : '';
  const row = overview.themes.find((found) => found.theme === overview.selection.theme);
  const share = row ?? NO_SHARE;
  if (area?.level === 'municipality' && measure === 'priority') {
    return municipalityFinding(overview, theme, `${where}`, when);
  }
  const { headline, basis } =
    share.n === 0
      ? nothingKnown(measure, when, theme, share)
      : FINDINGS[measure](share, when, theme);
  return { headline: where ? where + lowerFirst(headline) : headline, basis };
}

/** `2023`, or `2019–2023` for a span. */
export const spanText = ({ year, fromYear }: { year: number; fromYear: number }): string =>
  year === fromYear ? String(year) : `${fromYear}–${year}`;

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const FINDINGS = { priority: priorityFinding, activity: activityFinding, gap: gapFinding };

function municipalityFinding(
  { pinned, selection }: Overview,
  theme: string,
  where: string,
  when: string
): Finding {
  const promised = (pinned ?? []).filter(
    (cell) =>
      cell.theme === selection.theme &&
      cell.year >= selection.fromYear &&
      cell.year <= selection.year &&
      (cell.state === 'prioritised' || cell.state === 'addressed')
  );
  return {
    headline: promised.length
      ? `${where}något lovades om ${theme} ${when}`
      : `${where}inget känt löfte om ${theme} ${when}`,
    basis:
      'Läget år för år, tema för tema, står i rutnätet. Varje ruta bygger på de löften som gällde då.'
  };
}

function priorityFinding(share: Share, when: string, theme: string): Finding {
  const certain = share.low !== null && share.low === share.high;
  const lead = certain ? '' : 'Minst ';
  const headline =
    share.count === 0
      ? `Inget känt löfte om ${theme} i ${formatCount(share.n)} ${municipalities(share.n)} ${when}`
      : `${lead}${formatCount(share.count)} av ${formatCount(share.n)} ${municipalities(share.n)} med gällande löfte lovade ${when} något om ${theme}`;
  return { headline, basis: [spread(share), estimate(share)].filter(Boolean).join(' ') };
}

const municipalities = (n: number) => (n === 1 ? 'kommun' : 'kommuner');

function spread({ low, high, n, count }: Share): string {
  if (low === null || high === null) {
    return `Färre än ${MIN_N} kommuner har ett känt gällande löfte, så någon andel anges inte.`;
  }
  if (low === high) return `Det är ${formatShare(low)}.`;
  const most = Math.round(high * n);
  return `Det är minst ${formatShare(low)} och högst ${formatShare(high)} (${formatCount(count)}–${formatCount(most)} av ${formatCount(n)}): ${formatCount(most - count)} kommuners löften är bara delvis kända.`;
}

function estimate({ estimate, estimateN }: Share): string {
  return estimate === null
    ? `Bara ${formatCount(estimateN)} kommuner har enbart fullständigt kodade löften, för få för en skattning.`
    : `Skattning ur de ${formatCount(estimateN)} kommuner vars löften är fullständigt kodade: ${formatShare(estimate)}.`;
}

function activityFinding(share: Share, when: string, theme: string): Finding {
  const headline =
    share.estimate === null
      ? `${formatNumber(share.count)} av ${formatCount(share.n)} kända aktiviteter ${when} gällde ${theme}`
      : `${formatShare(share.estimate)} av det som lovades ${when} gällde ${theme}`;
  return {
    headline,
    basis: `Av ${formatCount(share.n)} kända aktiviteter i löften som gällde ${when}. En aktivitet med flera teman delas lika mellan dem.`
  };
}

function gapFinding(share: Share, when: string, theme: string): Finding {
  const { n, count, untold } = share;
  const headline =
    n === 1
      ? `Ett löfte ${when} nämner ${theme} som problem och lovar ${count ? 'ingen' : 'någon'} aktivitet`
      : `${formatCount(n)} löften ${when} nämner ${theme} som problem, ${count === 0 ? 'alla lovar någon aktivitet' : `${formatCount(count)} av dem lovar ingen aktivitet`}`;
  return { headline, basis: `Bara fullständigt kodade löften räknas. ${untoldText(untold)}` };
}

const untoldText = (untold: number): string =>
  untold === 0
    ? 'Inget ofullständigt kodat löfte nämner det.'
    : `${untold === 1 ? 'Ett löfte' : `${formatCount(untold)} löften`} till nämner det, men är ofullständigt kodade: där går det inte att säga.`;

function nothingKnown(
  measure: Overview['selection']['measure'],
  when: string,
  theme: string,
  share: Share
): Finding {
  if (measure === 'gap') {
    return {
      headline: `Inget fullständigt kodat löfte ${when} nämner ${theme} som problem`,
      basis: untoldText(share.untold)
    };
  }
  return {
    headline: `Inget känt löfte gällde ${when}`,
    basis: 'Det betyder att inget har hittats, inte att inget fanns.'
  };
}
