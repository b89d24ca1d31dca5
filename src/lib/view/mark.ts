import { THEME_STATES, type ThemeState } from '../pledge/codes';
import { formatCount, formatNumber, formatShare } from './format';
import type { Overview } from './overview';
import type { Measure } from './selection';
import type { Share } from './share';

/** How an area is drawn: a state, a class of a share, a count too small for one, or nothing. */
export type MarkKey =
  | ThemeState
  | 'class-0'
  | 'class-1'
  | 'class-2'
  | 'class-3'
  | 'class-4'
  | 'few-none'
  | 'few-some'
  | 'few-all'
  | 'nothing';

export const CLASS_MARKS = ['class-0', 'class-1', 'class-2', 'class-3', 'class-4'] as const;
export const FEW_MARKS = ['few-none', 'few-some', 'few-all'] as const;
export const MARKS: readonly MarkKey[] = [...THEME_STATES, ...CLASS_MARKS, ...FEW_MARKS, 'nothing'];

/** Lower bounds of the second to fifth class: equal steps, told in the legend. */
export const CLASS_BREAKS: Record<Measure, readonly number[]> = {
  priority: [0.2, 0.4, 0.6, 0.8],
  activity: [0.05, 0.1, 0.15, 0.2],
  gap: [0.2, 0.4, 0.6, 0.8]
};

/** An area as map, legend and table show it. */
export interface Mark {
  key: MarkKey;
  /** What it says, with its n: `Fokusområde, 1 löfte gäller`. */
  text: string;
}

/** Each area's mark by code; areas without a row are not in it and are drawn as `nothing`. */
export function marksOf(
  overview: Pick<Overview, 'selection' | 'states' | 'areas'>,
  stateLabel: (state: ThemeState) => string
): Map<string, Mark> {
  const { measure } = overview.selection;
  if (overview.states) {
    return new Map(
      overview.states.map(({ code, state, inForce }) => [
        code,
        { key: state, text: `${stateLabel(state)}${inForce ? `, ${pledgesInForce(inForce)}` : ''}` }
      ])
    );
  }
  return new Map(
    overview.areas.map((area) => [
      area.code,
      { key: shareMark(area, measure), text: shareText(area, measure) }
    ])
  );
}

/** The class of an estimate; counts where there is none; `nothing` where nothing could be counted. */
export function shareMark(share: Share, measure: Measure): MarkKey {
  if (share.estimate !== null) return classOf(share.estimate, measure);
  if (share.n === 0) return 'nothing';
  if (share.count === 0) return 'few-none';
  return share.count === share.n ? 'few-all' : 'few-some';
}

export function classOf(value: number, measure: Measure): MarkKey {
  return CLASS_MARKS[CLASS_BREAKS[measure].filter((bound) => value >= bound).length]!;
}

/** A share in words with its n. */
export function shareText(share: Share, measure: Measure): string {
  const { count, n, estimate, estimateN } = share;
  if (measure === 'priority') {
    if (n === 0) return 'inget gällande löfte';
    const counted = `minst ${formatCount(count)} av ${formatCount(n)} kommuner`;
    return estimate === null
      ? counted
      : `${formatShare(estimate)} (av ${formatCount(estimateN)} fullständigt kodade), ${counted}`;
  }
  if (measure === 'activity') {
    if (n === 0) return 'inga aktiviteter kända';
    return estimate === null
      ? `${formatNumber(count)} av ${formatCount(n)} aktiviteter`
      : `${formatShare(estimate)} av ${formatCount(n)} aktiviteter`;
  }
  if (n === 0) return 'inget fullständigt kodat löfte nämner det som problem';
  const counted = `${formatCount(count)} av ${formatCount(n)} löften som nämner det lovar inget`;
  return estimate === null ? counted : `${formatShare(estimate)}: ${counted}`;
}

const pledgesInForce = (count: number) =>
  count === 1 ? '1 löfte gäller' : `${formatCount(count)} löften gäller`;
