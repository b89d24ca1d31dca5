import { expect, open, overview, test } from './site';

test('the years play from the chosen one to the last, and stop there', async ({ page }) => {
  const view = overview(page);
  await open(page, '/?ar=2024');
  await expect(view.headline).toContainText('2024');
  await page.getByRole('button', { name: 'Spela upp åren' }).click();
  await expect(page.getByRole('button', { name: 'Stanna' })).toBeVisible();
  await expect(view.headline).toContainText('2025');
  await expect(view.headline).toContainText('2026');
  await expect(page.getByRole('button', { name: 'Spela upp åren' })).toBeVisible();
  await expect(view.slider).toHaveValue('2026');
});

test('from the last year they start over', async ({ page }) => {
  const view = overview(page);
  await open(page, '/?ar=2026');
  await expect(view.headline).toContainText('2026');
  await page.getByRole('button', { name: 'Spela upp åren' }).click();
  await expect(view.slider).toHaveValue('2015');
  await expect(view.slider).toHaveValue('2016');
  await page.getByRole('button', { name: 'Stanna' }).click();
  await expect(page.getByRole('button', { name: 'Spela upp åren' })).toBeVisible();
});
