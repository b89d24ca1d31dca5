import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { buildDataset } from '../src/lib/dataset/build';
import { openNative } from '../src/lib/engine/native';
import { engineSource } from '../src/lib/view/answers';
import { findingOf } from '../src/lib/view/finding';
import { askOverview } from '../src/lib/view/overview';
import { DEFAULT_SELECTION } from '../src/lib/view/selection';
import { expect, open, overview, test } from './site';

const VERSION = '2025.1';
let scratch: string;

/** An earlier release, built like any other: that of a time when fewer pledges were coded. */
test.beforeAll(async () => {
  test.setTimeout(120_000);
  scratch = await mkdtemp(join(tmpdir(), 'release-'));
  const data = join(scratch, 'data');
  await cp('data', data, { recursive: true, filter: (path) => !/data\/releases/.test(path) });
  for (const folder of ['0604-aneby', '0765-almhult']) {
    await rm(join(data, 'pledges', folder), { recursive: true });
  }
  await rm(join(data, 'pledges', '0781-ljungby', 'ljungby-2024.yaml'));
  const head = await readFile(join(data, 'release.yaml'), 'utf8');
  await writeFile(
    join(data, 'release.yaml'),
    head.replace("'2026.1'", `'${VERSION}'`).replace("'2026-11-22'", "'2025-12-31'")
  );
  await buildDataset({ data, from: join(data, 'pledges'), to: join(scratch, 'built') });
});
test.afterAll(() => rm(scratch, { recursive: true, force: true }));

/** Serves the earlier release where the site keeps the recorded ones. */
const publish = (page: Page) =>
  page.route(`**/data/utgavor/${VERSION}/*`, (route) =>
    route.fulfill({
      path: join(scratch, 'built', new URL(route.request().url()).pathname.split('/').at(-1)!)
    })
  );

/** What the overview says of traffic in 2024, by the release in a folder. */
async function findingIn(folder: string) {
  const { engine } = await openNative(folder);
  const selection = { ...DEFAULT_SELECTION, theme: 'trafik', year: 2024, fromYear: 2024 } as const;
  const finding = findingOf(await askOverview(engineSource(engine), selection), 'trafik');
  await engine.close();
  return finding;
}

test('a cited overview shows the older numbers, and the newest one click away', async ({
  page
}) => {
  await publish(page);
  const older = await findingIn(join(scratch, 'built'));
  const newest = await findingIn('static/data');
  expect(older.headline).not.toBe(newest.headline);

  await open(page, `/?tema=trafik&ar=2024&niva=kommun&matt=prioritet&utgava=${VERSION}`);
  const { headline, basis, theme, notices } = overview(page);
  await expect(notices.first()).toContainText(`från datamängd ${VERSION}`);
  await expect(headline).toHaveText(older.headline);
  await expect(basis).toHaveText(older.basis);
  await expect(page.locator('.foot').first()).toContainText(`Datamängd ${VERSION}`);

  const timeline = page.locator('#over-tid');
  await timeline.getByRole('button', { name: /^Citera/ }).click();
  await expect(timeline.locator('dd').first()).toContainText(
    `Löfteskartan (2025). Trafik 2015–2026, hela landet. Datamängd ${VERSION}, 31 december 2025.`
  );

  await theme('Narkotika').check();
  await expect(headline).toContainText(/narkotika/i);
  await expect(page).toHaveURL(new RegExp(`utgava=${VERSION}`));
  await theme('Trafik').check();
  await expect(headline).toHaveText(older.headline);

  await page.getByRole('link', { name: 'visa den' }).click();
  await expect(page).not.toHaveURL(/utgava/);
  await expect(headline).toHaveText(newest.headline);
});

test('a cited page of a municipality shows the pledges that were known', async ({ page }) => {
  await publish(page);
  await open(page, `/kommun/ljungby/?utgava=${VERSION}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Ljungby/);
  await expect(page.locator('#kallor')).toBeVisible();
  await expect(page.locator('#lofte-ljungby-2024')).toHaveCount(0);
  await page.getByRole('link', { name: 'visa den' }).click();
  await expect(page.locator('#lofte-ljungby-2024')).toBeVisible();
});

test('a cited review of coverage is of the day of its release', async ({ page }) => {
  await publish(page);
  await open(page, `/tackning/?omrade=lan.07&ar=2023&utgava=${VERSION}`);
  await expect(page.getByText('Räknat från 31 december 2025')).toBeVisible();
});

test('a theme and a pledge are shown as they were, or said not to be there', async ({ page }) => {
  await publish(page);
  await open(page, `/tema/trafik/?utgava=${VERSION}`);
  await expect(page.locator('.foot').first()).toContainText(`Datamängd ${VERSION}`);
  await open(page, `/lofte/ljungby-2024/?utgava=${VERSION}`);
  await expect(page.getByText(`Sidan fanns inte i utgåva ${VERSION}.`)).toBeVisible();
});

test.describe('a release that nobody recorded', () => {
  test.use({ provoked: /404/ });

  test('is said to be missing; no other numbers stand in for it', async ({ page }) => {
    await open(page, '/?utgava=1999.1');
    await expect(page.locator('.notice').filter({ hasText: 'release.json' })).toBeVisible();
    await expect(overview(page).headline).toBeHidden();
    await page.getByRole('link', { name: 'visa den' }).click();
    await expect(overview(page).headline).toBeVisible();
  });

  test('means the newest where the address makes no sense', async ({ page }) => {
    await open(page, '/?utgava=../../hemligt');
    await expect(overview(page).headline).toBeVisible();
    await expect(page.locator('.notice')).toHaveCount(0);
  });
});
