import { DOMParser } from 'linkedom';
import { expect, test } from 'vitest';
import { pledgeFeed } from './feed';

const ledger = (version: string, date: string, documents: Record<string, string>) => ({
  version,
  date,
  documents
});

const atom = pledgeFeed(
  [
    {
      ledger: ledger('2026.2', '2026-12-24', { a: '2', b: '1' }),
      changes: { since: '2026.1', added: ['b'], changed: ['a'], removed: [] }
    },
    { ledger: ledger('2026.1', '2026-11-22', { a: '1' }), changes: null }
  ],
  [
    { id: 'a', title: 'Löfte A & B', summary: 'Ljungby, 2024' },
    { id: 'b', title: 'Löfte B', summary: 'Älmhult, 2025' }
  ],
  'https://exempel.se'
);

test('each release, then what it brought, the newest first', () => {
  const document = new DOMParser().parseFromString(atom, 'text/xml');
  const entries = [...document.querySelectorAll('entry')].map((entry) => [
    entry.querySelector('title')!.textContent,
    entry.querySelector('link')!.getAttribute('href'),
    entry.querySelector('updated')!.textContent
  ]);
  expect(entries).toEqual([
    ['Utgåva 2026.2: 2 löften', 'https://exempel.se/data/#utgavor', '2026-12-24T00:00:00.000Z'],
    ['Nytt: Löfte B', 'https://exempel.se/lofte/b/', '2026-12-24T00:00:00.000Z'],
    ['Ändrat: Löfte A & B', 'https://exempel.se/lofte/a/', '2026-12-24T00:00:00.000Z'],
    ['Utgåva 2026.1: 1 löfte', 'https://exempel.se/data/#utgavor', '2026-11-22T00:00:00.000Z']
  ]);
});
