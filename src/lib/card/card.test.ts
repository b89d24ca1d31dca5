import { expect, test } from 'vitest';
import { cardSvg, wholeSentences, wrapped } from './card';

test.each([
  ['in one line', 'Trafik lovas av många', 40, ['Trafik lovas av många']],
  ['at the words', 'Trafik lovas av många', 12, ['Trafik lovas', 'av många']],
  [
    'a word too long stands alone',
    'av kommunpolissamverkan ja',
    8,
    ['av', 'kommunpolissamverkan', 'ja']
  ]
])('breaks %s', (_, text, letters, lines) => {
  expect(wrapped(text, letters, 5)).toEqual(lines);
});

test('what does not fit ends in an ellipsis, not in a comma', () => {
  expect(wrapped('ett, två, tre, fyra', 5, 2)).toEqual(['ett,', 'två …']);
});

test.each([
  ['all of it', 3, ['Det är sant.', 'Men bara', 'ibland.']],
  ['the first sentence', 2, ['Det är sant.']],
  ['nothing, where not even that fits', 0, []]
])('of what it rests on: %s', (_, most, lines) => {
  expect(wholeSentences('Det är sant. Men bara ibland.', 12, most)).toEqual(lines);
});

test('letters that mean something in XML are written as such', () => {
  const svg = cardSvg({
    kicker: 'Hot & hat',
    headline: '<b>65 %</b>',
    basis: 'n = 20',
    source: '"Källa"',
    map: { width: 10, height: 20, shapes: [] }
  });
  expect(svg).toContain('Hot &amp; hat');
  expect(svg).toContain('&lt;b&gt;65 %&lt;/b&gt;');
  expect(svg).not.toContain('<b>');
});
