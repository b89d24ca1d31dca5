import { neighbour, type ShapeSet } from '../src/lib/map/shape';
import { expect, open, overview, test } from './site';

test('the first stop leads past the header to the content', async ({ page }) => {
  await open(page, '/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Hoppa till innehållet' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('arrows walk the map from area to area, Enter shows what is behind the one that was reached', async ({
  page
}) => {
  await open(page, '/');
  const { shapes } = (await (
    await page.request.get('/svar/karta/municipality.json')
  ).json()) as ShapeSet;
  const view = overview(page);
  await view.map.focus();
  await page.keyboard.press('ArrowDown');
  let here = shapes.find(({ name }) => name === 'Stockholm')!;
  const spoken = view.map.locator('[aria-live]');
  await expect(spoken).toHaveText(/^Stockholm: /);
  for (const arrow of ['ArrowUp', 'ArrowUp', 'ArrowLeft', 'ArrowDown', 'ArrowRight'] as const) {
    const next = neighbour(shapes, here, arrow);
    expect(next, `there is something to reach by ${arrow}`).not.toBe(here);
    await page.keyboard.press(arrow);
    await expect(spoken).toHaveText(new RegExp(`^${next.name}: `));
    here = next;
  }
  await page.keyboard.press('Enter');
  await expect(view.promises.getByRole('heading', { level: 2 })).toHaveText(here.name);
  await expect(view.promises.getByRole('heading', { level: 2 })).toBeFocused();
  await view.promises.getByRole('link', { name: `Allt om ${here.name}` }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/${here.href}/$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(here.name);
});

test('Escape leaves the area', async ({ page }) => {
  await open(page, '/');
  const view = overview(page);
  await view.map.focus();
  await page.keyboard.press('ArrowDown');
  await expect(view.map.locator('[aria-live]')).not.toBeEmpty();
  await page.keyboard.press('Escape');
  await expect(view.map.locator('[aria-live]')).toBeEmpty();
});

test('Escape shuts the promises', async ({ page }) => {
  await open(page, '/');
  const view = overview(page);
  await view.rows.first().getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(view.promises).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(view.promises).toBeHidden();
});

test('the year slider follows arrows, Home and End', async ({ page }) => {
  await open(page, '/');
  const view = overview(page);
  await view.slider.focus();
  for (const [key, year] of [
    ['ArrowLeft', 2022],
    ['ArrowLeft', 2021],
    ['Home', 2015],
    ['End', 2026]
  ] as const) {
    await page.keyboard.press(key);
    await expect(view.slider).toHaveValue(String(year));
    await expect(view.headline).toContainText(String(year));
    await expect(page).toHaveURL(new RegExp(`ar=${year}`));
  }
});

test('an entry of the legend narrows the table, and widens it again', async ({ page }) => {
  await open(page, '/');
  const view = overview(page);
  const entry = view.legend('Har aktivitet');
  const count = Number((await entry.innerText()).match(/\d+/)![0]);
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(290);
  await entry.focus();
  await page.keyboard.press('Enter');
  await expect(entry).toHaveAttribute('aria-pressed', 'true');
  await expect(view.rows).toHaveCount(count);
  await page.keyboard.press('Space');
  await expect(entry).toHaveAttribute('aria-pressed', 'false');
  await expect(view.rows).toHaveCount(290);
});

test('theme, measure and level can be chosen by arrows', async ({ page }) => {
  await open(page, '/');
  const view = overview(page);
  await view.theme('Narkotika').focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/tema=narkotika/);
  await view.choice('Prioriterat').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/matt=aktivitet/);
  await view.choice('Kommun').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/niva=lokalpolisomrade/);
});
