import { expect, test } from 'vitest';
import { matchesOf } from './matches';

test.each([
  [/polis\p{L}*/giu, 'Polisen och polisområdet', ['Polisen', 'polisområdet']],
  [/x*/g, 'axxb', ['', 'xx', '', '']],
  [/kommun/giu, 'ingen part', []]
])('%s in "%s"', (pattern, text, found) => {
  expect(matchesOf(pattern, text).map((match) => match[0])).toEqual(found);
  // The same pattern begins anew in the next text.
  expect(matchesOf(pattern, text).map((match) => match[0])).toEqual(found);
  expect([...text.matchAll(pattern)].map((match) => match.index)).toEqual(
    matchesOf(pattern, text).map((match) => match.index)
  );
});
