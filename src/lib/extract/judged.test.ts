import { describe, expect, test } from 'vitest';
import { readKnowledge } from '../../../scripts/extraction/knowledge-files';
import { passagesOf } from './extract';
import { areasOf, judgedOf } from './judged';
import { promiseFeatures, surroundingsOf } from './promising';
import { readText } from './read-text';

const knowledge = readKnowledge();
const judge = (text: string) => judgedOf(passagesOf(readText(text), knowledge)[0]!, knowledge);
const promised = (text: string) =>
  judge(text)
    .filter((one) => one.promise >= 0.5)
    .map((one) => one.passage.text);

const LIST = [
  'Medborgarlöfte 2024',
  '',
  'Polisen och kommunen har skrivit under ett nytt löfte. Samarbetet är mycket bra.',
  '',
  'Polisen lovar att:',
  '• genomföra trafikkontroller vid skolorna varje månad',
  '• besöka högstadiet och informera om narkotika'
].join('\n');

describe('what is promised', () => {
  test('entries after "lovar att:", not what is told of the pledge', () => {
    expect(promised(LIST)).toEqual([
      'genomföra trafikkontroller vid skolorna varje månad',
      'besöka högstadiet och informera om narkotika'
    ]);
  });

  test('a sentence in prose says who will do what', () => {
    const text =
      'Medborgarlöfte 2024\n\nMånga upplever att det är otryggt i centrum. Polisen ska fotpatrullera i centrum på helgerna.';
    expect(promised(text)).toEqual(['Polisen ska fotpatrullera i centrum på helgerna.']);
  });

  test('each judgement has reasons in plain words, and is the same each time', () => {
    const [first, second] = [judge(LIST), judge(LIST)];
    const items = first.filter((one) => one.passage.kind === 'item');
    expect(items.every((one) => one.because.length > 0)).toBe(true);
    expect(items[0]!.because).toContain('punkt efter ”lovar”');
    expect(second).toEqual(first);
  });
});

test('a list of areas is taken for areas as a whole, and its entries for no promises', () => {
  const text = [
    'Medborgarlöfte 2024',
    '',
    'Följande fokusområden har valts:',
    '• Trafik',
    '• Narkotika bland unga',
    '• Trygghet i centrum',
    '',
    'Aktiviteter',
    '',
    '• Polisen ska genomföra trafikkontroller varje månad.',
    '• Kommunen ska informera elever om narkotika.',
    '• Kommunen och polisen ska genomföra två trygghetsvandringar.'
  ].join('\n');
  expect(areasOf(judge(text)).map((one) => one.text)).toEqual([
    'Trafik',
    'Narkotika bland unga',
    'Trygghet i centrum'
  ]);
});

test('features say where a passage stands and how it is put', () => {
  const passages = passagesOf(readText(LIST), knowledge)[0]!;
  const around = surroundingsOf(passages);
  const at = passages.findIndex((one) => one.kind === 'item');
  const names = [...promiseFeatures(passages[at]!, around[at]!, knowledge).keys()];
  expect(names).toEqual(
    expect.arrayContaining([
      'punkt under löften',
      'punkt som börjar med vad som ska göras',
      'punkt efter en rad med ”lovar”',
      'nämner en aktivitet'
    ])
  );
  expect(names).not.toContain('citat');
});

test('what somebody says after a dash is no entry of a list', () => {
  const text = 'Nytt löfte\n\n– Det känns bra att ha skrivit under, säger Anna Ek, kommunalråd.';
  expect(judge(text).map((one) => one.passage.kind)).toEqual(['sentence']);
});
