import { question } from './question';

/** One pledge document without its lists. Lists of codes are joined by `;`. */
export interface PledgeRow {
  id: string;
  title: string;
  municipalities: string;
  area: string | null;
  policeArea: string | null;
  signed: string | null;
  validFrom: string | null;
  validTo: string | null;
  firstYear: number;
  lastYear: number;
  firstYearBasis: 'stated' | 'inferred';
  lastYearBasis: 'stated' | 'assumed';
  yearBasis: 'stated' | 'inferred';
  openEnded: boolean;
  renewalOfYear: number | null;
  completeness: 'full' | 'partial' | 'summary';
  sourceUrl: string | null;
  sourcePublisher: string;
  sourceFormat: string;
  sourcePublished: string | null;
  basis: string | null;
  followUpCadence: string | null;
  followUpForum: string | null;
  followUpPublished: string | null;
  notes: string | null;
  focusAreas: number;
  activities: number;
  problems: number;
  previous: string | null;
  next: string | null;
}

const COLUMNS = `p.pledge_id AS id, p.title, p.municipality_codes AS municipalities, p.area,
  p.police_area AS policeArea, p.signed, p.valid_from AS validFrom, p.valid_to AS validTo,
  p.first_year AS firstYear, p.last_year AS lastYear, p.first_year_basis::VARCHAR AS firstYearBasis,
  p.last_year_basis::VARCHAR AS lastYearBasis, p.year_basis::VARCHAR AS yearBasis,
  p.open_ended AS openEnded, p.renewal_of_year AS renewalOfYear,
  p.completeness::VARCHAR AS completeness, p.source_url AS sourceUrl,
  p.source_publisher AS sourcePublisher, p.source_format::VARCHAR AS sourceFormat,
  p.source_published AS sourcePublished, p.basis, p.follow_up_cadence::VARCHAR AS followUpCadence,
  p.follow_up_forum AS followUpForum, p.follow_up_published AS followUpPublished, p.notes,
  p.focus_area_count AS focusAreas, p.activity_count AS activities, p.problem_count AS problems,
  p.previous_pledge_id AS previous, p.next_pledge_id AS next`;

/** All pledges, by id. */
export const pledges = question<void, PledgeRow>(
  'pledges',
  `SELECT ${COLUMNS} FROM pledges p ORDER BY p.pledge_id`,
  () => []
);

/** One pledge, or no row. */
export const pledgeById = question<{ id: string }, PledgeRow>(
  'pledgeById',
  `SELECT ${COLUMNS} FROM pledges p WHERE p.pledge_id = ?`,
  ({ id }) => [id]
);

/** The pledges of a municipality, newest first. */
export const pledgesOfMunicipality = question<{ code: string }, PledgeRow>(
  'pledgesOfMunicipality',
  `SELECT ${COLUMNS} FROM pledges p JOIN municipality_pledges m ON m.pledge_id = p.pledge_id
  WHERE m.municipality_code = ? ORDER BY p.first_year DESC, p.last_year DESC, p.pledge_id`,
  ({ code }) => [code]
);

export interface FocusAreaRow {
  pledge: string;
  index: number;
  label: string;
  themes: string;
}

/** The focus areas of a pledge, in its own order. */
export const focusAreasOf = question<{ id: string }, FocusAreaRow>(
  'focusAreasOf',
  `SELECT pledge_id AS pledge, focus_area_index AS "index", label, themes FROM focus_areas
  WHERE pledge_id = ? ORDER BY focus_area_index`,
  ({ id }) => [id]
);

export interface ActivityRow {
  pledge: string;
  index: number;
  focusArea: number | null;
  summary: string;
  themes: string;
  actor: string | null;
  type: string;
  target: string | null;
  setting: string | null;
  place: string | null;
  quantity: number | null;
  comparator: string | null;
  unit: string | null;
  per: string | null;
  deadline: string | null;
  namesWho: number;
  namesHowMuch: number;
  namesWhen: number;
  namesWhere: number;
}

const ACTIVITY = `pledge_id AS pledge, activity_index AS "index", focus_area_index AS focusArea,
  summary, themes, actor::VARCHAR AS actor, type::VARCHAR AS type, target::VARCHAR AS target,
  setting::VARCHAR AS setting, place, quantity_value AS quantity,
  quantity_comparator::VARCHAR AS comparator, quantity_unit AS unit, quantity_per::VARCHAR AS per,
  deadline, names_who AS namesWho, names_how_much AS namesHowMuch, names_when AS namesWhen,
  names_where AS namesWhere`;

/** The activities of a pledge, in its own order. */
export const activitiesOf = question<{ id: string }, ActivityRow>(
  'activitiesOf',
  `SELECT ${ACTIVITY} FROM activities WHERE pledge_id = ? ORDER BY activity_index`,
  ({ id }) => [id]
);

export interface ProblemRow {
  pledge: string;
  index: number;
  summary: string;
  themes: string;
  kind: string;
  trend: string | null;
  figure: number | null;
  figureUnit: string | null;
  figureYear: number | null;
  figureSource: string | null;
}

/** The problems that a pledge names, in its own order. */
export const problemsOf = question<{ id: string }, ProblemRow>(
  'problemsOf',
  `SELECT pledge_id AS pledge, problem_index AS "index", summary, themes, kind::VARCHAR AS kind,
    trend::VARCHAR AS trend, figure_value AS figure, figure_unit AS figureUnit,
    figure_year AS figureYear, figure_source AS figureSource
  FROM problems WHERE pledge_id = ? ORDER BY problem_index`,
  ({ id }) => [id]
);
