import { expect, test } from 'vitest';
import type { Shape } from '../map/shape';
import { THEME_STATES } from '../pledge/codes';
import { areaRows, classLabels, countMarks, fewLabels } from './area-rows';
import { CLASS_BREAKS, CLASS_MARKS, FEW_MARKS, MARKS, type Mark, type MarkKey } from './mark';
import { MEASURES } from './selection';

const shapes = (...names: string[]): Shape[] =>
  names.map((name) => ({ code: name, name, href: `kommun/${name}`, d: '', x: 0, y: 0 }));
const marks = (keys: Record<string, MarkKey>): Map<string, Mark> =>
  new Map(Object.entries(keys).map(([code, key]) => [code, { key, text: `<${key}>` }]));

test('rows stand by their mark as the legend has it, then by name as Swedes sort it', () => {
  const rows = areaRows(
    shapes('Öckerö', 'Åre', 'Boden', 'Arboga', 'Ystad'),
    marks({
      Öckerö: 'prioritised',
      Åre: 'prioritised',
      Boden: 'unknown',
      Arboga: 'lapsed',
      Ystad: 'addressed'
    }),
    () => ''
  );
  expect(rows.map(({ name }) => name)).toEqual(['Åre', 'Öckerö', 'Ystad', 'Boden', 'Arboga']);
});

test('the highest class comes first, then counts, then nothing', () => {
  const keys: MarkKey[] = ['nothing', 'few-none', 'few-all', 'class-0', 'class-4'];
  const rows = areaRows(
    shapes(...keys),
    marks(Object.fromEntries(keys.map((key) => [key, key]))),
    () => ''
  );
  expect(rows.map(({ mark }) => mark)).toEqual([
    'class-4',
    'class-0',
    'few-all',
    'few-none',
    'nothing'
  ]);
});

test('every mark has a place of its own in the order', () => {
  const rows = areaRows(
    shapes(...MARKS),
    marks(Object.fromEntries(MARKS.map((key) => [key, key]))),
    () => ''
  );
  expect(rows.map(({ mark }) => mark)).toEqual([
    ...THEME_STATES,
    ...[...CLASS_MARKS].reverse(),
    ...[...FEW_MARKS].reverse(),
    'nothing'
  ]);
});

test('an area without a mark is said to be without one, never to be zero', () => {
  const [row] = areaRows(shapes('Arboga'), new Map(), () => 'Västmanlands län', [
    { theme: 'inbrott', marks: marks({ Arboga: 'absent' }) },
    { theme: 'stold', marks: new Map() }
  ]);
  expect(row).toEqual({
    code: 'Arboga',
    name: 'Arboga',
    href: 'kommun/Arboga',
    mark: 'nothing',
    text: 'inga uppgifter',
    place: 'Västmanlands län',
    compared: [
      { theme: 'inbrott', mark: 'absent', text: '<absent>' },
      { theme: 'stold', mark: 'nothing', text: 'inga uppgifter' }
    ]
  });
});

test('marks are counted', () => {
  const rows = areaRows(shapes('a', 'b', 'c'), marks({ a: 'absent', b: 'absent' }), () => '');
  expect(countMarks(rows)).toEqual(
    new Map([
      ['absent', 2],
      ['nothing', 1]
    ])
  );
});

test.each(MEASURES)('the classes of %s are told without a hole between them', (measure) => {
  const labels = classLabels(CLASS_BREAKS[measure]);
  expect(labels).toHaveLength(CLASS_MARKS.length);
  expect(labels[0]).toMatch(/^0–/);
  expect(labels.at(-1)).toMatch(/ % eller mer$/);
  const bounds = labels.map((label) => label.match(/\d+/g)!.map(Number));
  for (let at = 1; at < bounds.length; at++) expect(bounds[at]![0]).toBe(bounds[at - 1]![1]);
});

test.each(MEASURES)('small counts of %s have a label for each mark', (measure) => {
  expect(new Set(fewLabels(measure)).size).toBe(FEW_MARKS.length);
});
