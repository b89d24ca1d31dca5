import { expect, test } from 'vitest';
import { THEME_STATES } from '../pledge/codes';
import type { MarkKey } from '../view/mark';
import type { Overview } from '../view/overview';
import { DEFAULT_SELECTION, MEASURES } from '../view/selection';
import { legendNote, legendOf } from './legend';

const overview = (part: Partial<Overview>): Overview => ({
  selection: DEFAULT_SELECTION,
  states: null,
  areas: [],
  themes: [],
  years: [],
  compared: [],
  country: null,
  pinned: null,
  ...part
});
const counts = (given: Partial<Record<MarkKey, number>>) =>
  new Map(Object.entries(given)) as Map<MarkKey, number>;
const countOf = (entries: ReturnType<typeof legendOf>) => entries.map(({ count }) => count);

test('the eight states, always all of them, with what each means', () => {
  const entries = legendOf(overview({ states: [] }), counts({ prioritised: 3, lapsed: 7 }));
  expect(entries.map(({ mark }) => mark)).toEqual(THEME_STATES);
  expect(countOf(entries)).toEqual([3, 0, 0, 0, 0, 7, 0, 0]);
  for (const { label, title } of entries) expect(title.length).toBeGreaterThan(label.length);
  expect(legendNote(overview({ states: [] }))).toBeUndefined();
});

test('classes from the highest down, then counts that occur, then nothing', () => {
  const entries = legendOf(overview({}), counts({ 'class-4': 1, 'few-some': 5, nothing: 2 }));
  expect(entries.map(({ mark }) => mark)).toEqual([
    'class-4',
    'class-3',
    'class-2',
    'class-1',
    'class-0',
    'few-some',
    'nothing'
  ]);
  expect(countOf(entries)).toEqual([1, 0, 0, 0, 0, 5, 2]);
});

test('no scale of shares where no area has a share', () => {
  const entries = legendOf(overview({}), counts({ 'few-all': 4, 'few-none': 3 }));
  expect(entries.map(({ mark }) => mark)).toEqual(['few-all', 'few-none', 'nothing']);
});

test('no area is left out of the count', () => {
  const given = counts({ 'class-2': 10, 'few-none': 20, 'few-some': 30, nothing: 230 });
  const sum = countOf(legendOf(overview({}), given)).reduce((a, b) => a + b, 0);
  expect(sum).toBe(290);
});

test.each(MEASURES)('the note says what is counted in %s', (measure) => {
  const note = legendNote(overview({ selection: { ...DEFAULT_SELECTION, measure } }));
  expect(note).toMatch(/färre än 10 (kommuner|aktiviteter|löften)/);
});
