import { expect, open, overview, test } from './site';

test('each choice is in the address; back and forward walk through them', async ({ page }) => {
  const view = overview(page);
  await open(page, '/');
  const first = await view.headline.innerText();
  await view.theme('Inbrott').check();
  await expect(view.headline).toContainText('inbrott');
  await view.theme('Bedrägeri').check();
  await expect(view.headline).toContainText('bedrägeri');
  await view.choice('Polisregion').check();
  await expect(view.rows).toHaveCount(7);

  await page.goBack();
  await expect(view.rows).toHaveCount(290);
  await expect(view.headline).toContainText('bedrägeri');
  await page.goBack();
  await expect(view.headline).toContainText('inbrott');
  await expect(view.theme('Inbrott')).toBeChecked();
  await page.goBack();
  await expect(view.headline).toHaveText(first);
  await page.goForward();
  await page.goForward();
  await expect(view.headline).toContainText('bedrägeri');
  await expect(view.theme('Bedrägeri')).toBeChecked();
});

test('years that were slid through are one step back', async ({ page }) => {
  const view = overview(page);
  await open(page, '/');
  await view.theme('Inbrott').check();
  await expect(page).toHaveURL(/tema=inbrott/);
  for (const year of [2019, 2020, 2021]) {
    await view.slider.fill(String(year));
    await expect(view.headline).toContainText(String(year));
  }
  await page.goBack();
  await expect(view.headline).toContainText('trafik');
});

test('coming back from an area, the page is as it was left', async ({ page }) => {
  const view = overview(page);
  await open(page, '/');
  await view.theme('Narkotika').check();
  await view.year(2019).click();
  await expect(view.headline).toContainText('2019');
  const left = await view.headline.innerText();
  await view.rows.getByRole('link', { name: 'Kiruna', exact: true }).click();
  await expect(page).toHaveURL(/\/kommun\/kiruna\/$/);
  await page.goBack();
  await expect(view.headline).toHaveText(left);
  await expect(view.slider).toHaveValue('2019');
});

test('a link that was shared shows the same to the next reader', async ({ page, context }) => {
  const view = overview(page);
  await open(page, '/');
  await view.theme('Inbrott').check();
  await view.year(2019).click();
  await view.choice('Län').check();
  await view.choice('Sägs men lovas inte').check();
  await expect(view.rows).toHaveCount(21);
  await expect(page).toHaveURL('/?tema=inbrott&ar=2019&niva=lan&matt=glapp');
  await expect(view.headline).toContainText('som problem');

  const other = await context.newPage();
  const theirs = overview(other);
  await other.goto(page.url());
  await expect(theirs.headline).toHaveText(await view.headline.innerText());
  await expect(theirs.rows).toHaveText(await view.rows.allInnerTexts());
  await expect(theirs.theme('Inbrott')).toBeChecked();
  await expect(theirs.slider).toHaveValue('2019');
  await expect(theirs.choice('Län')).toBeChecked();
});
