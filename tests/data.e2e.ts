import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { expect, open, test } from './site';

test('a file of the data page is the release’s own, with the hash that stands beside it', async ({
  page
}) => {
  await open(page, '/data/');
  const row = page.getByRole('row', { name: /^Aktiviteter/ });
  await row.locator('summary').click();
  const stated = (await row.locator('.hash').allInnerTexts()).map((line) => line.split(': '));
  expect(stated.map(([name]) => name)).toEqual(['activities.parquet', 'activities.csv']);
  for (const [name, sha256] of stated) {
    const download = page.waitForEvent('download');
    await row.getByRole('link', { name: name! }).click();
    const bytes = await readFile(await (await download).path());
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    if (name!.endsWith('.csv')) {
      const rows = parse(bytes, { columns: true }) as object[];
      await expect(row.getByRole('cell').first()).toHaveText(
        new Intl.NumberFormat('sv').format(rows.length)
      );
    }
  }
});

test('every file that the data page leads to is there', async ({ page, request }) => {
  await open(page, '/data/');
  const links = await page
    .locator('main a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  const own = links.filter((href) => href.includes('/data/') && !href.includes('#'));
  expect(own.length).toBeGreaterThan(25);
  for (const href of own) expect((await request.get(href)).status(), href).toBe(200);
});

test('the citation names the release, and so does its address', async ({ page }) => {
  await open(page, '/data/');
  for (const style of ['Svensk källhänvisning', 'APA', 'BibTeX']) {
    const citation = page.getByRole('region', { name: style });
    await expect(citation).toContainText('/data/?utgava=2026.1');
    await expect(citation).toContainText('2026.1');
  }
});

test('search engines are told what the dataset is', async ({ page }) => {
  await open(page, '/data/');
  const facts = JSON.parse(
    await page.locator('script[type="application/ld+json"]').innerText()
  ) as Record<string, unknown>;
  expect(facts).toMatchObject({ '@type': 'Dataset', version: '2026.1', inLanguage: 'sv' });
  expect((facts.distribution as object[]).length).toBe(22);
});
