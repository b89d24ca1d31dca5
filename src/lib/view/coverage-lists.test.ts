import { describe, expect, it } from 'vitest';
import type { CoverageMember, CoverageRow, CoverageStatus } from '../query/coverage';
import { coveredMembers, coveredYears, type CoverageArea } from './coverage';
import { byLpo, changeSince, divisionYears, regionLines, withoutGroups } from './coverage-lists';

const member = (code: string, name: string, lpo: string, lpoAsOf: number | null = 2020) =>
  ({ code, name, slug: name, lpo, lpoAsOf, region: 'syd', searched: null }) as CoverageMember;
const row = (code: string, year: number, status: CoverageStatus, allFull = false): CoverageRow => ({
  code,
  year,
  status,
  pledges: status === 'in-force' ? 1 : 0,
  allFull,
  lastBefore: null,
  nextAfter: null
});
const area = (level: string, code: string, municipalityCount: number): CoverageArea => ({
  level,
  code,
  name: code,
  path: code,
  split: false,
  municipalityCount
});

const members = [
  member('1', 'Örby', 'x', 2019),
  member('2', 'Alby', 'x', null),
  member('3', 'Ekby', 'y', 2023),
  member('4', 'Åby', 'y', 2023)
];
const rows = [
  row('1', 2021, 'in-force'),
  row('1', 2022, 'in-force', true),
  row('2', 2021, 'in-force'),
  row('2', 2022, 'lapsed'),
  row('3', 2021, 'none-found'),
  row('3', 2022, 'in-force'),
  row('4', 2021, 'not-collected'),
  row('4', 2022, 'not-collected')
];
const covered = coveredMembers(members, rows, 2022);
const names = (list: { name: string }[]) => list.map(({ name }) => name);

describe('a year and the one before it', () => {
  it('has gained, lost and kept apart, by name', () => {
    const change = changeSince(covered)!;
    expect([names(change.gained), names(change.lost), names(change.kept)]).toEqual([
      ['Ekby'],
      ['Alby'],
      ['Örby']
    ]);
  });

  it('has nothing to say of the first year', () =>
    expect(changeSince(coveredMembers(members, rows, 2021))).toBeNull());
});

it('tells the reasons for no pledge apart, and leaves out those that none has', () =>
  expect(withoutGroups(covered).map((group) => [group.status, names(group.members)])).toEqual([
    ['lapsed', ['Alby']],
    ['not-collected', ['Åby']]
  ]));

it('groups by local police area, Swedish order, and says how many lie elsewhere', () =>
  expect(
    byLpo(covered, (code) => area('lpo', code, 3)).map((group) => [
      group.area.code,
      names(group.members),
      group.elsewhere
    ])
  ).toEqual([
    ['x', ['Alby', 'Örby'], 1],
    ['y', ['Ekby', 'Åby'], 1]
  ]));

it('says which years a division is known for', () => {
  expect(divisionYears(members)).toBe('2019–2023');
  expect(divisionYears(members.slice(2))).toBe('2023');
  expect(divisionYears([{ lpoAsOf: null }])).toBeNull();
});

it('counts a region over its municipalities', () =>
  expect(regionLines(covered, [area('region', 'syd', 4)])).toEqual([
    {
      area: area('region', 'syd', 4),
      municipalities: 4,
      inForce: 2,
      full: 1,
      lapsed: 1,
      noneFound: 0,
      notCollected: 1,
      gained: 1,
      lost: 1
    }
  ]));

it('counts every year of the timeline', () => {
  const years = coveredYears(rows);
  expect(years).toHaveLength(12);
  expect(years.find(({ year }) => year === 2022)).toEqual({
    year: 2022,
    municipalities: 4,
    inForce: 2,
    full: 1
  });
});
