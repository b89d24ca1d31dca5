import { expect, open, overview, test } from './site';

test('a walk through the site, engine and all, asks no other host for anything', async ({
  page,
  baseURL
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const view = overview(page);

  await open(page, '/');
  await view.theme('Narkotika').check();
  await expect(view.engineReady).toBeAttached();
  await view.choice('Län').check();
  await expect(view.rows).toHaveCount(21);
  await view.choice('Kommun').check();
  await expect(view.rows).toHaveCount(290);
  await view.rows.getByRole('link', { name: 'Aneby', exact: true }).click();
  await expect(page).toHaveURL(/\/kommun\/aneby\/$/);
  await page.locator('a[href*="/lofte/"]').first().click();
  await expect(page).toHaveURL(/\/lofte\/aneby-/);
  for (const name of ['Kommuner', 'Metod', 'Översikt']) {
    await page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }

  const paths = asked.filter((url) => /^https?:/.test(url)).map((url) => new URL(url));
  expect(paths.filter(({ origin }) => origin !== baseURL)).toEqual([]);
  // The walk was worth its name: tables, engine and map came from here.
  for (const kind of ['.parquet', '.wasm', '.topo.json']) {
    expect(
      paths.some(({ pathname }) => pathname.endsWith(kind)),
      kind
    ).toBe(true);
  }
});

test('the first view needs neither the engine nor its tables', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(page, '/');
  await expect(overview(page).rows).toHaveCount(290);
  expect(asked.filter((path) => /\.(wasm|parquet)$|duckdb/.test(path))).toEqual([]);
});
