/** A pledge as rows of the tables. Pure. */
import { amountPerYear } from '../pledge/amount';
import type { MentionKind, ProblemKind, Theme } from '../pledge/codes';
import { concreteness } from '../pledge/concreteness';
import { period, type Placed } from '../pledge/period';
import type { Activity, Pledge } from '../pledge/schema';
import type { RowOf } from './table';
import type { TABLES } from './tables';

type Rows<Name extends keyof typeof TABLES> = RowOf<(typeof TABLES)[Name]>;

/** Joins a list into one value; an empty or missing list is unknown, hence null. */
export function joined(list: readonly string[] | undefined): string | null {
  return list && list.length > 0 ? list.join(';') : null;
}

/** The columns of a pledge that depend on its neighbours in time. */
type PlacedColumn =
  | 'first_year'
  | 'last_year'
  | 'first_year_basis'
  | 'last_year_basis'
  | 'previous_pledge_id'
  | 'next_pledge_id';

/** What the pledge itself says, without its items. */
export type PledgeFacts = Omit<Rows<'pledges'>, PlacedColumn>;

/** The columns that the pledge alone decides. */
export function pledgeFacts(pledge: Pledge): PledgeFacts {
  return {
    pledge_id: pledge.id,
    title: pledge.title,
    area: pledge.area ?? null,
    police_area: pledge.policeArea ?? null,
    signed: pledge.signed ?? null,
    valid_from: pledge.validFrom,
    valid_to: pledge.validTo,
    open_ended: pledge.openEnded ?? null,
    renewal_of_year: pledge.renewalOfYear ?? null,
    completeness: pledge.completeness,
    year_basis: pledge.yearBasis ?? null,
    source_url: pledge.source.url,
    source_publisher: pledge.source.publisher,
    source_format: pledge.source.format,
    source_published: pledge.source.published ?? null,
    basis: joined(pledge.basis),
    follow_up_cadence: pledge.followUp?.cadence ?? null,
    follow_up_forum: pledge.followUp?.forum ?? null,
    follow_up_published: pledge.followUp?.published ?? null,
    notes: pledge.notes ?? null,
    municipality_codes: pledge.municipalities.join(';'),
    focus_area_count: pledge.focusAreas.length,
    activity_count: pledge.activities.length,
    problem_count: pledge.problems.length
  };
}

/** The row of the pledge, once its place among the others is known. */
export function pledgeRow(facts: PledgeFacts, placed: Placed): Rows<'pledges'> {
  const { period } = placed;
  return {
    ...facts,
    first_year: period.firstYear,
    last_year: period.lastYear,
    first_year_basis: period.firstYearBasis,
    last_year_basis: period.lastYearBasis,
    previous_pledge_id: placed.previous,
    next_pledge_id: placed.next
  };
}

export function focusAreaRows(pledge: Pledge): Rows<'focus_areas'>[] {
  return pledge.focusAreas.map((focusArea, index) => ({
    pledge_id: pledge.id,
    focus_area_index: index,
    label: focusArea.label,
    themes: focusArea.themes.join(';')
  }));
}

export function activityRows(pledge: Pledge): Rows<'activities'>[] {
  return pledge.activities.map((activity, index) => activityRow(pledge, activity, index));
}

function activityRow(pledge: Pledge, activity: Activity, index: number): Rows<'activities'> {
  const { quantity } = activity;
  const parts = concreteness(activity);
  return {
    pledge_id: pledge.id,
    activity_index: index,
    focus_area_index: activity.focusArea ?? null,
    summary: activity.summary,
    themes: activity.themes.join(';'),
    actor: activity.actor,
    type: activity.type,
    target: activity.target ?? null,
    setting: activity.setting ?? null,
    place: activity.place ?? null,
    quantity_value: quantity?.value ?? null,
    quantity_comparator: quantity?.comparator ?? null,
    quantity_unit: quantity?.unit ?? null,
    quantity_per: quantity?.per ?? null,
    // A stated end does not depend on the next pledge, so the pledge alone decides.
    quantity_per_year: quantity ? amountPerYear(quantity, period(pledge)) : null,
    deadline: activity.deadline ?? null,
    names_who: parts.who,
    names_how_much: parts.howMuch,
    names_when: parts.when,
    names_where: parts.where,
    concreteness: parts.total
  };
}

export function problemRows(pledge: Pledge): Rows<'problems'>[] {
  return pledge.problems.map((problem, index) => ({
    pledge_id: pledge.id,
    problem_index: index,
    summary: problem.summary,
    themes: problem.themes.join(';'),
    kind: problem.kind,
    trend: problem.trend ?? null,
    figure_value: problem.figure?.value ?? null,
    figure_unit: problem.figure?.unit ?? null,
    figure_year: problem.figure?.year ?? null,
    figure_source: problem.figure?.source ?? null
  }));
}

/** One row for each theme of each item. */
export function mentionRows(pledge: Pledge): Rows<'theme_mentions'>[] {
  return [
    ...pledge.focusAreas.flatMap((item, index) => mentions('focus_area', index, item)),
    ...pledge.activities.flatMap((item, index) => mentions('activity', index, item)),
    ...pledge.problems.flatMap((item, index) => mentions('problem', index, item, item.kind))
  ];

  function mentions(
    kind: MentionKind,
    index: number,
    item: { themes: readonly Theme[] },
    problemKind: ProblemKind | null = null
  ): Rows<'theme_mentions'>[] {
    return item.themes.map((theme, position) => ({
      pledge_id: pledge.id,
      kind,
      item_index: index,
      theme,
      weight: 1 / item.themes.length,
      problem_kind: problemKind,
      position
    }));
  }
}

/** One row for each municipality of the pledge. */
export function municipalityPledgeRows(
  pledge: Pick<Pledge, 'id' | 'municipalities' | 'completeness'>,
  placed: Placed
): Rows<'municipality_pledges'>[] {
  return pledge.municipalities.map((code) => ({
    municipality_code: code,
    pledge_id: pledge.id,
    first_year: placed.period.firstYear,
    last_year: placed.period.lastYear,
    completeness: pledge.completeness
  }));
}
