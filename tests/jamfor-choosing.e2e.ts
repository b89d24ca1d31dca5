import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { countThemes, currentDocuments } from '../src/lib/query/current.fixture';
import { areasOf } from '../src/lib/query/records.fixture';
import { address, ALMHULT, compare, LJUNGBY, parts, place, settled } from './jamfor';
import { expect, open, test } from './site';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

test.describe('choosing areas', () => {
  test('without an address there is an example, said to be one', async ({ page }) => {
    const view = await compare(page, '/jamfor/');
    expect(await view.names()).toEqual(['Ljungby', 'Älmhult']);
    await expect(page.getByText('Det här är ett exempel')).toBeVisible();
    await view.country.check();
    await expect(page.getByText('Det här är ett exempel')).toHaveCount(0);
    await expect(view.heads('teman')).toHaveText(['Ljungby', 'Älmhult', 'Hela landet']);
    await expect(page).toHaveURL(/riket=ja/);
  });

  test('an area is added by search, and the address can be sent to others', async ({
    page,
    context
  }) => {
    const view = await compare(page, address([LJUNGBY], { ar: 2024 }));
    await expect(page.getByText(/^Lägg till fler områden/)).toBeVisible();
    await view.search.fill('kronobergs');
    await view.option('Kronobergs län').click();
    await expect(view.heads('teman')).toHaveText(['Ljungby', 'Kronobergs län']);
    await expect(page).toHaveURL(/\?o=kommun\.0781~lan\.07&tema=narkotika&ar=2024$/);
    await settled(page);
    const headline = await view.headline.innerText();
    const other = await context.newPage();
    const same = await compare(other, page.url());
    await expect(same.headline).toHaveText(headline);
    expect(await same.names()).toEqual(['Ljungby', 'Kronobergs län']);
  });

  test('areas are added and taken away on the map, at any level', async ({ page }) => {
    const view = await compare(page, address([LJUNGBY]));
    await page.getByText('Välj på kartan').click();
    const map = page.getByRole('application');
    await map.locator('[data-code="2584"]').click();
    await expect(view.chosen).toHaveCount(2);
    expect(await view.names()).toEqual(['Ljungby', 'Kiruna']);
    await page.getByRole('radio', { name: 'Län', exact: true }).check();
    await map.locator('[data-code="25"]').click();
    await expect(view.chosen).toHaveCount(3);
    await map.locator('[data-code="25"]').click();
    await expect(view.chosen).toHaveCount(2);
    await expect(page).toHaveURL(/o=kommun\.0781~kommun\.2584&/);
  });

  test('areas are put in another order and taken away', async ({ page }) => {
    const view = await compare(page, address([LJUNGBY, ALMHULT, 'lan.07']));
    await page.getByRole('button', { name: 'Flytta Kronobergs län åt vänster' }).click();
    await expect(view.heads('teman')).toHaveText(['Ljungby', 'Kronobergs län', 'Älmhult']);
    await page.getByRole('button', { name: 'Ta bort Ljungby' }).click();
    await expect(view.heads('teman')).toHaveText(['Kronobergs län', 'Älmhult']);
    await page.goBack();
    await expect(view.heads('teman')).toHaveText(['Ljungby', 'Kronobergs län', 'Älmhult']);
  });

  test('it is filled up with what is most like the first', async ({ page }) => {
    const view = await compare(page, address([LJUNGBY], { ar: 2024 }));
    const own = countThemes(currentDocuments(place('0781'), 2024));
    const likeness = (code: string) => {
      const current = currentDocuments(place(code), 2024);
      if (current.flatMap(({ activities }) => activities).length < 5) return -1;
      const other = countThemes(current);
      const product = (x: Map<string, number>, y: Map<string, number>) =>
        [...x].reduce((sum, [theme, part]) => sum + part * (y.get(theme) ?? 0), 0);
      return product(own, other) / Math.sqrt(product(own, own) * product(other, other));
    };
    const [first] = [...areasOf('municipality').keys()]
      .filter((code) => code !== '0781')
      .sort((a, b) => likeness(b) - likeness(a));
    await page.getByRole('button', { name: 'Jämför med liknande' }).click();
    await expect(view.chosen).toHaveCount(6);
    await expect(page).toHaveURL(new RegExp(`o=kommun\\.0781~kommun\\.${first}~`));
    await expect(page.getByText(/^Högst 6 områden/)).toBeVisible();
  });

  test('the page of an area leads here, with the area', async ({ page }) => {
    await open(page, '/lan/kronoberg/');
    await page.getByRole('link', { name: 'Jämför Kronobergs län med andra områden' }).click();
    await expect(page).toHaveURL(/\/jamfor\/\?o=lan\.07$/);
    await settled(page);
    expect(await parts(page).names()).toEqual(['Kronobergs län']);
  });

  test('all of it by keyboard', async ({ page }) => {
    const view = await compare(page, address([LJUNGBY, ALMHULT]));
    await view.search.focus();
    await page.keyboard.type('osby');
    await expect(view.option('Osby')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(view.chosen).toHaveCount(3);
    const left = page.getByRole('button', { name: 'Flytta Osby åt vänster' });
    await left.focus();
    await page.keyboard.press('Enter');
    await expect(view.heads('teman')).toHaveText(['Ljungby', 'Osby', 'Älmhult']);
    await expect(left).toBeFocused();
    await page.keyboard.press('Enter');
    // At the end of its way the focus stays with the area.
    await expect(page.getByRole('button', { name: 'Flytta Osby åt höger' })).toBeFocused();
    await page.getByRole('button', { name: 'Ta bort Ljungby' }).focus();
    await page.keyboard.press('Enter');
    await expect(view.heads('teman')).toHaveText(['Osby', 'Älmhult']);
    await page.getByText('Välj på kartan').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(view.chosen).toHaveCount(3);
  });
});

test.describe('an address that asks for too much', () => {
  for (const [what, query, columns, said] of [
    ['no such area', `o=kommun.9999~${LJUNGBY}`, ['Ljungby'], 'kommun.9999'],
    ['an area twice', `o=${LJUNGBY}~${ALMHULT}~${LJUNGBY}`, ['Ljungby', 'Älmhult'], 'en gång'],
    ['only what is none', 'o=hej', ['Ljungby', 'Älmhult'], 'hej'],
    [
      'a seventh area',
      'o=lan.01~lan.03~lan.04~lan.05~lan.06~lan.07~lan.08',
      [
        'Stockholms län',
        'Uppsala län',
        'Södermanlands län',
        'Östergötlands län',
        'Jönköpings län',
        'Kronobergs län'
      ],
      'högst 6'
    ],
    ['no such year', `o=${LJUNGBY}&ar=1999`, ['Ljungby'], '1999']
  ] as const) {
    test(`${what}: what can be shown is, and it is said`, async ({ page }) => {
      const view = await compare(page, `/jamfor/?${query}`);
      await expect(view.heads('teman')).toHaveText([...columns]);
      await expect(view.notices).toHaveCount(1);
      await expect(view.notices).toContainText(said);
    });
  }
});

const SIX = address(
  [LJUNGBY, 'lan.07', 'region.syd', 'kommun.1280', 'lokalpolisomrade.lpo-malmo-delat', 'lan.06'],
  { riket: 'ja', tema: 'trafik', ar: 2023 }
);

for (const path of ['/jamfor/', SIX]) {
  const what = path === SIX ? 'six areas and the country' : 'the example';
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 1440]) {
      test(`axe finds nothing on ${what}, ${colorScheme}, ${width} px`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        await compare(page, path);
        await page.evaluate(axe);
        const { violations, passes } = await page.evaluate(() =>
          (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run()
        );
        expect(
          violations.map(({ id, nodes }) => ({
            id,
            nodes: nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`)
          }))
        ).toEqual([]);
        expect(passes.length).toBeGreaterThan(0);
      });
    }
  }

  for (const width of [320, 360, 768, 1440]) {
    test(`${what} fits in ${width} px, and heads of rows stay in view`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await compare(page, path);
      const { scrollWidth, clientWidth } = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { scrollWidth, clientWidth };
      });
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
      const region = page.getByRole('region', { name: /^Teman \d{4}/ });
      await region.evaluate((element) => {
        element.scrollIntoView();
        element.scrollTo({ left: element.scrollWidth });
      });
      await expect(region.getByRole('rowheader').first()).toBeInViewport();
    });
  }
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the example is there to read', async ({ page }) => {
    await page.goto('/jamfor/');
    const view = parts(page);
    await expect(view.headline).toContainText('Ljungby och Älmhult');
    await expect(view.heads('teman')).toHaveText(['Ljungby', 'Älmhult']);
    await expect(page.locator('#loften .column')).toHaveCount(2);
  });
});
