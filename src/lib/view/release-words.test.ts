import { expect, test } from 'vitest';
import { changeWords } from './release-words';

const nameOf = (id: string) => id.toUpperCase();
const changes = {
  since: '2026.1',
  added: [] as string[],
  changed: [] as string[],
  removed: [] as string[]
};

test.each([
  ['nothing', changes, 'Inga löften ändrades.'],
  [
    'some of each',
    { ...changes, added: ['a', 'b'], changed: ['c'], removed: ['d'] },
    '2 löften tillkom (A och B), 1 löfte ändrades (C), 1 löfte togs bort (D).'
  ],
  [
    'many: counted, not named',
    { ...changes, added: Array.from({ length: 13 }, (_, at) => `x${at}`) },
    '13 löften tillkom, inget ändrades, inget togs bort.'
  ]
])('%s', (_, of, words) => {
  expect(changeWords(of, nameOf)).toBe(words);
});
