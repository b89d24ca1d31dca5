/**
 * The state of a theme over a span of years, by the rule for several pledges at once: the strongest
 * promise counts, and what is unknown in one year can't be denied for the span. For a single year it
 * is that year's state. Columns: `municipality_code`, `theme`, `state`, `in_force`, `all_full`.
 * @param where narrows `theme_states s`, beside the span whose two `?` (from, to) come first
 */
export const spanStates = (where: string): string => `
  SELECT s.municipality_code, s.theme,
    CASE min(${RANK}) WHEN 1 THEN 'prioritised' WHEN 2 THEN 'addressed' WHEN 3 THEN 'unknown'
      WHEN 4 THEN 'named' WHEN 5 THEN 'absent' WHEN 6 THEN 'lapsed' WHEN 7 THEN 'none-found'
      ELSE 'not-collected' END AS state,
    bool_or(s.in_force_count > 0) AS in_force,
    coalesce(bool_and(s.all_full) FILTER (WHERE s.in_force_count > 0), false) AS all_full
  FROM theme_states s WHERE s.year BETWEEN ? AND ? AND ${where}
  GROUP BY s.municipality_code, s.theme`;

const RANK = `CASE s.state WHEN 'prioritised' THEN 1 WHEN 'addressed' THEN 2 WHEN 'unknown' THEN 3
      WHEN 'named' THEN 4 WHEN 'absent' THEN 5 WHEN 'lapsed' THEN 6 WHEN 'none-found' THEN 7 ELSE 8 END`;
