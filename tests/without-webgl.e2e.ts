import { expect, open, overview, test } from './site';

test('without WebGL the drawn map stays, follows every choice and opens areas', async ({
  page
}) => {
  const view = overview(page);
  await open(page, '/');
  expect(
    await page.evaluate(() => document.createElement('canvas').getContext('webgl2')),
    'WebGL is off'
  ).toBeNull();
  const areas = view.map.locator('path[data-code]');
  await expect(areas).toHaveCount(290);
  await expect(areas.first()).toBeVisible();
  await view.theme('Inbrott').check();
  await expect(view.headline).toContainText('inbrott');
  await view.choice('Län').check();
  await expect(areas).toHaveCount(21);
  await view.choice('Kommun').check();
  await expect(areas).toHaveCount(290);
  await view.map.locator('path[data-code="2584"]').click();
  await expect(view.promises.getByRole('heading', { level: 2 })).toHaveText('Kiruna');
});
