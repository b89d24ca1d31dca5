import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CLASS_BREAKS, CLASS_MARKS, classOf, marksOf, shareMark, shareText } from './mark';
import { DEFAULT_SELECTION, MEASURES, type Measure } from './selection';
import { NO_SHARE, type Share } from './share';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const share = (part: Partial<Share>): Share => ({ ...NO_SHARE, ...part });

test.each([
  ['priority', 0, 'class-0'],
  ['priority', 0.199, 'class-0'],
  ['priority', 0.2, 'class-1'],
  ['priority', 0.8, 'class-4'],
  ['priority', 1, 'class-4'],
  ['activity', 0.05, 'class-1'],
  ['activity', 0.2, 'class-4'],
  ['gap', 0.59, 'class-2']
] as const)('%s of %d is drawn as %s', (measure, value, mark) =>
  expect(classOf(value, measure)).toBe(mark)
);

test('a larger share is never drawn in a lower class', () => {
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.constantFrom(...MEASURES), part, part, (measure, a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)].map((value) =>
        CLASS_MARKS.indexOf(classOf(value, measure) as (typeof CLASS_MARKS)[number])
      );
      expect(low).toBeLessThanOrEqual(high!);
    })
  );
});

test('each measure has four breaks, rising', () => {
  for (const breaks of Object.values(CLASS_BREAKS)) {
    expect(breaks).toHaveLength(CLASS_MARKS.length - 1);
    expect([...breaks].sort((a, b) => a - b)).toEqual(breaks);
  }
});

test.each([
  ['an estimate', { estimate: 0.5, n: 20, count: 9 }, 'class-2'],
  ['an estimate of zero', { estimate: 0, n: 20, count: 0 }, 'class-0'],
  ['too few, none of them', { n: 5, count: 0 }, 'few-none'],
  ['too few, some of them', { n: 5, count: 2 }, 'few-some'],
  ['too few, all of them', { n: 5, count: 5 }, 'few-all'],
  ['nothing to count', { n: 0, count: 0 }, 'nothing']
] as const)('%s', (_, given, mark) => expect(shareMark(share(given), 'priority')).toBe(mark));

const TEXTS: [Measure, Partial<Share>, string][] = [
  ['priority', { n: 0 }, 'inget gällande löfte'],
  ['priority', { count: 3, n: 8 }, 'minst 3 av 8 kommuner'],
  [
    'priority',
    { count: 72, n: 135, estimate: 0.6, estimateN: 80 },
    '60 % (av 80 fullständigt kodade), minst 72 av 135 kommuner'
  ],
  ['activity', { n: 0 }, 'inga aktiviteter kända'],
  ['activity', { count: 1.5, n: 9 }, '1,5 av 9 aktiviteter'],
  ['activity', { count: 50, n: 1000, estimate: 0.05 }, '5 % av 1 000 aktiviteter'],
  ['gap', { n: 0 }, 'inget fullständigt kodat löfte nämner det som problem'],
  ['gap', { count: 1, n: 4 }, '1 av 4 löften som nämner det lovar inget'],
  ['gap', { count: 12, n: 40, estimate: 0.3 }, '30 %: 12 av 40 löften som nämner det lovar inget']
];
test.each(TEXTS)('%s %j in words', (measure, given, text) =>
  expect(plain(shareText(share(given), measure))).toBe(text)
);

describe('the marks of an overview', () => {
  const none = { areas: [], themes: [], years: [], compared: [], country: null, pinned: null };

  test('a municipality is drawn by its state, and says how many pledges it rests on', () => {
    const marks = marksOf(
      {
        ...none,
        selection: DEFAULT_SELECTION,
        states: [
          { code: '0114', state: 'prioritised', inForce: 1 },
          { code: '0180', state: 'addressed', inForce: 12 },
          { code: '2584', state: 'none-found', inForce: 0 }
        ]
      },
      (state) => `<${state}>`
    );
    expect(Object.fromEntries(marks)).toEqual({
      '0114': { key: 'prioritised', text: '<prioritised>, 1 löfte gäller' },
      '0180': { key: 'addressed', text: '<addressed>, 12 löften gäller' },
      '2584': { key: 'none-found', text: '<none-found>' }
    });
  });

  test('a larger area is drawn by its share; one without a row has no mark', () => {
    const marks = marksOf(
      {
        ...none,
        selection: { ...DEFAULT_SELECTION, level: 'county' },
        states: null,
        areas: [{ code: '01', ...share({ count: 12, n: 20, estimate: 0.7, estimateN: 10 }) }]
      },
      () => expect.unreachable()
    );
    expect(marks.get('01')?.key).toBe('class-3');
    expect(marks.has('03')).toBe(false);
  });
});
