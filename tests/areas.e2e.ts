import { readFile } from 'node:fs/promises';
import { concretenessOfArea } from '../src/lib/query/concreteness';
import { priorityByTheme } from '../src/lib/query/priority';
import { native } from './native';
import { expect, open, test } from './site';

test('Aneby 2025–2026 names fraud and promises nothing on it', async ({ page }) => {
  await open(page, '/kommun/aneby/');
  const gap = page.locator('#glapp-aneby-2025');
  await expect(gap.getByRole('heading', { level: 2 })).toHaveText(
    'Bedrägeri nämns som problem, men ingen aktivitet gäller det'
  );
  await expect(gap).toContainText('Bedrägeribrott är vanliga i kommunen');
  await expect(page.locator('#kalender')).toContainText('löper ut 31 december 2026');
});

test('Vimmerby 2022–2025 has five focus areas, with who does what', async ({ page }) => {
  await open(page, '/kommun/vimmerby/');
  const pledge = page.locator('#lofte-vimmerby-2022');
  const focusAreas = pledge.locator('ol > li');
  await expect(focusAreas).toHaveCount(5);
  for (const focusArea of await focusAreas.all()) {
    await expect(focusArea).toContainText(/\d+ aktivitet(er)?: .*(polisen|kommunen)/);
  }
  await pledge.getByRole('radio', { name: 'Fokusområde' }).check();
  await expect(pledge.getByRole('heading', { level: 4 })).toContainText(
    await focusAreas.locator('b').allInnerTexts()
  );
  await expect(pledge.locator('.who').first()).toHaveText(/Polisen|Kommunen/);
});

test('Vaggeryd says that a year is inferred, and which walks were carried over', async ({
  page
}) => {
  await open(page, '/kommun/vaggeryd/');
  await expect(page.locator('#tidigare')).toContainText('Årtalet står inte i dokumentet');
  await expect(page.locator('#kallor')).toContainText('årtalet är härlett');
  const change = page.locator('#forandring details', { hasText: '2020 → 2021–2022' });
  await change.locator('summary').click();
  const row = change.getByRole('row', { name: /Upplevd trygghet/ });
  await expect(row.getByText('Trygghetsvandringar hålls i de två tätorterna')).toHaveCount(2);
  await expect(row.getByText('(lika i båda)')).toHaveCount(2);
});

test('Ljungby 2024 promises its amounts', async ({ page }) => {
  await open(page, '/kommun/ljungby/');
  const pledge = page.locator('#lofte-ljungby-2024');
  for (const amount of [
    '4 mätningar per år',
    '2 dialogmöten per år',
    '2 vandringar per år',
    'minst 1 möte per år',
    'minst 1 kontroll per månad'
  ]) {
    await expect(pledge.getByText(amount)).toBeVisible();
  }
});

test('Älmhult 2024 promises without focus areas, and names its problems', async ({ page }) => {
  await open(page, '/kommun/almhult/');
  const pledge = page.locator('#lofte-almhult-2024');
  await expect(pledge).toContainText('inga rubricerade fokusområden');
  await expect(pledge.getByText('12 aktiviteter').first()).toBeVisible();
  await expect(pledge).toContainText('Narkotikamissbruk förekommer i tätorten');
  await expect(page.locator('#glapp-almhult-2024')).toContainText('Ordningsstörningar');
});

test('a region counts each theme as the dataset does, in any year and order', async ({ page }) => {
  const source = await native();
  await open(page, '/region/syd/?ar=2021&ordna=bedrageri');
  const matrix = page.locator('#matris');
  const rows = await source.ask(priorityByTheme, { year: 2021, level: 'region', code: 'syd' });
  const fraud = rows.find(({ theme }) => theme === 'bedrageri')!;
  await expect(matrix.getByRole('heading', { level: 2 })).toContainText(
    `${fraud.inForce} av ${fraud.areas} kommuner`
  );
  await expect(matrix.locator('tbody tr')).toHaveCount(fraud.areas);
  const column = await matrix.locator('tbody td:nth-child(5)').allInnerTexts();
  expect(column.filter((text) => text === 'Prioriterat')).toHaveLength(fraud.prioritised);
  expect(column.filter((text) => text === 'Går inte att säga')).toHaveLength(fraud.unknown);
  expect(column[0]).toBe(fraud.prioritised ? 'Prioriterat' : 'Har aktivitet');

  await matrix.getByRole('combobox', { name: 'År' }).selectOption('2023');
  await expect(page).toHaveURL(/ar=2023&ordna=bedrageri/);
  await matrix.getByRole('button', { name: 'Kommun', exact: true }).click();
  await expect(matrix.locator('tbody th').first()).toHaveText('Alvesta');
});

test('a table is saved as exactly what it shows', async ({ page }) => {
  const rows = await (
    await native()
  ).ask(concretenessOfArea, { level: 'county', code: '07', year: 2026 });
  const activities = rows.reduce((sum, row) => sum + row.activities, 0);
  await open(page, '/lan/kronoberg/');
  const figure = page.locator('#konkretion');
  const saving = page.waitForEvent('download');
  await figure.getByRole('button', { name: /Ladda ner CSV/ }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/^lofteskartan-lan-kronoberg-konkretion-.*\.csv$/);
  const [heading, first] = (await readFile(await download.path(), 'utf8')).split('\r\n');
  expect(heading).toContain('Område;Aktiviteter');
  expect(first).toContain(`Kronobergs län;${activities};`);
});

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 780 } });
  for (const path of ['/kommun/ljungby/', '/kommun/goteborg/', '/lan/kronoberg/', '/sverige/']) {
    test(`${path} scrolls its tables, never itself`, async ({ page }) => {
      await open(page, path);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBe(320);
    });
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  for (const path of [
    '/kommun/ystad/',
    '/polisomrade/lpo-ljungby/',
    '/polisomrade/halland/',
    '/region/syd/',
    '/lan/kronoberg/',
    '/sverige/'
  ]) {
    test(`${path} can be read`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('main')).toContainText(/löfte/i);
      await expect(page.getByRole('button', { name: /Ladda ner CSV/ })).toHaveCount(0);
    });
  }
});
