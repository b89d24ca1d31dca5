import { expect, test } from 'vitest';
import type { ExplorePlace } from '../query/explore-places';
import { placeMark } from './explore-map';

const place: ExplorePlace = {
  code: '0767',
  finding: 'coded',
  inside: true,
  known: 3,
  earlier: 0,
  documents: 3,
  full: 3,
  matching: 2,
  items: 4
};

test.each([
  ['found', {}, 'class-2', '4 aktiviteter i 2 av 3 löften'],
  [
    'found in documents seen in part',
    { full: 2 },
    'class-2',
    'minst 4 aktiviteter i 2 av 3 löften'
  ],
  ['one', { items: 1, matching: 1 }, 'class-1', '1 aktivitet i 1 av 3 löften'],
  ['not there', { items: 0, matching: 0 }, 'absent', 'ingen träff i 3 löften'],
  [
    'not seen',
    { items: 0, matching: 0, full: 1 },
    'unknown',
    'ingen träff i det som setts av 3 löften'
  ],
  ['outside the region', { inside: false }, 'nothing', 'Utanför urvalet'],
  ['outside the coding', { documents: 0, full: 0, items: 0 }, 'nothing', 'Utanför urvalet'],
  ['not looked for', { known: 0, finding: null }, 'not-collected', /./],
  ['known but not coded', { known: 0, finding: 'exists-not-coded' as const }, 'not-collected', /./],
  ['looked for in vain', { known: 0, finding: 'none-found' as const }, 'none-found', /./],
  ['none since', { known: 0, earlier: 1 }, 'lapsed', /./],
  ['none yet', { known: 0 }, 'none-found', /./]
])('%s', (_, change, key, text) => {
  const mark = placeMark({ ...place, ...change }, 'activity', false);
  expect(mark.key).toBe(key);
  expect(mark.text).toMatch(text);
});
