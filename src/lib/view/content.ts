import type { Completeness, Theme } from '../pledge/codes';
import type { SayDoPledge } from '../pledge/say-do';
import type { ActivityRow, FocusAreaRow, PledgeRow, ProblemRow } from '../query/pledge';
import { unpack, type Packed } from './pack';
import { splitCodes } from './phrase';

/** A pledge with all that stands in it. */
export interface PledgeContent {
  pledge: PledgeRow;
  focusAreas: FocusAreaRow[];
  activities: ActivityRow[];
  problems: ProblemRow[];
}

/** What stands in several pledges, as it is sent to the page. */
export interface PackedContents {
  focusAreas: Packed;
  activities: Packed;
  problems: Packed;
}

/** Gives each pledge its own items. */
export function contentsOf(pledges: PledgeRow[], packed: PackedContents): PledgeContent[] {
  const focusAreas = unpack(packed.focusAreas) as FocusAreaRow[];
  const activities = unpack(packed.activities) as ActivityRow[];
  const problems = unpack(packed.problems) as ProblemRow[];
  return pledges.map((pledge) => {
    const own = ({ pledge: id }: { pledge: string }) => id === pledge.id;
    return {
      pledge,
      focusAreas: focusAreas.filter(own),
      activities: activities.filter(own),
      problems: problems.filter(own)
    };
  });
}

/** The pledge as the domain sees it. */
export function themedPledge(content: PledgeContent): SayDoPledge {
  const { pledge, focusAreas, activities, problems } = content;
  return {
    completeness: pledge.completeness as Completeness,
    focusAreas: focusAreas.map(({ themes }) => ({ themes: themesIn(themes) })),
    activities: activities.map(({ themes, type }) => ({ themes: themesIn(themes), type })),
    problems: problems.map(({ themes, kind }) => ({ themes: themesIn(themes), kind }))
  };
}

/** The items that have a theme. */
export const withTheme = <T extends { themes: string }>(items: readonly T[], theme: string): T[] =>
  items.filter((item) => splitCodes(item.themes).includes(theme));

/**
 * The pledges that speak for a municipality today: those in force in the latest year, up to the
 * given one, in which any is.
 */
export function currentPledges<P extends Pick<PledgeRow, 'firstYear' | 'lastYear'>>(
  pledges: readonly P[],
  until: number
): P[] {
  const begun = pledges.filter(({ firstYear }) => firstYear <= until);
  const year = Math.max(...begun.map(({ lastYear }) => Math.min(lastYear, until)));
  return begun.filter(({ firstYear, lastYear }) => firstYear <= year && year <= lastYear);
}

const themesIn = (codes: string): Theme[] => splitCodes(codes) as Theme[];
