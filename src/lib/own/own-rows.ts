/** What the tables need to hold a reader's own pledges beside those of the dataset. Pure. */
import * as rows from '../dataset/pledge-rows';
import type { Value } from '../dataset/table';
import { TABLES, type TableName } from '../dataset/tables';
import { THEME_STATES_SQL } from '../dataset/theme-states';
import type { YearBasis } from '../pledge/codes';
import { placePledges, seriesKey, type Dated, type Placed } from '../pledge/period';
import type { Pledge } from '../pledge/schema';

/** A statement with the values for its `?`, in order. */
export interface Statement {
  sql: string;
  params: Value[];
}

/** A pledge that the tables hold already, as far as it decides periods. */
export interface HeldPledge {
  id: string;
  codes: string;
  area: string | null;
  validFrom: string | null;
  validTo: string | null;
  yearBasis: YearBasis | null;
  openEnded: boolean | null;
}

/** Asks for every `HeldPledge`. */
export const HELD_PLEDGES_SQL = `
SELECT pledge_id AS id, municipality_codes AS codes, area, valid_from AS "validFrom",
  valid_to AS "validTo", year_basis::VARCHAR AS "yearBasis", open_ended AS "openEnded"
FROM pledges ORDER BY pledge_id`;

/**
 * The statements that add pledges to loaded tables, so that these say what they would say had the
 * dataset been built with them.
 */
export function ownStatements(held: readonly HeldPledge[], own: readonly Pledge[]): Statement[] {
  const series = new Set(own.map(seriesKey));
  const neighbours = held.map(datedOf).filter((pledge) => series.has(seriesKey(pledge)));
  const placed = placePledges([...neighbours, ...own]);
  const codes = [...new Set(own.flatMap((pledge) => pledge.municipalities))];
  return [
    ...own.flatMap((pledge) => pledgeStatements(pledge, placed.get(pledge.id)!)),
    ...neighbours.flatMap(({ id }) => movedStatements(id, placed.get(id)!)),
    ...codes.map((code) => ({
      sql: `UPDATE municipalities SET finding = 'coded' WHERE municipality_code = ?`,
      params: [code]
    })),
    { sql: 'DELETE FROM theme_states', params: [] },
    { sql: THEME_STATES_SQL, params: [] }
  ];
}

function datedOf({ id, codes, area, validFrom, validTo, yearBasis, openEnded }: HeldPledge): Dated {
  return {
    id,
    municipalities: codes.split(';'),
    area,
    validFrom,
    validTo,
    yearBasis: yearBasis ?? undefined,
    openEnded: openEnded ?? undefined
  };
}

function pledgeStatements(pledge: Pledge, placed: Placed): Statement[] {
  return [
    ...inserts('pledges', [rows.pledgeRow(rows.pledgeFacts(pledge), placed)]),
    ...inserts('focus_areas', rows.focusAreaRows(pledge)),
    ...inserts('activities', rows.activityRows(pledge)),
    ...inserts('problems', rows.problemRows(pledge)),
    ...inserts('theme_mentions', rows.mentionRows(pledge)),
    ...inserts('municipality_pledges', rows.municipalityPledgeRows(pledge, placed))
  ];
}

function inserts(table: TableName, rows: readonly Readonly<Record<string, Value>>[]): Statement[] {
  const columns = TABLES[table].columns.map(({ name }) => name);
  const sql =
    `INSERT INTO ${table} (${columns.join(', ')}) ` +
    `VALUES (${columns.map(() => '?').join(', ')})`;
  return rows.map((row) => ({ sql, params: columns.map((column) => row[column] ?? null) }));
}

/** A neighbour may end earlier than was assumed, and gets a new neighbour itself. */
function movedStatements(id: string, { period, previous, next }: Placed): Statement[] {
  return [
    {
      sql: `UPDATE pledges SET last_year = ?, previous_pledge_id = ?, next_pledge_id = ?
        WHERE pledge_id = ?`,
      params: [period.lastYear, previous, next, id]
    },
    {
      sql: 'UPDATE municipality_pledges SET last_year = ? WHERE pledge_id = ?',
      params: [period.lastYear, id]
    }
  ];
}
