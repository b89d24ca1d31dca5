import { formatCount, formatNumber, formatShare } from './format';
import type { Overview } from './overview';
import { MIN_N, type Share } from './share';

/** The finding in words: a headline, and what it rests on. Built from the rows, never typed in. */
export interface Finding {
  headline: string;
  basis: string;
}

/**
 * What an overview says of the country, as a newspaper would put it.
 * @param theme the theme's label as it stands inside a sentence, `trafik`
 */
export function findingOf(overview: Overview, theme: string): Finding {
  const { measure, year } = overview.selection;
  const share = overview.years.find((row) => row.year === year);
  if (!share || share.n === 0) return nothingKnown(measure, year, theme, share);
  if (measure === 'activity') return activityFinding(share, year, theme);
  if (measure === 'gap') return gapFinding(share, year, theme);
  return priorityFinding(share, year, theme);
}

function priorityFinding(share: Share, year: number, theme: string): Finding {
  const of = `${formatCount(share.count)} av ${formatCount(share.n)} kommuner med gällande löfte`;
  const lead = share.low === share.high ? '' : 'Minst ';
  const headline =
    share.count === 0
      ? `Inget känt löfte om ${theme} i ${formatCount(share.n)} kommuner ${year}`
      : `${lead}${of} lovade ${year} något om ${theme}`;
  return { headline, basis: [spread(share), estimate(share)].filter(Boolean).join(' ') };
}

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

function activityFinding(share: Share, year: number, theme: string): Finding {
  const headline =
    share.estimate === null
      ? `${formatNumber(share.count)} av ${formatCount(share.n)} kända aktiviteter ${year} gällde ${theme}`
      : `${formatShare(share.estimate)} av det som lovades ${year} gällde ${theme}`;
  return {
    headline,
    basis: `Av ${formatCount(share.n)} kända aktiviteter i löften som gällde ${year}. En aktivitet med flera teman delas lika mellan dem.`
  };
}

function gapFinding(share: Share, year: number, theme: string): Finding {
  const { n, count, untold } = share;
  const headline =
    n === 1
      ? `Ett löfte ${year} nämner ${theme} som problem och lovar ${count ? 'ingen' : 'någon'} aktivitet`
      : `${formatCount(n)} löften ${year} nämner ${theme} som problem, ${count === 0 ? 'alla lovar någon aktivitet' : `${formatCount(count)} av dem lovar ingen aktivitet`}`;
  return { headline, basis: `Bara fullständigt kodade löften räknas. ${untoldText(untold)}` };
}

const untoldText = (untold: number): string =>
  untold === 0
    ? 'Inget ofullständigt kodat löfte nämner det.'
    : `${untold === 1 ? 'Ett löfte' : `${formatCount(untold)} löften`} till nämner det, men är ofullständigt kodade: där går det inte att säga.`;

function nothingKnown(
  measure: Overview['selection']['measure'],
  year: number,
  theme: string,
  share: Share | undefined
): Finding {
  if (measure === 'gap') {
    return {
      headline: `Inget fullständigt kodat löfte ${year} nämner ${theme} som problem`,
      basis: untoldText(share?.untold ?? 0)
    };
  }
  return {
    headline: `Inget känt löfte gällde ${year}`,
    basis: share ? '' : 'Det betyder att inget har hittats, inte att inget fanns.'
  };
}
