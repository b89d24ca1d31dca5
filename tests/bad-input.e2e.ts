import type { Route } from '@playwright/test';
import { expect, open, overview, test } from './site';

test.describe('an address that asks for what does not exist', () => {
  const ADDRESSES = [
    { query: 'tema=haxor', says: /tema=”haxor”, som inte finns/ },
    { query: 'ar=1999', says: /ar=”1999”, som inte finns/ },
    { query: 'niva=planet', says: /niva=”planet”, som inte finns/ },
    { query: 'matt=', says: /matt=””, som inte finns/ },
    { query: 'farg=bla', says: /farg=”bla”, som inte finns/ }
  ];
  for (const { query, says } of ADDRESSES) {
    test(`?${query}: says so, and the page works`, async ({ page }) => {
      const view = overview(page);
      await open(page, `/?${query}`);
      await expect(view.notices).toHaveText([says]);
      await view.theme('Inbrott').check();
      await expect(view.headline).toContainText('inbrott');
      await expect(page).toHaveURL(/tema=inbrott/);
    });
  }

  test('several at once, each named; the parts that exist are used', async ({ page }) => {
    const view = overview(page);
    await open(page, '/?tema=narkotika&ar=20x3&ar2=1&utm_source=brev');
    await expect(view.notices).toHaveText([/ar=”20x3”/, /ar2=”1”/]);
    await expect(view.headline).toContainText('narkotika');
  });
});

test.describe('a dataset that is not as it should be', () => {
  // The browser itself logs what it could not load, and the worker what it could not do.
  test.use({
    provoked: /Failed to (load resource|fetch)|duckdb worker|importScripts|^ErrorEvent /
  });

  const bytes = async (route: Route) => (await (await route.fetch()).body()) as Buffer;
  const FAULTS: {
    name: string;
    file: string;
    reply: (route: Route) => Promise<void>;
    says: RegExp;
  }[] = [
    {
      name: 'a table is missing',
      file: '**/data/activities.parquet*',
      reply: (route) => route.fulfill({ status: 404, body: '' }),
      says: /Datafilen activities\.parquet kunde inte hämtas\./
    },
    {
      name: 'a table is cut short',
      file: '**/data/pledges.parquet*',
      reply: async (route) => route.fulfill({ body: (await bytes(route)).subarray(0, 4000) }),
      says: /Datafilen pledges\.parquet är skadad eller avkortad\./
    },
    {
      name: 'one byte of a table is another',
      file: '**/data/theme_states.parquet*',
      reply: async (route) => {
        const body = Buffer.from(await bytes(route));
        body[100]! ^= 1;
        await route.fulfill({ body });
      },
      says: /Datafilen theme_states\.parquet är skadad eller avkortad\./
    },
    {
      name: 'the release is missing',
      file: '**/data/release.json',
      reply: (route) => route.fulfill({ status: 404, body: '' }),
      says: /\(release\.json\) kunde inte hämtas\./
    },
    {
      name: 'the release is no JSON',
      file: '**/data/release.json',
      reply: (route) => route.fulfill({ body: '<!doctype html>' }),
      says: /\(release\.json\) går inte att läsa\./
    },
    {
      name: 'the release is of a schema version from the future',
      file: '**/data/release.json',
      reply: async (route) => {
        const release = JSON.parse((await bytes(route)).toString()) as object;
        await route.fulfill({ body: JSON.stringify({ ...release, schemaVersion: 99 }) });
      },
      says: /Datamängden har format 99, som den här sidan inte känner till\./
    },
    {
      name: 'DuckDB’s worker can’t be fetched',
      file: '**/duckdb-browser-*.js',
      reply: (route) => route.abort(),
      says: /Databasen kunde inte starta/
    },
    {
      name: 'DuckDB’s WebAssembly can’t be fetched',
      file: '**/*.wasm',
      reply: (route) => route.abort(),
      says: /Databasen kunde inte starta/
    }
  ];

  for (const { name, file, reply, says } of FAULTS) {
    test(`${name}: says so, and what is prerendered goes on working`, async ({ context, page }) => {
      await context.route(file, reply);
      const view = overview(page);
      await open(page, '/');
      await view.theme('Bedrägeri').check();
      await expect(view.notices).toHaveText([says]);
      await expect(view.notices).toContainText('Det som redan visas gäller fortfarande.');
      await expect(view.headline).toContainText('bedrägeri');
      await view.year(2018).click();
      await expect(view.headline).toContainText('2018');
      await view.choice('Län').check();
      await expect(view.rows).toHaveCount(21);
      // What only the engine knows is not to be had; the page says so and stays.
      await view.rows.first().getByRole('button').click();
      await expect(view.promises).toBeHidden();
      await expect(view.notices).toHaveText([says]);
    });
  }
});
