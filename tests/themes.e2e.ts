import { readFile } from 'node:fs/promises';
import { THEMES } from '../src/lib/pledge/codes';
import { activitiesOfTheme, documentsNaming, facetsOfTheme } from '../src/lib/query/theme';
import { native } from './native';
import { expect, open, test } from './site';

test('the index leads to all twenty themes', async ({ page }) => {
  await open(page, '/tema/');
  await expect(page.locator('tbody th a')).toHaveCount(THEMES.length);
  await page.getByRole('link', { name: 'Bedrägeri' }).click();
  await expect(page).toHaveURL(/\/tema\/bedrageri\/$/);
});

for (const theme of THEMES) {
  test(`${theme}: a finding, twelve maps, and every figure with its n and release`, async ({
    page
  }) => {
    const promised = (await (await native()).ask(activitiesOfTheme, { theme })).length;
    await open(page, `/tema/${theme}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\d/);
    await expect(page.locator('#kartor ol > li')).toHaveCount(12);
    for (const foot of await page.locator('article section .foot').allTextContents()) {
      expect(foot).toMatch(/\bn\b/);
      expect(foot).toMatch(/Datamängd \d/);
    }
    await expect(page.locator('#loften ul > li')).toHaveCount(Math.min(20, promised));
  });
}

test('Aneby 2025–2026 names fraud and promises nothing about it', async ({ page }) => {
  await open(page, '/tema/bedrageri/');
  const gap = page.locator('#glapp .missing li').filter({ hasText: 'Aneby 2025–2026' });
  await expect(gap).toContainText('Bedrägeribrott är vanliga');
});

test('the gap counts full documents, the others apart', async ({ page }) => {
  const documents = await (await native()).ask(documentsNaming, { theme: 'skadegorelse' });
  const full = documents.filter((document) => document.full);
  const missing = full.filter(({ promised }) => !promised);
  await open(page, '/tema/skadegorelse/');
  await expect(page.locator('#glapp h2')).toContainText(
    `${missing.length} av ${full.length} löften`
  );
  await expect(page.locator('#glapp .missing > li')).toHaveCount(missing.length);
  await page.locator('#glapp summary').click();
  await expect(page.locator('#glapp .untold > li')).toHaveCount(documents.length - full.length);
});

test('amounts of different units are never put together', async ({ page }) => {
  await open(page, '/tema/trafik/');
  const units = await page.locator('#mangder h3').allTextContents();
  expect(new Set(units).size).toBe(units.length);
  const amounts = (await (await native()).ask(activitiesOfTheme, { theme: 'trafik' })).filter(
    ({ perYear }) => perYear !== null
  );
  await page.locator('#mangder summary').click();
  await expect(page.locator('#mangder tbody tr')).toHaveCount(amounts.length);
});

test('promises are narrowed by words, actor, kind and year; the address keeps it', async ({
  page
}) => {
  const promises = await (await native()).ask(activitiesOfTheme, { theme: 'narkotika' });
  const wanted = promises.filter(
    ({ actor, firstYear, lastYear }) => actor === 'polis' && firstYear <= 2019 && lastYear >= 2019
  );
  await open(page, '/tema/narkotika/');
  const list = page.locator('#loften');
  // The figure's own says what was copied.
  const status = list.getByRole('status').first();
  await list.getByLabel('Vem').selectOption('polis');
  await list.getByLabel('Gäller år').selectOption('2019');
  await expect(status).toContainText(
    wanted.length > 20 ? `av ${wanted.length}` : `${wanted.length} aktiviteter`
  );
  await expect(page).toHaveURL(/vem=polis&galler=2019/);
  await page.reload();
  await expect(list.getByLabel('Vem')).toHaveValue('polis');
  await expect(status).toContainText(String(wanted.length));
  await list.getByLabel('Ord').fill('xyzzyq');
  await expect(status).toContainText('Inget löfte om temat passar in');
});

test('more promises come when they are asked for', async ({ page }) => {
  await open(page, '/tema/trafik/');
  await page.getByRole('button', { name: 'Visa 50 till' }).click();
  await expect(page.locator('#loften ul > li')).toHaveCount(70);
});

test('the year of the comparisons is chosen, and stands in the address', async ({ page }) => {
  await open(page, '/tema/trafik/?ar=2019');
  await expect(page.locator('#lan h2')).toContainText('2019');
  await page.getByRole('slider', { name: /^År/ }).press('ArrowRight');
  await expect(page.locator('#lan h2')).toContainText('2020');
  await expect(page).toHaveURL(/ar=2020/);
});

test('an address that asks for what there is not is answered with a notice', async ({ page }) => {
  await open(page, '/tema/trafik/?ar=1999&vem=ufo');
  await expect(page.getByText('Adressen bad om ar=”1999”')).toBeVisible();
  await expect(page.getByText('Adressen bad om vem=”ufo”')).toBeVisible();
});

test('a theme is followed by another: its page is its own', async ({ page }) => {
  await open(page, '/tema/trafik/');
  await page
    .getByRole('navigation', { name: 'Alla teman' })
    .getByRole('link', { name: 'Inbrott' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('inbrott');
  await expect(page.locator('#loften h2')).toHaveText('Det som lovas om inbrott');
});

test('a file holds exactly the rows that are shown', async ({ page }) => {
  const kinds = (await (await native()).ask(facetsOfTheme, { theme: 'bedrageri' })).filter(
    ({ count }) => count > 0
  );
  await open(page, '/tema/bedrageri/');
  const download = page.waitForEvent('download');
  await page.locator('#vad').getByRole('button', { name: /CSV/ }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^lofteskartan-aktiviteter-bedrageri-.*\.csv$/);
  const lines = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
  expect(lines).toHaveLength(1 + kinds.length);
  expect(await page.locator('#vad tbody tr').count()).toBe(kinds.length);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('maps, timeline, tables and the first promises can be read', async ({ page }) => {
    await page.goto('/tema/narkotika/');
    await expect(page.locator('#kartor svg use').first()).toBeAttached();
    await expect(page.locator('#over-tid .figure svg:visible')).toHaveCount(1);
    await expect(page.locator('#lan tbody tr')).toHaveCount(21);
    await expect(page.locator('#polisregioner tbody tr')).toHaveCount(7);
    await expect(page.locator('#loften ul > li')).toHaveCount(20);
    await expect(
      page.getByRole('link', { name: 'datamängdens fil över aktiviteter' })
    ).toBeVisible();
    await page.locator('#over-tid summary').click();
    await expect(page.locator('#over-tid tbody tr')).toHaveCount(12);
  });
});
