import { describe, expect, it } from 'vitest';
import type { ActivityRow } from '../query/pledge';
import { groupActivities, type Grouping } from './grouping';

const activity = (index: number, parts: Partial<ActivityRow>) =>
  ({
    index,
    themes: 'trafik',
    actor: null,
    type: 'annat',
    focusArea: null,
    ...parts
  }) as ActivityRow;

const ACTIVITIES = [
  activity(0, { themes: 'stold;trafik', actor: 'kommun', focusArea: 1 }),
  activity(1, { themes: 'trafik', actor: 'polis', type: 'trafikkontroll', focusArea: 0 }),
  activity(2, { themes: 'trafik' })
];
const FOCUS_AREAS = ['Lugnare trafik', 'Färre stölder'].map((label, index) => ({
  pledge: 'ljungby-2024',
  index,
  label,
  themes: ''
}));

describe('activities stand once each', () => {
  it.each<[Grouping, [string, number[]][]]>([
    [
      'theme',
      [
        ['Trafik', [1, 2]],
        ['Stöld', [0]]
      ]
    ],
    [
      'actor',
      [
        ['Polisen', [1]],
        ['Kommunen', [0]],
        ['Vem sägs inte', [2]]
      ]
    ],
    [
      'type',
      [
        ['Trafikkontroll', [1]],
        ['Annat', [0, 2]]
      ]
    ],
    [
      'focus',
      [
        ['Lugnare trafik', [1]],
        ['Färre stölder', [0]],
        ['Utan fokusområde', [2]]
      ]
    ]
  ])('by %s', (by, groups) =>
    expect(
      groupActivities(ACTIVITIES, FOCUS_AREAS, by).map(({ label, activities }) => [
        label,
        activities.map(({ index }) => index)
      ])
    ).toEqual(groups)
  );
});
