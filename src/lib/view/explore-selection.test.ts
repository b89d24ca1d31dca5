import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sortsOf } from '../query/explore';
import { facetsOf, type Choices, type Facet } from '../query/explore-filter';
import { ITEM_KINDS } from '../query/explore-tables';
import { columnsOf } from './explore-columns';
import {
  DEFAULT_EXPLORE,
  defaultSelection,
  readExplore,
  toggled,
  writeExplore,
  type ExploreSelection,
  type KnownValues
} from './explore-selection';

const VALUES: Partial<Record<Facet, (string | null)[]>> = {
  theme: ['trafik', 'inbrott'],
  actor: ['polis', null],
  year: ['2023', '2024'],
  basis: ['stated', 'assumed', 'inferred'],
  completeness: ['full', 'partial', 'summary'],
  county: ['01', '12'],
  amount: ['med', 'utan']
};
const known: KnownValues = (kind, facet) =>
  new Set(facetsOf(kind).includes(facet) ? (VALUES[facet] ?? []) : []);
const read = (query: string) => readExplore(new URLSearchParams(query), known);

describe('an address', () => {
  test('without anything asks for everything', () => {
    expect(read('')).toEqual({ selection: DEFAULT_EXPLORE, fallbacks: [] });
  });

  test('is in Swedish', () => {
    const selection: ExploreSelection = {
      ...DEFAULT_EXPLORE,
      text: 'rån i butik',
      choices: { theme: ['trafik', 'inbrott'], actor: [null], basis: ['assumed'] },
      sort: 'place',
      reversed: true,
      columns: ['text', 'lofte']
    };
    expect(writeExplore(selection)).toBe(
      '?visa=aktiviteter&q=r%C3%A5n+i+butik&tema=trafik.inbrott&vem=sags-inte&arsgrund=antaget-slut&sortera=-kommun&kolumner=text.lofte'
    );
  });

  test.each([
    ['an unknown kind', 'visa=ufo', 'visa', 'ufo'],
    ['an unknown value', 'tema=ufo', 'tema', 'ufo'],
    ['a facet that the kind lacks', 'visa=problem&vem=polis', 'vem', 'polis'],
    ['an unknown order', 'sortera=ufo', 'sortera', 'ufo'],
    ['an order that the kind lacks', 'visa=problem&sortera=vem', 'sortera', 'vem'],
    ['an unknown column', 'kolumner=text.ufo', 'kolumner', 'text.ufo'],
    ['an unknown parameter', 'ufo=1', 'ufo', '1']
  ])('%s is named', (_, query, parameter, value) => {
    expect(read(query).fallbacks).toEqual([{ parameter, value }]);
  });

  test('what is understood of a list is kept', () => {
    const { selection, fallbacks } = read('tema=trafik.ufo.inbrott');
    expect(selection.choices).toEqual({ theme: ['trafik', 'inbrott'] });
    expect(fallbacks).toEqual([{ parameter: 'tema', value: 'ufo' }]);
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (query) => {
        read(query);
      })
    );
  });

  test('gives back every selection', () => {
    const selections = fc.constantFrom(...ITEM_KINDS).chain((kind) =>
      fc
        .record({
          text: fc.string().map((text) => text.trim()),
          choices: fc.record(
            Object.fromEntries(
              facetsOf(kind)
                .filter((facet) => VALUES[facet])
                .map((facet) => [facet, fc.subarray(VALUES[facet]!, { minLength: 1 })])
            ),
            { requiredKeys: [] }
          ),
          sort: fc.constantFrom(...sortsOf(kind)),
          reversed: fc.boolean(),
          columns: fc.subarray(
            columnsOf(kind).map(({ key }) => key),
            { minLength: 1 }
          )
        })
        .map((rest): ExploreSelection => ({
          ...defaultSelection(kind),
          ...rest,
          choices: rest.choices as Choices
        }))
    );
    fc.assert(
      fc.property(selections, (selection) => {
        expect(read(writeExplore(selection))).toEqual({ selection, fallbacks: [] });
      })
    );
  });
});

test('a value is taken in and out', () => {
  expect(toggled({}, 'theme', 'trafik')).toEqual({ theme: ['trafik'] });
  expect(toggled({ theme: ['trafik'] }, 'theme', 'inbrott')).toEqual({
    theme: ['trafik', 'inbrott']
  });
  expect(toggled({ theme: ['trafik'], actor: [null] }, 'actor', null)).toEqual({
    theme: ['trafik']
  });
});
