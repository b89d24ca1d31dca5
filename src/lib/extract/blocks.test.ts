import { describe, expect, it } from 'vitest';
import { readText } from './read-text';

const kinds = (text: string) =>
  readText(text).blocks.map((block) => `${block.kind}: ${block.text}`);

describe('lines become blocks', () => {
  it.each<[string, string, string[]]>([
    [
      'bullets of all sorts',
      '• ett\n- två\n\uf0b7 tre\n* fyra',
      ['item: ett', 'item: två', 'item: tre', 'item: fyra']
    ],
    [
      'a sentence over a page break',
      '• Polisen ska genomföra kontroller \n\f\n\nutanför skolor.',
      ['item: Polisen ska genomföra kontroller utanför skolor.']
    ],
    [
      'a broken word',
      'Polisen gör brottsföre-\nbyggande insatser.',
      ['paragraph: Polisen gör brottsförebyggande insatser.']
    ],
    [
      'a suspended hyphen',
      'Kommunens alkohol-\noch drogarbete fortsätter.',
      ['paragraph: Kommunens alkohol- och drogarbete fortsätter.']
    ],
    [
      'numbered headings',
      '1. Trafik\nMånga kör fort.\n2. Narkotika\nDroger finns.',
      [
        'heading: Trafik',
        'paragraph: Många kör fort.',
        'heading: Narkotika',
        'paragraph: Droger finns.'
      ]
    ],
    [
      'a numbered list',
      '1. Polisen ska synas.\n2. Kommunen ska sanera.',
      ['item: Polisen ska synas.', 'item: Kommunen ska sanera.']
    ],
    [
      'a heading right over its text',
      'Uppföljning\nLöftet följs upp varje år av kommunen och polisen.',
      ['heading: Uppföljning', 'paragraph: Löftet följs upp varje år av kommunen och polisen.']
    ],
    [
      'a party after a finished entry',
      '• Polisen gör kontroller.\nKommunen:\n• Mäter.',
      ['item: Polisen gör kontroller.', 'heading: Kommunen:', 'item: Mäter.']
    ],
    [
      'bullets that were lost',
      'Vi lovar:\n Synas i centrum.\n Sanera klotter.\nHej då.',
      [
        'heading: Vi lovar:',
        'item: Synas i centrum.',
        'item: Sanera klotter.',
        'paragraph: Hej då.'
      ]
    ]
  ])('%s', (_, text, expected) => expect(kinds(text)).toEqual(expected));
});

it('places point into the text', () => {
  const document = readText('Rubrik\n\n• ett\n• två');
  for (const block of document.blocks) {
    expect(document.text.slice(block.start, block.end)).toBe(block.text);
  }
});
