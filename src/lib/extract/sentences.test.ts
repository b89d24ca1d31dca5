import { expect, it } from 'vitest';
import { sentencesOf } from './sentences';

it.each<[string, string[]]>([
  ['Polisen ska synas. Kommunen ska lysa.', ['Polisen ska synas.', 'Kommunen ska lysa.']],
  ['Möten t.ex. Brå och m.fl. Alla är med.', ['Möten t.ex. Brå och m.fl. Alla är med.']],
  ['Den 3. Mars är kall.', ['Den 3. Mars är kall.']],
  ['Först\nSedan', ['Först', 'Sedan']]
])('%s', (text, expected) => {
  const sentences = sentencesOf(text);
  expect(sentences.map((one) => one.text)).toEqual(expected);
  for (const one of sentences) expect(text.slice(one.start, one.end)).toBe(one.text);
});
