import type { Page } from '@playwright/test';
import { municipalities } from '../src/lib/query/area';
import { priorityByArea } from '../src/lib/query/priority';
import { promisesBehind } from '../src/lib/query/promise';
import { statesByMunicipality } from '../src/lib/query/states';
import { native } from './native';
import { expect, open, overview, test } from './site';

/** The panel with the promises behind a mark. */
const panel = (page: Page) => page.getByRole('complementary', { name: 'Löftena bakom' });

test('a mark opens the promises behind it, each with its document and source', async ({ page }) => {
  const source = await native();
  const behind = await source.ask(promisesBehind, {
    theme: 'narkotika',
    year: 2023,
    level: 'municipality',
    code: '0682'
  });
  expect(behind.length).toBeGreaterThan(1);
  await open(page, '/?tema=narkotika');
  const row = overview(page).rows.filter({ has: page.getByRole('link', { name: 'Nässjö' }) });
  await row.getByRole('button').click();
  const shown = panel(page);
  await expect(shown.getByRole('heading', { level: 2 })).toHaveText('Nässjö');
  for (const { text } of behind) await expect(shown).toContainText(text);
  await expect(shown.getByRole('listitem')).toHaveCount(behind.length);
  await expect(shown.getByRole('link', { name: behind[0]!.publisher })).toHaveAttribute(
    'href',
    behind[0]!.sourceUrl!
  );
  await shown.getByRole('link', { name: behind[0]!.title }).click();
  await expect(page).toHaveURL(new RegExp(`/lofte/${behind[0]!.pledge}/$`));
});

test('Escape shuts the panel', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('button', { name: 'Löftena bakom' }).click();
  await expect(panel(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
});

test('dragging over the years chooses a span, and every figure follows', async ({ page }) => {
  const [counts] = await (
    await native()
  ).ask(priorityByArea, { theme: 'trafik', fromYear: 2018, year: 2021, level: 'country' });
  await open(page, '/');
  const view = overview(page);
  await view.year(2018).hover();
  await page.mouse.down();
  await view.year(2021).hover();
  await page.mouse.up();
  await expect(page).toHaveURL(/ar=2021.*fran=2018/);
  await expect(view.headline).toContainText(
    `${counts!.atLeast} av ${counts!.inForce} kommuner med gällande löfte lovade 2018–2021`
  );
  await expect(
    page.getByRole('heading', { name: 'Alla teman 2018–2021, hela landet' })
  ).toBeVisible();
});

test('Shift extends the span from the keyboard, a year alone ends it', async ({ page }) => {
  await open(page, '/?ar=2020');
  const view = overview(page);
  await view.year(2022).focus();
  await page.keyboard.press('Shift+Enter');
  await expect(page).toHaveURL(/ar=2022.*fran=2020/);
  await view.year(2019).click();
  await expect(page).toHaveURL(/ar=2019(?!.*fran)/);
});

test('themes are set side by side in timeline and table', async ({ page }) => {
  const source = await native();
  const [states, places] = await Promise.all([
    source.ask(statesByMunicipality, { theme: 'narkotika', year: 2023 }),
    source.ask(municipalities, undefined)
  ]);
  const { code } = states.find(({ state }) => state === 'named')!;
  const { name } = places.find((place) => place.code === code)!;
  await open(page, '/');
  await page.getByRole('button', { name: 'Jämför med Narkotika' }).click();
  await expect(page).toHaveURL(/jamfor=narkotika/);
  await expect(page.locator('.plot').getByText('Narkotika')).toBeVisible();
  const row = overview(page).rows.filter({ has: page.getByRole('link', { name, exact: true }) });
  await expect(row.getByRole('cell').nth(1)).toContainText('Nämns som problem');
});

test('a pinned area speaks in all figures, beside the country', async ({ page }) => {
  const rows = await (
    await native()
  ).ask(priorityByArea, { theme: 'trafik', year: 2023, level: 'county' });
  const jonkoping = rows.find(({ code }) => code === '06')!;
  await open(page, '/?niva=lan');
  const row = overview(page).rows.filter({
    has: page.getByRole('link', { name: 'Jönköpings län' })
  });
  await row.getByRole('button').click();
  await panel(page).getByRole('button', { name: 'Visa tid och teman för området' }).click();
  await expect(page).toHaveURL(/omrade=lan\.06/);
  await expect(overview(page).headline).toContainText(
    new RegExp(`^Jönköpings län: (minst )?${jonkoping.atLeast} av ${jonkoping.inForce} `)
  );
  await expect(
    page.getByRole('heading', { name: /^Trafik 2015–2026, Jönköpings län$/ })
  ).toBeVisible();
  await page.goBack();
  await expect(overview(page).headline).not.toContainText('Jönköpings län');
});

test('an address with an area that does not exist says so and shows the country', async ({
  page
}) => {
  await open(page, '/?omrade=lan.99');
  await expect(overview(page).notices).toContainText('omrade');
  await expect(overview(page).headline).toContainText('kommuner med gällande löfte');
});

test('a town is zoomed to, and the table keeps to what is on view', async ({ page }) => {
  await open(page, '/');
  const view = overview(page);
  const all = await view.rows.count();
  await page.getByRole('button', { name: 'Stockholm', exact: true }).click();
  await expect(page.getByRole('heading', { name: /i kartutsnittet$/ })).toBeVisible();
  await expect(view.rows.filter({ hasText: 'Solna' })).toHaveCount(1);
  await expect(view.rows.filter({ hasText: 'Kiruna' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Hela landet', exact: true }).click();
  await expect(view.rows).toHaveCount(all);
});
