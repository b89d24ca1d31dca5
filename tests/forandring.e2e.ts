import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { THEMES } from '../src/lib/pledge/codes';
import { countTurns, pairsIn, pairsOf, turnIn } from '../src/lib/query/change.fixture';
import { areasOf } from '../src/lib/query/records.fixture';
import { expect, open, test } from './site';

/** What readers call the themes. */
const labels = new Map(
  (
    parse(readFileSync('data/vocabulary/themes.yaml', 'utf8')) as {
      code: string;
      label: { sv: string };
    }[]
  ).map(({ code, label }) => [code, label.sv])
);

/** What the records say, counted by the tests themselves. */
const pairs = pairsOf();
const country = THEMES.flatMap((theme) => {
  const row = countTurns(pairs, theme);
  return row ? [{ theme, ...row }] : [];
});
const own = (level: string, code: string) =>
  pairsIn(pairs, areasOf(level).get(code)!.municipalities);

test('which theme was most often added, and which most often dropped, in the country?', async ({
  page
}) => {
  const most = (of: 'added' | 'dropped') => {
    const top = Math.max(...country.map((row) => row[of]));
    return country.filter((row) => row[of] === top);
  };
  const [added, dropped] = [most('added'), most('dropped')];
  await open(page, '/forandring/');
  const headline = page.getByRole('heading', { level: 1 });
  await expect(headline).toContainText(`(${dropped[0]!.dropped}`);
  await expect(headline).toContainText(`(${added[0]!.added}`);
  const bar = (theme: string) =>
    page.locator('#teman li').filter({
      has: page.getByRole('button', { name: labels.get(theme)!, exact: true })
    });
  for (const { theme, added: count } of added)
    await expect(bar(theme)).toContainText(`${count} nytt`);
  for (const { theme, dropped: count } of dropped)
    await expect(bar(theme)).toContainText(`${count} borta`);
  await expect(page.locator('header .basis')).toContainText(`n = ${pairs.length} byten`);
});

test('which themes did Strängnäs drop between its pledges, and where can’t it be told?', async ({
  page
}) => {
  const places = own('municipality', '0486');
  expect(places.length).toBeGreaterThan(0);
  const turns = (wanted: string) =>
    places.filter((pair) => THEMES.some((theme) => turnIn(pair, theme)?.turn === wanted));
  const dropped = turns('dropped');
  const untold = turns('maybe-dropped').filter((pair) => !dropped.includes(pair));

  await open(page, '/forandring/?omrade=kommun.0486&utfall=borta');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Strängnäs');
  const list = page.locator('#loften');
  await expect(list.getByRole('heading', { level: 2 })).toHaveText(
    `${dropped.length} byten där något tema är borta`
  );
  await expect(list.getByRole('listitem')).toHaveCount(dropped.length);
  await expect(list).toContainText(
    new RegExp(`I ${untold.length} byten? till går det inte att säga`)
  );
  await page.getByRole('radio', { name: 'Alla' }).check();
  await expect(list.getByRole('listitem')).toHaveCount(places.length);
});

test('where is drugs gone from the pledge that followed?', async ({ page }) => {
  const theme = 'narkotika';
  const gone = pairs.filter((pair) => turnIn(pair, theme)?.turn === 'dropped');
  expect(gone.length).toBeGreaterThan(0);
  await open(page, `/forandring/?tema=${theme}&utfall=borta`);
  const list = page.locator('#loften');
  await expect(list.getByRole('heading', { level: 2 })).toHaveText(
    `${gone.length} byten där narkotika är borta`
  );
  await expect(list.getByRole('listitem')).toHaveCount(gone.length);
  for (const { earlier, later } of gone) {
    await expect(list.locator(`a[href*="/lofte/${later.id}/"]`)).toHaveCount(1);
    await expect(list.locator(`a[href*="/lofte/${earlier.id}/"]`)).toHaveCount(1);
  }
});

test('does a pledge that prolongs another keep what it does not repeat?', async ({ page }) => {
  await open(page, '/forandring/?omrade=kommun.2083');
  const row = page.locator('#loften li').filter({ has: page.locator('a[href*="hedemora-2019"]') });
  const prolonging = row.filter({ has: page.locator('a[href*="hedemora-2018"]') });
  await expect(prolonging).toContainText('Kvar (förlängt): ');
  await expect(prolonging).not.toContainText('Borta');
  await open(page, '/kommun/hedemora/');
  const change = page.locator('#forandring details').filter({ hasText: '2018 → 2019' });
  await change.locator('summary').click();
  await expect(change).toContainText('Det senare löftet förlänger det tidigare');
  await expect(change).toContainText('upprepas inte, men förlängs');
});

test('what changed in one county in some years?', async ({ page }) => {
  const { municipalities } = areasOf('county').get('07')!;
  const some = pairsIn(pairs, municipalities, 2019, 2022);
  const traffic = countTurns(some, 'trafik')!;
  await open(page, '/forandring/?tema=trafik&fran=2019&ar=2022&omrade=lan.07');
  const unclear = traffic.maybeAdded + traffic.maybeDropped;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    `Kronobergs län: trafik: kvar i ${traffic.kept} byten, nytt i ${traffic.added}, borta i ${traffic.dropped}; i ${unclear} går det inte att säga`
  );
  await expect(page.locator('header .basis')).toContainText(`n = ${some.length} byten`);
});

test('can every pair be seen, and saved?', async ({ page }) => {
  const turning = pairs.filter((pair) => THEMES.some((theme) => turnIn(pair, theme)));
  await open(page, '/forandring/');
  const list = page.locator('#loften');
  await expect(list.getByRole('listitem')).toHaveCount(40);
  await list.getByRole('button', { name: `Visa alla ${turning.length}` }).click();
  await expect(list.getByRole('listitem')).toHaveCount(turning.length);
  const saving = page.waitForEvent('download');
  await list.getByRole('button', { name: /CSV/ }).click();
  const lines = (await readFile(await (await saving).path(), 'utf8')).trim().split('\r\n').slice(1);
  const turns = pairs.flatMap((pair) => THEMES.filter((theme) => turnIn(pair, theme)));
  expect(lines).toHaveLength(turns.length);
});

test('does an area’s page lead to all of its changes?', async ({ page }) => {
  await open(page, '/lan/kronoberg/');
  await page
    .locator('#forandring')
    .getByRole('link', { name: /Alla byten/ })
    .click();
  await expect(page).toHaveURL(/\/forandring\/\?omrade=lan\.07/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kronobergs län');
});

test('what happens when an address asks for what there is not?', async ({ page }) => {
  await open(page, '/forandring/?utfall=kanske&omrade=lan.99');
  await expect(page.getByText('Adressen bad om utfall=”kanske”')).toBeVisible();
  await expect(page.getByText('Adressen bad om omrade=”lan.99”')).toBeVisible();
});

test('can an outcome be chosen by keyboard?', async ({ page }) => {
  await open(page, '/forandring/?tema=trafik');
  await page.getByRole('radio', { name: 'Alla' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/utfall=borta/);
  await expect(page.locator('#loften h2')).toContainText('trafik är borta');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('what became of themes can be read', async ({ page }) => {
    await page.goto('/forandring/');
    await expect(page.locator('#teman li p').first()).toContainText('borta');
    await expect(page.locator('#loften li')).toHaveCount(40);
  });
});
