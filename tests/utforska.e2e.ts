import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import type { Page } from '@playwright/test';
import { openNative } from '../src/lib/engine/native';
import { exploreFacets, exploreRows, exploreTotals } from '../src/lib/query/explore';
import type { Choices } from '../src/lib/query/explore-filter';
import { termsOf } from '../src/lib/search/lexicon';
import { formatCount } from '../src/lib/view/format';
import { expect, open, test } from './site';

const engine = openNative('static/data').then((opened) => opened.engine);
const filter = (choices: Choices, text = '') => ({
  kind: 'activity' as const,
  choices,
  terms: termsOf(text)
});

const parts = (page: Page) => ({
  headline: page.getByRole('heading', { level: 1 }),
  search: page.getByLabel('Sök i texten'),
  facet: (name: string) => page.getByRole('list', { name: `${name}, antal i urvalet av alla` }),
  value: (facet: string, label: string) =>
    page
      .getByRole('list', { name: `${facet}, antal i urvalet av alla` })
      .getByRole('button', { name: new RegExp(`^${label} \\d`) }),
  table: page.getByRole('region', { name: 'Aktiviteter i urvalet', exact: true }),
  rows: page.locator('#rader tbody tr[data-row]'),
  notices: page.locator('.notice')
});

/** What the headline says of so many. */
const saysItems = (items: number) => new RegExp(`^${formatCount(items)} av `);

test('facets narrow one another, and each counts by all the others', async ({ page }) => {
  await open(page, '/utforska/');
  const { headline, value, facet } = parts(page);
  const [whole] = await exploreTotals.ask(await engine, filter({}));
  await expect(headline).toContainText(formatCount(whole!.items));
  await value('Tema', 'Trafik').click();
  const [one] = await exploreTotals.ask(await engine, filter({ theme: ['trafik'] }));
  await expect(headline).toHaveText(saysItems(one!.items));
  await value('Vem som gör det', 'Polisen').click();
  const choices = { theme: ['trafik'], actor: ['polis'] };
  const [both] = await exploreTotals.ask(await engine, filter(choices));
  await expect(headline).toHaveText(saysItems(both!.items));
  const counts = await exploreFacets.ask(await engine, filter(choices));
  const count = (name: string, code: string) =>
    counts.find((row) => row.facet === name && row.code === code)?.count ?? 0;
  // Its own choice does not hold in a facet's own list.
  await expect(value('Tema', 'Narkotika').locator('b')).toHaveText(
    formatCount(count('theme', 'narkotika'))
  );
  await expect(value('Vem som gör det', 'Kommunen').locator('b')).toHaveText(
    formatCount(count('actor', 'kommun'))
  );
  await expect(value('Gäller år', '2023').locator('b')).toHaveText(
    formatCount(count('year', '2023'))
  );
  expect(await facet('Tema').getByRole('button', { pressed: true }).count()).toBe(1);
});

test('a search finds stems and parts of compounds, and marks them; å is not a', async ({
  page
}) => {
  await open(page, '/utforska/');
  const { headline, search, rows } = parts(page);
  await search.fill('inbrott');
  const [found] = await exploreTotals.ask(await engine, filter({}, 'inbrott'));
  await expect(headline).toHaveText(saysItems(found!.items));
  const marks = await page.locator('#rader mark').allTextContents();
  expect(marks.length).toBeGreaterThan(5);
  for (const mark of marks) expect(mark.toLowerCase()).toContain('inbrott');
  expect(
    marks.some((mark) => !/^inbrott/i.test(mark)),
    'a compound among them'
  ).toBe(true);
  await search.fill('vagar');
  await expect(headline).toHaveText(/^Inget av /);
  await expect(rows).toHaveCount(0);
  await search.fill('vägar');
  const [roads] = await exploreTotals.ask(await engine, filter({}, 'vägar'));
  expect(roads!.items).toBeGreaterThan(0);
  await expect(headline).toHaveText(saysItems(roads!.items));
});

test('rows are sorted in Swedish, both ways', async ({ page }) => {
  await open(page, '/utforska/');
  const { table, rows } = parts(page);
  const header = table.getByRole('button', { name: 'Text' });
  const first = rows.first().locator('td.text');
  await header.click();
  await expect(table.getByRole('columnheader', { name: 'Text' })).toHaveAttribute(
    'aria-sort',
    'ascending'
  );
  await expect(first).toHaveText(/^[\dA]/);
  await header.click();
  await expect(first).toHaveText(/^Ö/);
  // From the end of the alphabet: all of Ö, then Ä, then Å, then the rest.
  const window = { filter: filter({}), sort: 'text' as const, reversed: true, from: 0, limit: 900 };
  const texts = (await exploreRows.ask(await engine, window)).map(({ text }) => text);
  const initials = texts
    .map((text) => text[0]!.toUpperCase())
    .filter((letter) => 'ÅÄÖ'.includes(letter));
  expect(initials.join('')).toMatch(/^Ö+Ä+Å+$/);
  await expect(first).toHaveText(texts[0]!);
});

test('the address holds everything: reload and back', async ({ page }) => {
  await open(page, '/utforska/');
  const { headline, value, search } = parts(page);
  await value('Tema', 'Trafik').click();
  await expect(page).toHaveURL(/visa=aktiviteter&tema=trafik$/);
  await value('Gäller år', '2023').click();
  await expect(page).toHaveURL(/tema=trafik&ar=2023$/);
  const [both] = await exploreTotals.ask(
    await engine,
    filter({ theme: ['trafik'], year: ['2023'] })
  );
  await expect(headline).toHaveText(saysItems(both!.items));
  await page.reload();
  await expect(headline).toHaveText(saysItems(both!.items));
  await expect(value('Gäller år', '2023')).toHaveAttribute('aria-pressed', 'true');
  await search.fill('kontroll');
  await expect(page).toHaveURL(/q=kontroll/);
  await page.goBack();
  const [one] = await exploreTotals.ask(await engine, filter({ theme: ['trafik'] }));
  await expect(headline).toHaveText(saysItems(one!.items));
  await expect(search).toHaveValue('');
  await page.getByLabel('Problem').check();
  await expect(page).toHaveURL(/visa=problem&tema=trafik$/);
  await expect(headline).toContainText('problem');
});

test('an address that asks for what there is not is answered with a notice', async ({ page }) => {
  await open(page, '/utforska/?tema=ufo.trafik&sortera=ufo');
  const { notices, headline } = parts(page);
  await expect(notices.nth(0)).toContainText('tema=”ufo”');
  await expect(notices.nth(1)).toContainText('sortera=”ufo”');
  const [one] = await exploreTotals.ask(await engine, filter({ theme: ['trafik'] }));
  await expect(headline).toHaveText(saysItems(one!.items));
});

test('a file holds exactly the rows that are left', async ({ page }) => {
  const choices = { theme: ['bedrageri'], actor: ['polis'] };
  await open(page, '/utforska/?tema=bedrageri&vem=polis');
  const [totals] = await exploreTotals.ask(await engine, filter(choices));
  await expect(parts(page).headline).toHaveText(saysItems(totals!.items));
  const download = page.waitForEvent('download');
  await page.locator('#rader').getByRole('button', { name: /CSV/ }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^lofteskartan-aktiviteter-.*\.csv$/);
  const lines = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
  expect(lines).toHaveLength(1 + totals!.items);
  expect(lines.slice(1).every((line) => line.includes('Polisen'))).toBe(true);
});

test('only the rows in sight stand in the page, and all can be reached', async ({ page }) => {
  await open(page, '/utforska/');
  const { table, rows } = parts(page);
  const [whole] = await exploreTotals.ask(await engine, filter({}));
  await expect(table.getByRole('table')).toHaveAttribute('aria-rowcount', `${whole!.items + 1}`);
  await table.focus();
  await page.keyboard.press('End');
  const last = page.locator(`#rader tr[aria-rowindex="${whole!.items + 1}"]`);
  const window = {
    filter: filter({}),
    sort: 'year' as const,
    reversed: false,
    from: whole!.items - 1,
    limit: 1
  };
  const [row] = await exploreRows.ask(await engine, window);
  await expect(last.locator('td.text')).toHaveText(row!.text);
  expect(await rows.count()).toBeLessThan(60);
});

test('each row leads to its place in the pledge, and to its source', async ({ page }) => {
  await open(page, '/utforska/?tema=trafik&ar=2023');
  const row = parts(page).rows.first();
  const href = await row.locator('td.lofte a').getAttribute('href');
  expect(href).toMatch(/lofte\/[a-z0-9-]+\/#aktivitet-\d+$/);
  await expect(row.locator('td.kalla a')).toHaveAttribute('href', /^https?:/);
  const text = await row.locator('td.text').textContent();
  await row.locator('td.lofte a').click();
  await expect(page.locator(`#${href!.split('#')[1]}`)).toContainText(text!.trim());
});

test('the map never draws what is not known as nothing there', async ({ page }) => {
  await open(page, '/utforska/?q=xyzzy');
  await expect(parts(page).headline).toHaveText(/^Inget av /);
  const legend = page.locator('#karta .legend');
  await expect(legend).toContainText('Går inte att säga');
  await expect(legend).toContainText('Ingen träff');
  const rows = page.locator('#karta tbody tr');
  await expect(rows).toHaveCount(290);
  await expect(rows.filter({ hasText: 'Ej insamlat' })).toHaveCount(8);
});

test('by keyboard: search, choose, sort', async ({ page }) => {
  await open(page, '/utforska/');
  const { search, headline, value, table } = parts(page);
  await search.focus();
  await page.keyboard.type('nattvandring');
  const [found] = await exploreTotals.ask(await engine, filter({}, 'nattvandring'));
  await expect(headline).toHaveText(saysItems(found!.items));
  await value('Vem som gör det', 'Kommunen').focus();
  await page.keyboard.press('Enter');
  await expect(value('Vem som gör det', 'Kommunen')).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: /^Vem som gör det: Kommunen/ }).focus();
  await page.keyboard.press('Space');
  await expect(headline).toHaveText(saysItems(found!.items));
  await table.getByRole('button', { name: 'Löfte' }).press('Enter');
  await expect(page).toHaveURL(/sortera=kommun/);
});

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
for (const path of ['/utforska/', '/utforska/?q=trafik&region=syd', '/utforska/sql/']) {
  for (const [width, colorScheme] of [
    [1440, 'light'],
    [360, 'dark']
  ] as const) {
    test(`axe finds nothing on ${path}, ${colorScheme}, ${width} px, and it fits`, async ({
      page
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await open(page, path);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run()
      );
      expect(
        violations.map(({ id, nodes }) => `${id} ${nodes[0]!.html} ${nodes[0]!.failureSummary}`)
      ).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width
      );
    });
  }
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('facets of everything and the first rows can be read', async ({ page }) => {
    await page.goto('/utforska/');
    const { rows, value } = parts(page);
    await expect(rows).toHaveCount(25);
    const facets = await exploreFacets.ask(await engine, filter({}));
    const traffic = facets.find(({ facet, code }) => facet === 'theme' && code === 'trafik')!;
    await expect(value('Tema', 'Trafik').locator('b')).toHaveText(formatCount(traffic.count));
    await expect(
      page.getByRole('link', { name: 'datamängdens fil över aktiviteter' })
    ).toBeVisible();
  });
});
