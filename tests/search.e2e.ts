import { expect, open, test } from './site';

const box = (page: import('@playwright/test').Page) => ({
  field: page.getByRole('combobox', { name: /^Sök/ }),
  hits: page.getByRole('option'),
  group: (name: string) => page.getByRole('listbox').getByRole('group', { name }),
  said: page.getByRole('search').getByRole('status')
});

for (const [text, name] of [
  ['Älmhult', 'Älmhult'],
  ['Almhult', 'Älmhult'],
  ['alm', 'Älmhult'],
  ['stokholm', 'Stockholm']
] as const) {
  test(`"${text}" finds the municipality of ${name}`, async ({ page }) => {
    await open(page, '/metod/');
    const search = box(page);
    await search.field.fill(text);
    await expect(search.group('Kommuner').getByRole('option', { name })).not.toHaveCount(0);
    await expect(search.said).toContainText(/träff/);
  });
}

test('"/" leads to the field, arrows to a hit, Enter to its page', async ({ page }) => {
  await open(page, '/metod/');
  const search = box(page);
  await page.keyboard.press('/');
  await expect(search.field).toBeFocused();
  await page.keyboard.type('bedrägeri');
  await expect(search.hits.first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const first = search.hits.first();
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(search.field).toHaveAttribute(
    'aria-activedescendant',
    (await first.getAttribute('id'))!
  );
  await page.keyboard.press('ArrowUp');
  await expect(search.hits.last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tema\/bedrageri\/$/);
  await expect(search.field).toHaveValue('');
});

test('Enter without an arrow opens the best hit', async ({ page }) => {
  await open(page, '/');
  const search = box(page);
  await search.field.fill('ljungby 2024');
  await expect(search.hits.first()).toBeVisible();
  await search.field.press('Enter');
  await expect(page).toHaveURL(/\/lofte\/ljungby-2024\/$/);
});

test('a click opens a hit', async ({ page }) => {
  await open(page, '/metod/');
  const search = box(page);
  await search.field.fill('aneby');
  await search.group('Kommuner').getByRole('option', { name: 'Aneby' }).click();
  await expect(page).toHaveURL(/\/kommun\/aneby\/$/);
});

test('Escape closes the list, then empties the field', async ({ page }) => {
  await open(page, '/metod/');
  const search = box(page);
  await search.field.fill('aneby');
  await expect(search.hits.first()).toBeVisible();
  await search.field.press('Escape');
  await expect(search.hits).toHaveCount(0);
  await expect(search.field).toHaveValue('aneby');
  await search.field.press('Escape');
  await expect(search.field).toHaveValue('');
});

test('what is not there is said, with a way on', async ({ page }) => {
  await open(page, '/metod/');
  const search = box(page);
  await search.field.fill('xyzzyq');
  await expect(search.said).toHaveText('Ingen träff.');
  await expect(page.getByRole('search').getByRole('link', { name: 'Alla kommuner' })).toBeVisible();
});

test('it needs no engine: nothing of the dataset is fetched', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(page, '/metod/');
  const search = box(page);
  await search.field.fill('aneby');
  await expect(search.hits.first()).toBeVisible();
  expect(asked.filter((path) => /\.(parquet|wasm)$/.test(path))).toEqual([]);
});

test.describe('when the index does not come', () => {
  test.use({ provoked: /sok\.json|ERR_FAILED/ });
  test('it is said, and the lists are a click away', async ({ page }) => {
    await page.route('**/svar/sok.json', (route) => route.abort());
    await open(page, '/metod/');
    const search = box(page);
    await search.field.fill('aneby');
    await expect(search.said).toHaveText('Sökningen kunde inte hämtas.');
    await expect(
      page.getByRole('search').getByRole('link', { name: 'Alla kommuner' })
    ).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the field is a link to all municipalities', async ({ page }) => {
    await page.goto('/metod/');
    await page.getByRole('search').getByRole('link', { name: /^Sök/ }).click();
    await expect(page).toHaveURL(/\/kommuner\/$/);
  });
});
