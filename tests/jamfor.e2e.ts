import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { parse } from 'yaml';
import { THEMES } from '../src/lib/pledge/codes';
import {
  countAmounts,
  countMix,
  countThemes,
  currentDocuments
} from '../src/lib/query/current.fixture';
import { areasOf, documents, has } from '../src/lib/query/records.fixture';
import { Recount } from '../src/lib/query/recount.fixture';
import { expect, open, test } from './site';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const recount = new Recount();
const LJUNGBY = 'kommun.0781';
const ALMHULT = 'kommun.0765';

/** What is counted here is counted from the records, not from the tables that the site asks. */
const place = (code: string) => areasOf('municipality').get(code)!;
const county = (code: string) => areasOf('county').get(code)!;

const labels = new Map(
  (
    parse(readFileSync('data/vocabulary/themes.yaml', 'utf8')) as {
      code: string;
      label: { sv: string };
    }[]
  ).map(({ code, label: { sv } }) => [code, sv])
);
const inSentence = (theme: string) =>
  labels.get(theme)!.charAt(0).toLowerCase() + labels.get(theme)!.slice(1);

const address = (areas: string[], rest: Record<string, string | number> = {}) =>
  `/jamfor/?o=${areas.join('~')}${Object.entries(rest)
    .map(([key, value]) => `&${key}=${value}`)
    .join('')}`;

/** The comparison's parts by their names, as a reader finds them. */
const parts = (page: Page) => ({
  headline: page.getByRole('heading', { level: 1 }),
  chosen: page.getByRole('list', { name: 'Områden som jämförs' }).getByRole('listitem'),
  names: () =>
    page
      .getByRole('list', { name: 'Områden som jämförs' })
      .getByRole('listitem')
      .getByRole('link')
      .allInnerTexts(),
  search: page.getByRole('combobox', { name: /^Lägg till kommun/ }),
  option: (name: string) => page.getByRole('option', { name }).first(),
  country: page.getByRole('checkbox', { name: 'Hela landet som jämförelse' }),
  year: page.getByRole('combobox', { name: 'År' }),
  shared: page.locator('#likt-och-olikt'),
  states: page.locator('#teman'),
  notices: page.locator('.notice'),
  heads: (section: string) => page.locator(`#${section} thead th a`),
  cell: (section: string, row: string, column: number) =>
    page
      .locator(`#${section} tbody tr`)
      .filter({ has: page.getByRole('rowheader', { name: row, exact: true }) })
      .locator('td')
      .nth(column)
});

/** Opens a comparison and waits until it shows what the address asks for. */
async function compare(page: Page, path: string) {
  await open(page, path);
  await settled(page);
  return parts(page);
}
const settled = (page: Page) =>
  expect(page.locator('.figures')).toHaveAttribute('aria-busy', 'false');

test.describe('questions to two areas', () => {
  test('what do Ljungby and Älmhult share in 2024, and where do they differ?', async ({ page }) => {
    const promises = (code: string) =>
      THEMES.filter((theme) =>
        ['prioritised', 'addressed'].includes(recount.state(code, theme, 2024, 2024))
      );
    const [ljungby, almhult] = [promises('0781'), promises('0765')];
    const sentences: [RegExp, readonly string[]][] = [
      [/^Ljungby och Älmhult lovar båda något om /, ljungby.filter((one) => almhult.includes(one))],
      [/^Bara Ljungby lovar något om /, ljungby.filter((one) => !almhult.includes(one))],
      [/^Bara Älmhult lovar något om /, almhult.filter((one) => !ljungby.includes(one))],
      [
        /^Varken Ljungby eller Älmhult lovar något om /,
        THEMES.filter((one) => !ljungby.includes(one) && !almhult.includes(one))
      ]
    ];
    const view = await compare(page, address([LJUNGBY, ALMHULT], { ar: 2024 }));
    await expect(view.headline).toHaveText(
      `Ljungby och Älmhult lovade båda något om ${sentences[0]![1].length} av 20 teman 2024`
    );
    for (const [start, expected] of sentences) {
      expect(expected.length).toBeGreaterThan(0);
      const names = expected.map(inSentence);
      // A theme whose own name holds an "och" is joined by another word.
      const and = names.some((name) => name.includes(' och ')) ? ' samt ' : ' och ';
      const list = [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(and);
      const sentence = view.shared.getByRole('listitem').filter({ hasText: start });
      expect((await sentence.innerText()).replace(start, '')).toBe(`${list}.`);
    }
    await expect(view.shared.getByRole('listitem')).toHaveCount(sentences.length);
  });

  test('is “only” said where the other pledge is known in part?', async ({ page }) => {
    expect(documents.find(({ id }) => id === 'almhult-2023')!.completeness).not.toBe('full');
    const view = await compare(page, address([LJUNGBY, ALMHULT], { ar: 2023 }));
    await expect(view.shared.getByText('Går inte att säga')).toBeVisible();
    await expect(view.shared.getByText(/^Bara Ljungby/)).toHaveCount(0);
    await expect(
      view.shared.getByText(/^Ljungby lovar något om .*; för Älmhult går det inte att säga\.$/)
    ).toBeVisible();
  });

  test('what can be said of 2025, when no known pledge is in force?', async ({ page }) => {
    for (const code of ['0781', '0765']) expect(recount.inForce([code], 2025, 2025)).toEqual([]);
    const view = await compare(page, address([LJUNGBY, ALMHULT], { ar: 2025 }));
    await expect(view.headline).toHaveText('Ljungby och Älmhult: inget känt löfte gällde 2025');
    await expect(view.cell('teman', 'Trafik', 0)).toHaveText('Löftet har löpt ut');
    await expect(page.locator('#loften')).toContainText('Inget känt gällande löfte säger något');
  });

  test('which state is each theme in, in each of them?', async ({ page }) => {
    const states = parse(readFileSync('data/vocabulary/states.yaml', 'utf8')) as {
      code: string;
      label: { sv: string };
    }[];
    const view = await compare(page, address([LJUNGBY, ALMHULT], { ar: 2024 }));
    for (const theme of THEMES) {
      for (const [at, code] of ['0781', '0765'].entries()) {
        const state = recount.state(code, theme, 2024, 2024);
        await expect(view.cell('teman', labels.get(theme)!, at)).toHaveText(
          states.find((one) => one.code === state)!.label.sv
        );
      }
    }
  });

  test('who promises more traffic controls a year, Eskilstuna or Vingåker (2019)?', async ({
    page
  }) => {
    const most = (code: string) =>
      Math.max(
        ...countAmounts(currentDocuments(place(code), 2019))
          .filter(({ type, unit }) => type === 'trafikkontroll' && unit === 'kontroller')
          .map(({ perYear }) => perYear)
      );
    const [eskilstuna, vingaker] = [most('0484'), most('0428')];
    expect(eskilstuna).toBeGreaterThan(vingaker);
    await compare(page, address(['kommun.0428', 'kommun.0484'], { ar: 2019 }));
    await expect(
      page.locator('#mangder section').filter({ hasText: 'Trafikkontroll: kontroller' })
    ).toContainText(
      `Mest i en och samma aktivitet: Eskilstuna, ${eskilstuna} om året (Vingåker ${vingaker}).`
    );
  });

  test('who does most in Ljungby compared with Älmhult (2023)?', async ({ page }) => {
    const view = await compare(page, address([LJUNGBY, ALMHULT], { ar: 2023 }));
    await expect(page.locator('#vem h2')).toHaveText(
      'Flest aktiviteter har kommunen i Ljungby; kommun och polis tillsammans i Älmhult'
    );
    // The police have none of their own there: a line that nobody has is not drawn.
    const rows = { Kommunen: 'kommun', Gemensamt: 'gemensamt' };
    for (const [at, code] of ['0781', '0765'].entries()) {
      const mix = countMix(currentDocuments(place(code), 2023));
      const sum = (of: typeof mix) => of.reduce((all, { activities }) => all + activities, 0);
      expect(sum(mix)).toBeLessThan(10);
      for (const [label, actor] of Object.entries(rows)) {
        await expect(view.cell('vem', label, at)).toHaveText(
          `${sum(mix.filter((row) => row.actor === actor))} av ${sum(mix)}`
        );
      }
    }
  });

  test('of which type are the activities, as parts of how many (2024)?', async ({ page }) => {
    const view = await compare(page, address([LJUNGBY, ALMHULT], { ar: 2024 }));
    for (const [at, code] of ['0781', '0765'].entries()) {
      const mix = countMix(currentDocuments(place(code), 2024));
      const sum = (of: typeof mix) => of.reduce((all, { activities }) => all + activities, 0);
      expect(sum(mix)).toBeGreaterThanOrEqual(10);
      const dialog = sum(mix.filter(({ type }) => type === 'dialog'));
      await expect(view.cell('slag', 'Dialog', at)).toHaveText(
        new RegExp(`^${Math.round((100 * dialog) / sum(mix))}\\s%\\s*$`)
      );
      await expect(page.locator('#slag thead small').nth(at)).toHaveText(
        `n = ${sum(mix)} aktiviteter`
      );
    }
  });

  test('how alike are they, and by which themes?', async ({ page }) => {
    const [a, b] = ['0781', '0765'].map((code) => countThemes(currentDocuments(place(code), 2024)));
    const product = (x: Map<string, number>, y: Map<string, number>) =>
      [...x].reduce((sum, [theme, part]) => sum + part * (y.get(theme) ?? 0), 0);
    const cosine = product(a!, b!) / Math.sqrt(product(a!, a!) * product(b!, b!));
    const shared = [...a!.keys()]
      .filter((theme) => b!.has(theme))
      .sort((x, y) => a!.get(y)! * b!.get(y)! - a!.get(x)! * b!.get(x)!);
    await compare(page, address([LJUNGBY, ALMHULT], { ar: 2024 }));
    const row = page.locator('#likhet tbody tr');
    await expect(row).toHaveCount(1);
    await expect(row).toContainText(cosine.toFixed(2).replace('.', ','));
    await expect(row).toContainText(labels.get(shared[0]!)!);
  });

  test('what do both promise on burglary, and in which document?', async ({ page }) => {
    await compare(page, address([LJUNGBY, ALMHULT], { tema: 'inbrott', ar: 2024 }));
    const columns = page.locator('#loften .column');
    for (const [at, id] of ['ljungby-2024', 'almhult-2024'].entries()) {
      const record = documents.find((document) => document.id === id)!;
      const summaries = record.activities.filter(has('inbrott')).map(({ summary }) => summary);
      expect(summaries.length).toBeGreaterThan(0);
      const column = columns.nth(at);
      for (const summary of summaries) await expect(column.getByText(summary)).toBeVisible();
      await expect(column.locator(`a[href*="/lofte/${id}/"]`)).toBeVisible();
    }
  });
});

test.describe('questions to larger areas', () => {
  test('in how many municipalities is traffic promised: Kronoberg, Jönköping, the country (2023)?', async ({
    page
  }) => {
    const view = await compare(page, address(['lan.07', 'lan.06'], { riket: 'ja', ar: 2023 }));
    const areas = [county('07'), county('06'), areasOf('country').get('se')!];
    for (const [at, area] of areas.entries()) {
      const { atLeast, atMost, inForce, full, fullWith } = recount.priority(area, 'trafik', 2023);
      const most = atMost > atLeast ? ` (högst ${atMost})` : '';
      const cell = view.cell('teman', 'Trafik', at);
      await expect(cell).toContainText(`minst ${atLeast}${most} av ${inForce}`);
      if (full < 10) await expect(cell).not.toContainText('skattat');
      else {
        await expect(cell).toContainText(
          new RegExp(`skattat ${Math.round((100 * fullWith) / full)}\\s%, n = ${full}`)
        );
      }
    }
  });

  test('does a pledge of two municipalities count once in their county?', async ({ page }) => {
    const joint = documents.find(({ id }) => id === 'hogsby-2020')!;
    expect(joint.municipalities).toEqual(['0821', '0861']);
    await compare(page, address(['kommun.0821', 'kommun.0861', 'lan.08'], { ar: 2020 }));
    const current = currentDocuments(county('08'), 2020);
    expect(current.filter(({ id }) => id === joint.id)).toHaveLength(1);
    const n = current.flatMap(({ activities }) => activities).length;
    await expect(page.locator('#slag thead small').nth(2)).toHaveText(`n = ${n} aktiviteter`);
    await expect(page.locator('#slag thead small').nth(0)).toHaveText(
      `n = ${joint.activities.length} aktiviteter`
    );
  });
});

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
