import { describe, expect, test } from 'vitest';
import { areasIn, boxAround, isArrow, neighbour, wholeFrame, type Shape } from './shape';

const area = (code: string, x: number, y: number): Shape => ({
  code,
  name: code,
  href: `kommun/${code}`,
  d: '',
  x,
  y
});

describe('the next area in a direction', () => {
  const middle = area('middle', 50, 50);
  const all = [
    middle,
    area('north', 52, 30),
    area('far north', 50, 5),
    area('south', 50, 70),
    area('west', 20, 55),
    area('east', 75, 45)
  ];

  test.each([
    ['ArrowUp', 'north'],
    ['ArrowDown', 'south'],
    ['ArrowLeft', 'west'],
    ['ArrowRight', 'east']
  ] as const)('%s reaches %s', (arrow, code) =>
    expect(neighbour(all, middle, arrow).code).toBe(code)
  );

  test('where nothing lies that way, one stays', () => {
    expect(neighbour(all, all[2]!, 'ArrowUp')).toBe(all[2]);
    expect(neighbour([middle], middle, 'ArrowLeft')).toBe(middle);
  });

  test('straight ahead wins over nearer but aside', () => {
    const ahead = area('ahead', 50, 20);
    const aside = area('aside', 64, 38);
    expect(neighbour([middle, aside, ahead], middle, 'ArrowUp')).toBe(ahead);
  });

  test('what lies more aside than ahead is not that way', () => {
    expect(neighbour([middle, area('aside', 70, 40)], middle, 'ArrowUp')).toBe(middle);
  });
});

test('only the four arrows are arrows', () => {
  expect(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'].every(isArrow)).toBe(true);
  expect(['Enter', 'a', '', 'toString'].some(isArrow)).toBe(false);
});

describe('a stretch of the map', () => {
  const frame = { left: 0, top: 0, unit: 1000, width: 300, height: 600 };

  test('the whole is all of the frame', () => {
    expect(wholeFrame(frame)).toEqual({ x: 0, y: 0, width: 300, height: 600 });
  });

  test('around a point: so many metres wide, in the frame’s proportions', () => {
    expect(boxAround(frame, { x: 100, y: 200 }, 90_000)).toEqual({
      x: 55,
      y: 110,
      width: 90,
      height: 180
    });
  });

  test('holds the areas whose middle lies in it, its border included', () => {
    const shapes = [area('in', 60, 120), area('border', 55, 110), area('out', 54, 120)];
    expect(areasIn(shapes, { x: 55, y: 110, width: 90, height: 180 })).toEqual(
      new Set(['in', 'border'])
    );
  });
});
