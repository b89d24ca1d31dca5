import { describe, expect, it } from 'vitest';
import type { Completeness, Finding, ProblemKind, ThemeState } from './codes';
import { themeState, type PledgeInTime, type ThemedPledge } from './theme-state';

interface Content {
  completeness?: Completeness;
  focus?: boolean;
  activity?: boolean;
  problem?: ProblemKind;
  years?: [number, number];
}

/** A pledge that says about fraud what the case asks for, and something else besides. */
function pledge({ years = [2024, 2025], ...content }: Content = {}): PledgeInTime {
  const themes: ['bedrageri'] = ['bedrageri'];
  const coded: ThemedPledge = {
    id: `a-${years[0]}`,
    completeness: content.completeness ?? 'full',
    focusAreas: [
      { label: 'Trafik', themes: ['trafik'] },
      ...(content.focus ? [{ label: 'Bedrägeri', themes }] : [])
    ],
    activities: content.activity
      ? [{ summary: 'Informerar äldre', themes, actor: 'polis', type: 'information' }]
      : [],
    problems: content.problem ? [{ summary: 'Bedrägerier', themes, kind: content.problem }] : []
  };
  return {
    pledge: coded,
    period: {
      firstYear: years[0],
      lastYear: years[1],
      firstYearBasis: 'stated',
      lastYearBasis: 'stated'
    }
  };
}

function state(pledges: PledgeInTime[], finding: Finding | null = 'coded', year = 2024) {
  return themeState('bedrageri', year, pledges, finding);
}

describe('with one pledge in force, the theme is', () => {
  it.each<[ThemeState, string, Content]>([
    ['prioritised', 'a focus area has it', { focus: true }],
    [
      'prioritised',
      'a focus area of a partial record has it',
      { focus: true, completeness: 'partial' }
    ],
    ['prioritised', 'a focus area and an activity have it', { focus: true, activity: true }],
    ['addressed', 'only an activity has it', { activity: true }],
    ['addressed', 'an activity and a problem have it', { activity: true, problem: 'lage' }],
    ['addressed', 'an activity of a summary has it', { activity: true, completeness: 'summary' }],
    ['named', 'it is said to occur', { problem: 'lage' }],
    ['named', 'it is feared', { problem: 'oro' }],
    ['absent', 'it is only asked for', { problem: 'onskemal' }],
    ['absent', 'it is only a good condition', { problem: 'positivt' }],
    ['absent', 'nothing has it', {}],
    ['unknown', 'nothing seen has it and the record is partial', { completeness: 'partial' }],
    ['unknown', 'nothing seen has it and the record is a summary', { completeness: 'summary' }],
    ['unknown', 'a partial record names it', { problem: 'lage', completeness: 'partial' }]
  ])('%s where %s', (expected, _, content) => {
    expect(state([pledge(content)])).toBe(expected);
  });
});

describe('with several pledges in force, the theme is', () => {
  it.each<[ThemeState, string, Content[]]>([
    ['prioritised', 'any prioritises it', [{ activity: true }, { focus: true }]],
    [
      'addressed',
      'any addresses it, even beside a partial one',
      [{ completeness: 'partial' }, { activity: true }]
    ],
    [
      'unknown',
      'one is partial and another names it',
      [{ problem: 'lage' }, { completeness: 'partial' }]
    ],
    ['named', 'all are full and one names it', [{}, { problem: 'oro' }]],
    ['absent', 'all are full and none has it', [{}, {}]]
  ])('%s where %s', (expected, _, contents) => {
    expect(state(contents.map(pledge))).toBe(expected);
  });
});

describe('with no pledge in force, the theme is', () => {
  const earlier = pledge({ focus: true, years: [2020, 2021] });
  const later = pledge({ focus: true, years: [2026, 2027] });

  it.each<[ThemeState, string, PledgeInTime[], Finding | null]>([
    ['lapsed', 'an earlier one is known', [earlier], 'coded'],
    ['lapsed', 'an earlier and a later one are known', [earlier, later], 'coded'],
    ['none-found', 'only a later one is known', [later], 'coded'],
    ['none-found', 'the search found none', [], 'none-found'],
    ['not-collected', 'one exists but is not coded', [], 'exists-not-coded'],
    ['not-collected', 'nobody has looked', [], null]
  ])('%s where %s', (expected, _, pledges, finding) => {
    expect(state(pledges, finding)).toBe(expected);
  });
});
