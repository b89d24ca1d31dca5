import { CURRENT_DOCUMENTS } from './current';
import { question, type AreaRef } from './question';

/** Activities with one and the same number of parts that they name (0-4). */
export interface ConcretenessRow {
  parts: number;
  activities: number;
  /** Of these, the ones that are goals only: they name nothing by definition. */
  goals: number;
  who: number;
  howMuch: number;
  when: number;
  where: number;
}

/** The activities of an area's current pledges by concreteness; a joint pledge counts once. */
export const concretenessOfArea = question<AreaRef & { year: number }, ConcretenessRow>(
  'concretenessOfArea',
  `WITH ${CURRENT_DOCUMENTS}
  SELECT a.concreteness AS parts, count(*)::INTEGER AS activities,
    count(*) FILTER (WHERE a.type = 'mal')::INTEGER AS goals, sum(a.names_who)::INTEGER AS who,
    sum(a.names_how_much)::INTEGER AS howMuch, sum(a.names_when)::INTEGER AS "when",
    sum(a.names_where)::INTEGER AS "where"
  FROM documents d JOIN activities a ON a.pledge_id = d.pledge_id
  GROUP BY a.concreteness ORDER BY a.concreteness`,
  ({ level, code, year }) => [year, level, code]
);
