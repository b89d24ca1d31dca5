import { describe, expect, it } from 'vitest';
import { filterPromises, nameDocuments, NO_FILTER, UNSAID } from './promise';

const NAMES: Record<string, string> = { '0765': 'Älmhult', '0781': 'Ljungby', '0604': 'Aneby' };
const document = (pledge: string, municipalities: string, firstYear: number, area?: string) => ({
  pledge,
  title: 'Medborgarlöfte',
  municipalities,
  area: area ?? null,
  firstYear,
  lastYear: firstYear + 1,
  sourceUrl: null,
  publisher: 'Kommunen'
});

describe('documents by name', () => {
  const named = nameDocuments(
    [
      document('almhult-2024', '0765', 2024),
      document('ljungby-2024', '0781', 2024, 'Lagan'),
      document('aneby-2025', '0604;0781', 2025)
    ],
    (code) => NAMES[code]!
  );

  it('come newest first, then in Swedish order', () =>
    expect(named.map(({ pledge }) => pledge)).toEqual([
      'aneby-2025',
      'ljungby-2024',
      'almhult-2024'
    ]));

  it('name all municipalities and the part concerned', () =>
    expect(named.map(({ where }) => where)).toEqual([
      'Aneby och Ljungby',
      'Ljungby, Lagan',
      'Älmhult'
    ]));
});

describe('promises narrowed down', () => {
  const promise = {
    summary: 'Polisen håller minst fyra mätningar',
    where: 'Älmhult',
    place: 'Storgatan',
    actor: 'polis',
    type: 'trafikkontroll',
    firstYear: 2022,
    lastYear: 2024
  };
  const promises = [promise, { ...promise, where: 'Ljungby', actor: null, place: null }];
  const kept = (filter: Partial<typeof NO_FILTER>) =>
    filterPromises(promises, { ...NO_FILTER, ...filter }).map(({ where }) => where);

  it.each([
    ['no filter keeps all', {}, ['Älmhult', 'Ljungby']],
    ['a word in the promise', { text: 'mätningar' }, ['Älmhult', 'Ljungby']],
    ['a word in any case', { text: 'MÄTN' }, ['Älmhult', 'Ljungby']],
    ['words from promise and municipality together', { text: 'ljungby minst' }, ['Ljungby']],
    ['a place', { text: 'storgatan' }, ['Älmhult']],
    ['words that never stand together', { text: 'storgatan ljungby' }, []],
    ['who', { actor: 'polis' }, ['Älmhult']],
    ['who is not said', { actor: UNSAID }, ['Ljungby']],
    ['another kind', { type: 'dialog' }, []],
    ['the first year in force', { year: 2022 }, ['Älmhult', 'Ljungby']],
    ['the last year in force', { year: 2024 }, ['Älmhult', 'Ljungby']],
    ['the year after', { year: 2025 }, []],
    ['the year before', { year: 2021 }, []]
  ])('%s', (_, filter, places) => expect(kept(filter)).toEqual(places));
});
