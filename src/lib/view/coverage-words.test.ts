import { describe, expect, it } from 'vitest';
import type { CoverageArea, CoveredMember } from './coverage';
import {
  coverageHeadline,
  coverageSlug,
  endingTitle,
  explainStatus,
  themeFinding,
  withoutNote,
  withoutTitle
} from './coverage-words';
import type { Ending } from './ending';
import type { ThemeLine } from './lpo-themes';

const TODAY = '2026-11-22';
const syd: CoverageArea = {
  level: 'region',
  code: 'syd',
  name: 'Syd',
  path: 'region/syd',
  split: false,
  municipalityCount: 3
};
const members = ['in-force', 'lapsed', 'none-found'].map((status) => ({ status }) as CoveredMember);

describe('the finding', () => {
  it('is told in the past of a year that is over', () => {
    expect(coverageHeadline(syd, members, 2022, TODAY)).toBe(
      'Polisregion Syd: 1 av 3 kommuner hade ett känt gällande löfte 2022'
    );
    expect(withoutTitle(members, 2022, TODAY)).toBe(
      'I 2 av 3 kommuner är inget löfte känt som gällde 2022'
    );
  });

  it('is told in the present of the release’s year', () =>
    expect(coverageHeadline(syd, members, 2026, TODAY)).toContain('har ett känt gällande löfte'));
});

it('never takes none found for none', () => {
  expect(explainStatus('none-found', 2022)).toContain('Det betyder inte att kommunen saknade');
  expect(explainStatus('not-collected', 2022)).toContain('Det går inte att säga');
});

it('says when the last pledge lapsed, and when a later one begins', () => {
  const note = (
    status: CoveredMember['status'],
    lastBefore: number | null,
    nextAfter: number | null
  ) => withoutNote({ status, lastBefore, nextAfter });
  expect(note('lapsed', 2019, null)).toBe('senast 2019');
  expect(note('lapsed', 2019, 2024)).toBe('senast 2019, nästa 2024');
  expect(note('none-found', null, 2024)).toBe('nästa 2024');
  expect(note('none-found', null, null)).toBeNull();
});

it('counts what runs out, the nearer among those further on', () => {
  const ending = ([3, 12] as const).map((within) => ({ within }) as Ending);
  expect(endingTitle(ending)).toBe('1 löfte löper ut inom 3 månader, 1 inom 6 och 2 inom 12');
  expect(endingTitle([])).toBe('Inget känt löfte löper ut inom 12 månader');
});

it('names the themes most often unprioritised, unless too many share the place', () => {
  const line = (theme: string, unprioritised: number) => ({ theme, unprioritised }) as ThemeLine;
  const of = (...lines: ThemeLine[]) => themeFinding(lines, (theme) => theme);
  expect(of(line('a', 2), line('b', 2), line('c', 1))).toBe(
    'Oftast oprioriterat: a och b (2 lokalpolisområden).'
  );
  expect(of(line('a', 2), line('b', 2), line('c', 2), line('d', 2))).toBeNull();
  expect(of(line('a', 0))).toBeNull();
});

it('names files by area and year', () => {
  const rest = { theme: null, sort: null };
  expect(coverageSlug({ area: null, year: 2023, ...rest })).toBe('tackning-landet-2023');
  expect(coverageSlug({ area: { level: 'county', code: '14' }, year: 2021, ...rest })).toBe(
    'tackning-lan-14-2021'
  );
});
