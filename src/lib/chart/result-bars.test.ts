import { describe, expect, test } from 'vitest';
import { barsOf, MAX_BARS } from './result-bars';

const text = (name: string) => ({ name, numeric: false });
const number = (name: string) => ({ name, numeric: true });

describe('bars of an answer', () => {
  test('the first text against the first number', () => {
    const bars = barsOf({
      columns: [number('nr'), text('tema'), text('vem'), number('antal')],
      rows: [
        [1, 'trafik', 'polis', 5],
        [2, 'stöld', null, 3]
      ]
    });
    expect(bars).toEqual({
      label: 'tema',
      value: 'nr',
      bars: [
        { label: 'trafik', value: 1 },
        { label: 'stöld', value: 2 }
      ],
      left: 0
    });
  });

  test('without a text, the first number names the rows', () => {
    const bars = barsOf({ columns: [number('year'), number('n')], rows: [[2023, 7]] });
    expect(bars?.bars).toEqual([{ label: '2023', value: 7 }]);
  });

  test('a row without a number has no bar: unknown is not zero', () => {
    const rows = [
      ['a', null],
      ['b', 0]
    ];
    expect(barsOf({ columns: [text('x'), number('n')], rows })?.bars).toEqual([
      { label: 'b', value: 0 }
    ]);
  });

  test('no more bars than can be read, and the rest is counted', () => {
    const rows = Array.from({ length: MAX_BARS + 3 }, (_, at) => [`${at}`, at]);
    const bars = barsOf({ columns: [text('x'), number('n')], rows });
    expect(bars?.bars).toHaveLength(MAX_BARS);
    expect(bars?.left).toBe(3);
  });

  test.each([
    ['no number', [text('x'), text('y')], [['a', 'b']]],
    ['one column', [number('n')], [[1]]],
    ['no rows', [text('x'), number('n')], []],
    ['only unknown', [text('x'), number('n')], [['a', null]]]
  ])('nothing to draw: %s', (_, columns, rows) => {
    expect(barsOf({ columns, rows })).toBeNull();
  });
});
