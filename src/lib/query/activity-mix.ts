import { CURRENT_DOCUMENTS } from './current';
import { question, type AreaRef } from './question';

/** How many activities are of a type and promised by an actor (null: not said who). */
export interface MixRow {
  type: string;
  actor: string | null;
  activities: number;
}

/** The activities of an area's current pledges by type and actor; a joint pledge counts once. */
export const activityMixOfArea = question<AreaRef & { year: number }, MixRow>(
  'activityMixOfArea',
  `WITH ${CURRENT_DOCUMENTS}
  SELECT a.type::VARCHAR AS type, a.actor::VARCHAR AS actor, count(*)::INTEGER AS activities
  FROM documents d JOIN activities a ON a.pledge_id = d.pledge_id
  GROUP BY a.type, a.actor ORDER BY 1, 2 NULLS LAST`,
  ({ level, code, year }) => [year, level, code]
);
