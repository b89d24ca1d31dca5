import { afterAll, describe, expect, test } from 'vitest';
import { openNative } from '../engine/native';
import { exploreFacets, exploreRows, exploreTotals, sortsOf } from './explore';
import { exampleFilters, exampleWindows } from './explore-examples';
import { facetsOf, type ItemFilter } from './explore-filter';
import { exploreByMunicipality } from './explore-places';
import { ITEM_KINDS, prepareExplorer } from './explore-tables';
import { facetRowsOf, lexicon, placesOf, rowsOf, totalsOf } from './explore.fixture';

const { engine } = await openNative('static/data');
afterAll(() => engine.close());

const examples = await exampleFilters(engine);

async function compare(filter: ItemFilter) {
  expect(await exploreTotals.ask(engine, filter), 'totals').toEqual([totalsOf(filter)]);
  expect(await exploreFacets.ask(engine, filter), 'facets').toEqual(facetRowsOf(filter));
}

describe.each(ITEM_KINDS)('%s', (kind) => {
  const everything: ItemFilter = { kind, choices: {}, terms: [] };

  test.each(facetsOf(kind))('every value of %s alone', async (facet) => {
    const values = facetRowsOf(everything).filter((row) => row.facet === facet);
    expect(values.length).toBeGreaterThan(0);
    // All facets beside each value; beside each tenth where there are hundreds.
    const step = values.length > 50 ? 10 : 1;
    for (const [at, { code, count }] of values.entries()) {
      const filter = { ...everything, choices: { [facet]: [code] } };
      expect(await exploreTotals.ask(engine, filter), `${code}`).toEqual([totalsOf(filter)]);
      expect(totalsOf(filter).items).toBe(count);
      if (at % step === 0) await compare(filter);
    }
  });

  test.each(sortsOf(kind))('all rows by %s, both ways', async (sort) => {
    for (const reversed of [false, true]) {
      const window = { filter: everything, sort, reversed, from: 0, limit: 10_000 };
      expect(await exploreRows.ask(engine, window)).toEqual(rowsOf(window));
    }
  });
});

test('words and seeded random combinations: totals and facets', async () => {
  for (const filter of examples) await compare(filter);
  expect(examples.filter((filter) => totalsOf(filter).items > 0).length).toBeGreaterThan(70);
});

test('words and seeded random combinations: rows', async () => {
  for (const window of exampleWindows(examples)) {
    expect(await exploreRows.ask(engine, window), JSON.stringify(window)).toEqual(rowsOf(window));
  }
});

test('words and seeded random combinations: municipalities', async () => {
  for (const filter of examples) {
    const rows = await exploreByMunicipality.ask(engine, filter);
    expect(rows, JSON.stringify(filter)).toEqual(placesOf(filter));
  }
});

test('the lexicon is made of all texts', async () => {
  const made = await prepareExplorer(engine);
  for (const word of ['bostadsinbrott', 'trafikkontroller', 'skolgårdar']) {
    expect(made.keysOf(word)).toEqual(lexicon.keysOf(word));
  }
});
