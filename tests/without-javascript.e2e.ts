import { municipalities } from '../src/lib/query/area';
import { activitiesOf, focusAreasOf, pledges, problemsOf } from '../src/lib/query/pledge';
import { native } from './native';
import { expect, overview, test } from './site';

test.use({ javaScriptEnabled: false });

test('the overview: finding, map, timeline, ranking and table are all there', async ({ page }) => {
  const view = overview(page);
  await page.goto('/');
  await expect(view.headline).toContainText(/trafik/);
  await expect(view.basis).toBeVisible();
  await expect(view.map.locator('path[data-code]')).toHaveCount(290);
  await expect(view.map.locator('path[data-code]').first()).toBeVisible();
  await expect(page.locator('.figure svg:visible')).toHaveCount(1);
  await expect(view.ranking).toHaveCount(20);
  await expect(view.rows).toHaveCount(290);
});

test('a municipality with pledges: each of them, with its focus areas', async ({ page }) => {
  const source = await native();
  const own = (await source.ask(pledges, undefined)).filter(({ id }) => /^aneby-/.test(id));
  await page.goto('/kommun/aneby/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Aneby');
  expect(own.length).toBeGreaterThan(0);
  for (const { id, title } of own) {
    await expect(page.locator(`#kallor a[href$="/lofte/${id}/"]`)).toHaveText(title);
    for (const { label } of await source.ask(focusAreasOf, { id })) {
      await expect(page.getByText(label).filter({ visible: true }).first()).toBeVisible();
    }
  }
});

test('a pledge: every focus area, activity and problem', async ({ page }) => {
  const source = await native();
  const id = 'ljungby-2024';
  await page.goto(`/lofte/${id}/`);
  for (const { label } of await source.ask(focusAreasOf, { id })) {
    await expect(page.getByRole('heading', { name: label })).toBeVisible();
  }
  for (const { summary } of await source.ask(activitiesOf, { id })) {
    await expect(page.getByText(summary)).toBeVisible();
  }
  for (const { summary } of await source.ask(problemsOf, { id })) {
    await expect(page.getByText(summary)).toBeVisible();
  }
});

const WITHOUT_PLEDGES = [
  { finding: 'none-found', says: /har hittats.*inte att det aldrig funnits/s },
  { finding: 'exists-not-coded', says: /inte insamlade.*Ett löfte finns/s }
];
for (const { finding, says } of WITHOUT_PLEDGES) {
  test(`a municipality without pledges says honestly that it is ${finding}`, async ({ page }) => {
    const source = await native();
    const withPledges = new Set(
      (await source.ask(pledges, undefined)).flatMap((pledge) => pledge.municipalities.split(';'))
    );
    const place = (await source.ask(municipalities, undefined)).find(
      (candidate) => candidate.finding === finding && !withPledges.has(candidate.code)
    )!;
    await page.goto(`/kommun/${place.slug}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(place.name);
    await expect(page.locator('.status').first()).toHaveText(says);
    await expect(page.getByText(place.county).first()).toBeVisible();
  });
}
