import { readFile } from 'node:fs/promises';
import { THEMES } from '../src/lib/pledge/codes';
import {
  countGaps,
  countParts,
  countUnnamed,
  inSpan,
  isMet,
  isNamed
} from '../src/lib/query/gap.fixture';
import { areasOf, documents, isFull, places } from '../src/lib/query/records.fixture';
import { LAST_YEAR, FIRST_YEAR } from '../src/lib/view/selection';
import { expect, open, test } from './site';

/** What the records say, counted by the tests themselves. */
const full = documents.filter(isFull);
const gapsOn = (theme: string) =>
  full.filter((document) => isNamed(document, theme) && !isMet(document, theme));
const parts = THEMES.flatMap((theme) => {
  const counts = countParts(documents, theme);
  return counts ? [{ theme, ...counts, gap: counts.focusOnly + counts.nothing }] : [];
});

test('in how many full pledges is fraud named, and in how many of them not promised?', async ({
  page
}) => {
  const named = full.filter((document) => isNamed(document, 'bedrageri'));
  const gap = gapsOn('bedrageri');
  expect(gap.map(({ id }) => id)).toContain('aneby-2025');

  await open(page, '/glapp/');
  await page
    .getByRole('form', { name: 'Välj vad som visas' })
    .getByRole('combobox', { name: 'Tema' })
    .selectOption('bedrageri');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    `I ${named.length} fullständigt kodade löften nämns bedrägeri som problem; i ${gap.length} av dem lovas ingen aktivitet om det`
  );
  await expect(page).toHaveURL(/tema=bedrageri/);
  const rows = page.locator('#loften li');
  await expect(rows).toHaveCount(gap.length);
  const aneby = rows.filter({ hasText: 'Aneby' });
  await expect(aneby).toContainText('Bedrägeribrott är vanliga');
  await expect(aneby).toContainText('Varken aktivitet eller fokusområde');
  await expect(aneby.getByRole('link').first()).toHaveAttribute('href', /lofte\/aneby-2025\/$/);
});

test('which theme has the largest gap?', async ({ page }) => {
  const widest = [...parts].sort((a, b) => b.gap - a.gap)[0]!;
  expect(parts.filter(({ gap }) => gap === widest.gap)).toHaveLength(1);
  expect(widest.theme).toBe('ordningsstorning');
  await open(page, '/glapp/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    `Störst glapp: i ${widest.named} fullständigt kodade löften nämns ordningsstörningar som problem; i ${widest.gap} av dem lovas ingen aktivitet om det`
  );
  const first = page
    .locator('#teman li')
    .filter({ has: page.getByRole('button') })
    .first();
  await expect(first).toContainText(`${widest.gap} av ${widest.named} utan aktivitet`);
  await expect(first).toContainText(`${widest.untold} går inte att säga`);
});

test('which county has most pledges that name disorder and promise nothing about it?', async ({
  page
}) => {
  const theme = 'ordningsstorning';
  const counties = [...areasOf('county')]
    .map(([code, { municipalities }]) => ({
      name: places.find((place) => place.county_code === code)!.county_name!,
      row: countGaps(inSpan(municipalities, LAST_YEAR, FIRST_YEAR), [theme])
    }))
    .flatMap(({ name, row }) => (row?.documents ? [{ name, ...row }] : []));
  const most = Math.max(...counties.map(({ gapDocuments }) => gapDocuments));
  const leading = counties.filter(({ gapDocuments }) => gapDocuments === most);

  await open(page, `/glapp/?tema=${theme}&fran=${FIRST_YEAR}&ar=${LAST_YEAR}&niva=lan`);
  const figure = page.locator('#omraden');
  await expect(figure.getByRole('heading', { level: 2 })).toContainText(
    leading.length > 1
      ? `${leading.length} län har flest löften med glapp: ${most} var`
      : `${leading[0]!.name} har flest löften med glapp: ${most} av ${leading[0]!.documents}`
  );
  for (const { name, gapDocuments, documents: of } of counties) {
    await expect(
      figure.getByRole('listitem').filter({ has: page.getByRole('link', { name, exact: true }) })
    ).toContainText(`${gapDocuments} av ${of}`);
  }
});

test('what is named and not promised in one police region and some years?', async ({ page }) => {
  const { municipalities } = areasOf('region').get('syd')!;
  const found = inSpan(municipalities, 2022, 2019);
  const gaps = THEMES.flatMap((theme) =>
    found.filter((one) => isFull(one) && isNamed(one, theme) && !isMet(one, theme))
  );
  expect(gaps.length).toBeGreaterThan(0);
  await open(page, '/glapp/?fran=2019&ar=2022&niva=kommun&omrade=region.syd');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Polisregion Syd');
  await expect(page.locator('#loften li')).toHaveCount(gaps.length);
  const counts = countGaps(found, THEMES)!;
  await expect(page.locator('header .basis')).toContainText(
    `${counts.documents} fullständigt kodade löften som gällde 2019–2022`
  );
  await expect(page.locator('header .basis')).toContainText(
    `I ${counts.untold} ofullständigt kodade löften till går det inte att säga`
  );
});

test('what is promised about drugs by pledges that do not name them?', async ({ page }) => {
  const { promised, noPicture, unnamed } = countUnnamed(documents, 'narkotika')!;
  await open(page, '/glapp/?tema=narkotika');
  const figure = page.locator('#omvant');
  await expect(figure.getByRole('heading', { level: 2 })).toHaveText(
    `Narkotika lovas i ${promised - noPicture} löften med lägesbild; ${unnamed} av dem nämner det inte`
  );
  await expect(figure.locator('.documents li')).toHaveCount(unnamed);
});

test('does the file hold the numbers of every theme, by kind of problem?', async ({ page }) => {
  await open(page, '/glapp/');
  const saving = page.waitForEvent('download');
  await page.locator('#teman').getByRole('button', { name: /CSV/ }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/^lofteskartan-glapp-teman-.*\.csv$/);
  const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n').slice(1);
  const traffic = countParts(documents, 'trafik')!;
  const gap = traffic.focusOnly + traffic.nothing;
  expect(lines).toHaveLength(parts.length);
  expect(lines.find((line) => line.startsWith('Trafik;'))).toBe(
    [
      'Trafik',
      traffic.named,
      traffic.activity,
      traffic.focusOnly,
      traffic.nothing,
      gap,
      traffic.lage,
      traffic.lageGap,
      traffic.oro,
      traffic.oroGap,
      traffic.untold,
      traffic.untoldActivity
    ].join(';')
  );
});

test('what happens when an address asks for what there is not?', async ({ page }) => {
  await open(page, '/glapp/?tema=ufo&ar=1999&niva=galax&omrade=region.atlantis');
  for (const asked of ['tema=”ufo”', 'ar=”1999”', 'niva=”galax”', 'omrade=”region.atlantis”']) {
    await expect(page.getByText(`Adressen bad om ${asked}`)).toBeVisible();
  }
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Störst glapp');
});

test('can a theme be chosen, and left again, by keyboard and by going back?', async ({ page }) => {
  await open(page, '/glapp/');
  const theme = page.locator('#teman').getByRole('button', { name: 'Skadegörelse' });
  await theme.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('nämns skadegörelse');
  await expect(theme).toHaveAttribute('aria-pressed', 'true');
  await expect(theme).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Störst glapp');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('what is named and not promised can be read', async ({ page }) => {
    await page.goto('/glapp/');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Störst glapp');
    await expect(page.locator('#teman li p').first()).toContainText('utan aktivitet');
    await expect(page.locator('#loften li')).toHaveCount(
      parts.reduce((sum, { gap }) => sum + gap, 0)
    );
  });
});
