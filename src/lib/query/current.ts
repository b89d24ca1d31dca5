/**
 * The pledges that speak for a municipality today, as the body of a common table expression
 * (`municipality_code, pledge_id, year`): those in force in its current year, which is the latest
 * year, up to the one given (the only `?`), in which a known pledge of it is in force.
 */
export const CURRENT_PLEDGES = `
  SELECT p.municipality_code, p.pledge_id, c.year
  FROM municipality_pledges p JOIN (
    SELECT municipality_code, max(least(last_year, until)) AS year
    FROM municipality_pledges, (SELECT ?::INTEGER AS until) WHERE first_year <= until
    GROUP BY municipality_code
  ) c ON c.municipality_code = p.municipality_code
  WHERE c.year BETWEEN p.first_year AND p.last_year`;

/**
 * The current pledges of an area, each once, as a common table expression `documents (pledge_id)`:
 * a joint pledge counts once. Its three `?`: the year, the area's level and code.
 */
export const CURRENT_DOCUMENTS = `documents AS (
    SELECT DISTINCT c.pledge_id FROM (${CURRENT_PLEDGES}) c
    JOIN area_municipalities m ON m.municipality_code = c.municipality_code
    WHERE m.level = ? AND m.area_code = ?
  )`;
