/** Statements to start from. Each runs on the tables as they are; a test tries them all. */
export interface Example {
  title: string;
  sql: string;
}

export const EXAMPLES: readonly Example[] = [
  {
    title: 'Vanligaste teman bland aktiviteter',
    sql: `SELECT theme, count(*) AS aktiviteter
FROM theme_mentions
WHERE kind = 'activity'
GROUP BY theme
ORDER BY aktiviteter DESC`
  },
  {
    title: 'Löften som gäller, år för år',
    sql: `SELECT year, count(DISTINCT p.pledge_id) AS loften
FROM pledges p, range(2015, 2028) AS years(year)
WHERE year BETWEEN p.first_year AND p.last_year
GROUP BY year
ORDER BY year`
  },
  {
    title: 'Vad Ljungby lovar',
    sql: `SELECT p.first_year, p.last_year, a.summary, a.actor, a.type
FROM municipality_pledges m
JOIN pledges p ON p.pledge_id = m.pledge_id
JOIN activities a ON a.pledge_id = p.pledge_id
WHERE m.municipality_code = '0781'
ORDER BY p.first_year DESC, a.activity_index`
  },
  {
    title: 'Nämnt som problem, men inget lovat (bara fullständigt kodade)',
    sql: `SELECT t.theme, count(DISTINCT t.pledge_id) AS loften
FROM theme_mentions t
JOIN pledges p ON p.pledge_id = t.pledge_id AND p.completeness = 'full'
WHERE t.kind = 'problem' AND t.problem_kind IN ('lage', 'oro')
  AND NOT EXISTS (
    SELECT 1 FROM theme_mentions a
    WHERE a.pledge_id = t.pledge_id AND a.kind = 'activity' AND a.theme = t.theme
  )
GROUP BY t.theme
ORDER BY loften DESC`
  },
  {
    title: 'Utlovade trafikkontroller per år',
    sql: `SELECT m.name AS kommun, a.quantity_per_year AS per_ar, a.quantity_unit, a.summary
FROM activities a
JOIN municipality_pledges mp ON mp.pledge_id = a.pledge_id
JOIN municipalities m ON m.municipality_code = mp.municipality_code
WHERE a.type = 'trafikkontroll' AND a.quantity_per_year IS NOT NULL
ORDER BY per_ar DESC`
  },
  {
    title: 'Läget för inbrott i varje kommun 2023',
    sql: `SELECT state, count(*) AS kommuner
FROM theme_states
WHERE theme = 'inbrott' AND year = 2023
GROUP BY state
ORDER BY kommuner DESC`
  }
];
