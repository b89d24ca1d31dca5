/** Every record, read once more from its file, against the tables: field by field. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { THEMES } from '../pledge/codes';
import { placePledges } from '../pledge/period';
import type { Pledge } from '../pledge/schema';
import { themeState, type PledgeInTime } from '../pledge/theme-state';
import { buildDataset } from './build';
import { parseSearchLog } from './reference';
import type { RowOf, Table } from './table';
import { TABLES, type TableName } from './tables';
import { STATE_YEARS } from './theme-states';

const data = fileURLToPath(new URL('../../../data', import.meta.url));
const pledges = new Map<string, Pledge>();
let folder: string;
let read: <N extends TableName>(name: N) => Promise<RowOf<(typeof TABLES)[N]>[]>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'records-'));
  const from = join(data, 'pledges');
  await buildDataset({ data, from, to: join(folder, 'out') });
  for (const name of await readdir(from, { recursive: true })) {
    if (!name.endsWith('.yaml')) continue;
    const pledge = parse(await readFile(join(from, name), 'utf8')) as Pledge;
    pledges.set(pledge.id, pledge);
  }
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  read = async (name) => {
    const table: Table = TABLES[name];
    const order = table.primaryKey.join(', ');
    const file = join(folder, 'out', `${name}.parquet`);
    const sql = `SELECT * FROM read_parquet('${file}') ORDER BY ${order}`;
    return (await connection.runAndReadAll(sql)).getRowObjects() as never;
  };
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The rows of each pledge, in the order of their index. */
function byPledge<R extends { pledge_id: string }>(rows: R[]): Map<string, R[]> {
  const groups = new Map<string, R[]>([...pledges.keys()].map((id) => [id, []]));
  for (const row of rows) groups.get(row.pledge_id)!.push(row);
  return groups;
}

const list = (value: string | null) => (value === null ? [] : value.split(';'));

describe('the tables give back every record:', () => {
  it('the pledge itself', async () => {
    const rows = await read('pledges');
    expect(rows.map((row) => row.pledge_id).sort()).toEqual([...pledges.keys()].sort());
    for (const row of rows) {
      const pledge = pledges.get(row.pledge_id)!;
      const { problems, focusAreas, activities, ...head } = pledge;
      expect(
        {
          id: row.pledge_id,
          municipalities: list(row.municipality_codes),
          area: row.area,
          policeArea: row.police_area,
          title: row.title,
          validFrom: row.valid_from,
          validTo: row.valid_to,
          yearBasis: row.year_basis,
          openEnded: row.open_ended,
          renewalOfYear: row.renewal_of_year,
          signed: row.signed,
          source: {
            url: row.source_url,
            publisher: row.source_publisher,
            format: row.source_format,
            published: row.source_published
          },
          completeness: row.completeness,
          basis: list(row.basis),
          followUp: {
            cadence: row.follow_up_cadence,
            forum: row.follow_up_forum,
            published: row.follow_up_published
          },
          notes: row.notes
        },
        row.pledge_id
      ).toEqual({
        ...head,
        source: { published: null, ...head.source },
        followUp: { cadence: null, forum: null, published: null, ...head.followUp }
      });
      expect([row.problem_count, row.focus_area_count, row.activity_count]).toEqual([
        problems.length,
        focusAreas.length,
        activities.length
      ]);
    }
  });

  it('its focus areas', async () => {
    for (const [id, rows] of byPledge(await read('focus_areas'))) {
      expect(
        rows.map((row) => ({ label: row.label, themes: list(row.themes) })),
        id
      ).toEqual(pledges.get(id)!.focusAreas);
    }
  });

  it('its activities', async () => {
    for (const [id, rows] of byPledge(await read('activities'))) {
      const activities = rows.map((row) => ({
        focusArea: row.focus_area_index,
        summary: row.summary,
        themes: list(row.themes),
        actor: row.actor,
        type: row.type,
        target: row.target,
        setting: row.setting,
        place: row.place,
        quantity:
          row.quantity_value === null
            ? null
            : {
                value: row.quantity_value,
                comparator: row.quantity_comparator,
                unit: row.quantity_unit,
                per: row.quantity_per
              },
        deadline: row.deadline
      }));
      expect(activities, id).toEqual(pledges.get(id)!.activities);
    }
  });

  it('its problems', async () => {
    for (const [id, rows] of byPledge(await read('problems'))) {
      const problems = rows.map((row) => ({
        summary: row.summary,
        themes: list(row.themes),
        kind: row.kind,
        trend: row.trend,
        figure:
          row.figure_value === null
            ? null
            : {
                value: row.figure_value,
                unit: row.figure_unit,
                year: row.figure_year,
                source: row.figure_source
              }
      }));
      const expected = pledges.get(id)!.problems.map((p) => ({ trend: null, figure: null, ...p }));
      expect(problems, id).toEqual(expected);
    }
  });

  it('the themes of all of them, each item counting once', async () => {
    for (const [id, rows] of byPledge(await read('theme_mentions'))) {
      const pledge = pledges.get(id)!;
      const items = {
        focus_area: pledge.focusAreas,
        activity: pledge.activities,
        problem: pledge.problems
      };
      for (const [kind, list] of Object.entries(items)) {
        const mentions = rows.filter((row) => row.kind === kind);
        const themes = list.map((_, i) =>
          mentions.filter((m) => m.item_index === i).map((m) => m.theme)
        );
        expect(themes, `${id} ${kind}`).toEqual(list.map((item) => item.themes));
        const weight = mentions.reduce((sum, mention) => sum + mention.weight, 0);
        expect(weight, `${id} ${kind}`).toBeCloseTo(list.length, 9);
      }
    }
  });

  it('its municipalities', async () => {
    for (const [id, rows] of byPledge(await read('municipality_pledges'))) {
      const codes = rows.map((row) => row.municipality_code);
      expect(codes, id).toEqual([...pledges.get(id)!.municipalities].sort());
    }
  });
});

describe('the states of the themes', () => {
  it('are those of the pure function, every row', async () => {
    const csv = await readFile(join(data, 'reference', 'search-log.csv'), 'utf8');
    const searches = parseSearchLog(csv, 'search-log.csv');
    const placed = placePledges(pledges.values());
    const known = new Map<string, PledgeInTime[]>();
    for (const pledge of pledges.values()) {
      for (const code of pledge.municipalities) {
        const entry = { pledge, period: placed.get(pledge.id)!.period };
        known.set(code, [...(known.get(code) ?? []), entry]);
      }
    }
    const rows = await read('theme_states');
    expect(rows).toHaveLength(290 * (STATE_YEARS.last - STATE_YEARS.first + 1) * THEMES.length);
    const wrong = rows.filter((row) => {
      const mine = known.get(row.municipality_code) ?? [];
      const current = mine.filter(
        ({ period }) => period.firstYear <= row.year && row.year <= period.lastYear
      );
      const ids = current.map(({ pledge }) => pledge.id).sort();
      const finding = searches.get(row.municipality_code)?.finding ?? null;
      return !(
        row.state === themeState(row.theme as (typeof THEMES)[number], row.year, mine, finding) &&
        row.pledge_ids === (ids.join(';') || null) &&
        row.in_force_count === ids.length &&
        row.all_full ===
          (ids.length === 0 ? null : current.every(({ pledge }) => pledge.completeness === 'full'))
      );
    });
    expect(wrong).toEqual([]);
  });
});
