import { CURRENT_DOCUMENTS } from './current';
import { question, type AreaRef } from './question';
import { DOCUMENT, type DocumentRef } from './theme';

/** An activity that says how much, brought to a year. */
export interface AmountRow extends DocumentRef {
  index: number;
  summary: string;
  type: string;
  quantity: number;
  comparator: string;
  unit: string | null;
  per: string;
  perYear: number;
}

/** The promised amounts of an area's current pledges that can be brought to a year. */
export const amountsOfArea = question<AreaRef & { year: number }, AmountRow>(
  'amountsOfArea',
  `WITH ${CURRENT_DOCUMENTS}
  SELECT ${DOCUMENT}, a.activity_index AS "index", a.summary, a.type::VARCHAR AS type,
    a.quantity_value AS quantity, a.quantity_comparator::VARCHAR AS comparator,
    a.quantity_unit AS unit, a.quantity_per::VARCHAR AS per, a.quantity_per_year AS perYear
  FROM documents d JOIN pledges p ON p.pledge_id = d.pledge_id
  JOIN activities a ON a.pledge_id = d.pledge_id
  WHERE a.quantity_per_year IS NOT NULL
  ORDER BY p.first_year DESC, p.municipality_codes, p.pledge_id, a.activity_index`,
  ({ level, code, year }) => [year, level, code]
);
