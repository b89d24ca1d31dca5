import type { Locator, Page } from '@playwright/test';
import { THEMES } from '../src/lib/pledge/codes';
import {
  areasOf,
  documents,
  findings,
  has,
  isFull,
  places
} from '../src/lib/query/records.fixture';
import {
  ending,
  inForce,
  isCovered,
  lastDay,
  membersOf,
  monthsOn,
  nameOf,
  names,
  ownOf
} from './coverage-records';
import { pixelsOf } from './pixels';
import { saved } from './saved';
import { expect, open, test } from './site';

/** Opens the review and waits until it shows what the address asks for. */
async function review(page: Page, query: string): Promise<void> {
  await open(page, `/tackning/${query}`);
  await expect(page.locator('.coverage')).toHaveAttribute('data-shown', query || '?ar=2023');
}
const texts = async (links: Locator) => (await links.allInnerTexts()).sort();

const lines = (bytes: Buffer) => bytes.toString('utf8').trim().split('\r\n').slice(1);

test('which municipalities in Region Syd had no pledge in force in 2022, and since when?', async ({
  page
}) => {
  const without = membersOf('region', 'syd').filter((code) => !isCovered(code, 2022));
  const reason = (code: string) => {
    const finding = findings.get(code);
    if (finding === undefined || finding === 'exists-not-coded') return 'not-collected';
    return ownOf(code).some(({ last }) => last < 2022) ? 'lapsed' : 'none-found';
  };
  await review(page, '?omrade=region.syd&ar=2022');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    `Polisregion Syd: ${58 - without.length} av 58 kommuner hade ett känt gällande löfte 2022`
  );
  for (const status of ['lapsed', 'none-found', 'not-collected']) {
    const wanted = without.filter((code) => reason(code) === status);
    expect(wanted.length, status).toBeGreaterThan(0);
    const group = page.locator(`#utan-lofte [data-group=${status}]`);
    expect(await texts(group.getByRole('link')), status).toEqual(names(wanted));
    if (status !== 'lapsed') continue;
    for (const code of wanted) {
      const ends = ownOf(code).map(({ last }) => last);
      const last = Math.max(...ends.filter((year) => year < 2022));
      const item = group.getByRole('listitem').filter({
        has: page.getByRole('link', { name: nameOf.get(code)!, exact: true })
      });
      await expect(item).toContainText(`senast ${last}`);
    }
  }
  await expect(page.locator('#utan-lofte')).toContainText('Det betyder inte att kommunen saknade');
});

test('in which local police areas did no municipality prioritise burglary in 2021?', async ({
  page
}) => {
  const wanted: Record<string, string[]> = {};
  for (const [code, { municipalities }] of areasOf('lpo')) {
    const own = municipalities.flatMap((place) => inForce(place, 2021));
    const promised = (kind: 'focusAreas' | 'activities') =>
      own.some((document) => document[kind].some(has('inbrott')));
    const verdict =
      own.length === 0
        ? 'no-pledge'
        : promised('focusAreas')
          ? 'prioritised'
          : !own.every(isFull)
            ? 'untold'
            : promised('activities')
              ? 'activities'
              : 'none';
    (wanted[verdict] ??= []).push(code);
  }
  await review(page, '?ar=2021');
  await page.locator('#lokalpolisomraden').getByLabel('Tema').selectOption('Inbrott');
  await expect(page).toHaveURL(/ar=2021&tema=inbrott/);
  const none = (wanted.none?.length ?? 0) + (wanted.activities?.length ?? 0);
  await expect(page.locator('#lokalpolisomraden h2')).toHaveText(
    `I ${none} av 89 lokalpolisområden prioriterar ingen kommun inbrott 2021`
  );
  for (const [verdict, codes] of Object.entries(wanted)) {
    const links = page.locator(`#lokalpolisomraden [data-group=${verdict}]`).getByRole('link');
    const shown = await links.evaluateAll((all) =>
      all.map((link) => link.getAttribute('href')!.split('/').at(-2)!)
    );
    expect(shown.sort(), verdict).toEqual([...codes].sort());
  }
});

test('which municipality’s pledge lapses next, and is its end stated?', async ({ page }) => {
  const first = ending[0]!;
  await review(page, '');
  const figure = page.locator('#loper-ut');
  const within = [3, 6, 12].map(
    (months) => ending.filter((one) => lastDay(one) <= monthsOn(months)).length
  );
  await expect(figure.getByRole('heading', { level: 2 })).toHaveText(
    new RegExp(
      `^${within[0]} löften? löper ut inom 3 månader, ${within[1]} inom 6 och ${within[2]} inom 12$`
    )
  );
  await figure.locator('summary').click();
  const items = figure.getByRole('listitem');
  await expect(items).toHaveCount(ending.length);
  const ids = await figure
    .locator('li > a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')!.split('/').at(-2)!));
  expect([...ids].sort()).toEqual(ending.map(({ id }) => id).sort());
  const soonest = ending.filter((one) => lastDay(one) === lastDay(first)).map(({ id }) => id);
  expect(soonest).toContain(ids[0]);
  for (const [index, id] of ids.entries()) {
    const assumed = documents.find((one) => one.id === id)!.validTo === null;
    expect(await items.nth(index).innerText(), id).toMatch(assumed ? /\(antaget\)/ : /^[^()]*$/);
  }
  await figure.locator('li > a').first().click();
  await expect(page).toHaveURL(new RegExp(`/lofte/${ids[0]}/$`));
});

test('how many municipalities of a region gained and lost a pledge since last year, and which?', async ({
  page
}) => {
  const region = membersOf('region', 'ost');
  const of = (before: boolean, now: boolean) =>
    region.filter((code) => isCovered(code, 2022) === before && isCovered(code, 2023) === now);
  const wanted = { gained: of(false, true), lost: of(true, false), kept: of(true, true) };
  await review(page, '?omrade=region.ost&ar=2023');
  const figure = page.locator('#sedan-forra-aret');
  await expect(figure.getByRole('heading', { level: 2 })).toHaveText(
    `Sedan 2022: ${wanted.gained.length} kommuner har fått ett känt gällande löfte, ${wanted.lost.length} har det inte längre, ${wanted.kept.length} har det kvar`
  );
  for (const [kind, codes] of Object.entries(wanted)) {
    expect(codes.length, kind).toBeGreaterThan(0);
    expect(await texts(figure.locator(`[data-group=${kind}] a`)), kind).toEqual(names(codes));
  }
});

test('how is each region covered, and does choosing one agree with the country’s table?', async ({
  page
}) => {
  await review(page, '');
  const rows = page.locator('#regioner tbody tr');
  await expect(rows).toHaveCount(7);
  for (const [code, { municipalities }] of areasOf('region')) {
    const row = rows.filter({ has: page.locator(`a[href*="region.${code}&"]`) });
    const covered = municipalities.filter((place) => isCovered(place, 2023));
    const full = covered.filter((place) => inForce(place, 2023).every(isFull));
    await expect(row.locator('td').nth(0)).toHaveText(
      `${covered.length} av ${municipalities.length}`
    );
    await expect(row.locator('td').nth(1)).toHaveText(String(full.length));
  }
  await rows.getByRole('link', { name: 'Syd', exact: true }).click();
  await expect(page).toHaveURL(/\?omrade=region\.syd&ar=2023$/);
  const covered = membersOf('region', 'syd').filter((place) => isCovered(place, 2023));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`${covered.length} av 58`);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hela landet');
  await expect(rows).toHaveCount(7);
});

test('what does each theme’s state say, grouped by local police area, and for which year does the division hold?', async ({
  page
}) => {
  await review(page, '?omrade=lan.10&ar=2021');
  const matrix = page.locator('#matris');
  const county = membersOf('county', '10');
  await expect(matrix.locator('tbody tr:not(.group)')).toHaveCount(county.length);
  const groups = new Set(
    places
      .filter((place) => county.includes(place.municipality_code!))
      .map((place) => place.local_police_area)
  );
  await expect(matrix.locator('tr.group')).toHaveCount(groups.size);
  for (const heading of await matrix.locator('tr.group').allInnerTexts())
    expect(heading).toMatch(/indelning enligt uppgift 20\d\d|indelningens år okänt/);
  // Bromölla is of the same local police area, but of the next county.
  await expect(matrix.locator('tr.group', { hasText: 'Karlshamn' })).toContainText(
    '1 kommun ligger utanför'
  );
  const at = 1 + THEMES.indexOf('narkotika');
  for (const code of county) {
    const row = matrix.locator('tbody tr', {
      has: page.getByRole('link', { name: nameOf.get(code)!, exact: true }),
      hasNot: page.locator('small')
    });
    const prioritised = inForce(code, 2021).some(({ focusAreas }) =>
      focusAreas.some(has('narkotika'))
    );
    const cell = row.locator(`td:nth-child(${at + 1})`);
    if (prioritised) await expect(cell).toHaveText('Prioriterat');
    else await expect(cell).not.toHaveText('Prioriterat');
  }
});

test('how many municipalities were covered year by year, fully coded or not?', async ({ page }) => {
  await review(page, '?omrade=region.nord&ar=2022');
  const region = membersOf('region', 'nord');
  const rows = page.locator('#ar tbody tr');
  await expect(rows).toHaveCount(12);
  for (let year = 2015; year <= 2026; year++) {
    const covered = region.filter((code) => isCovered(code, year));
    const full = covered.filter((code) => inForce(code, year).every(isFull));
    await expect(rows.nth(year - 2015)).toHaveText(
      new RegExp(`${year}\\s*${covered.length} av 44\\s*varav ${full.length} fullständigt`)
    );
  }
});

test('is Stockholm, with its eight local police areas, counted once?', async ({ page }) => {
  await review(page, '?omrade=region.stockholm&ar=2021');
  await expect(page.locator('#matris tbody th[scope=row]')).toHaveCount(27);
  const links = page.locator('#matris').getByRole('link', { name: 'Stockholm', exact: true });
  await expect(links).toHaveCount(1);
  await expect(page.locator('.coverage > header')).toContainText(
    'Stockholm har flera lokalpolisområden men räknas odelat, en gång'
  );
});

for (const [figure, rows] of [
  ['#matris', '#matris tbody tr:not(.group)'],
  ['#utan-lofte', '#utan-lofte li'],
  ['#loper-ut', '#loper-ut li'],
  ['#teman', '#teman tbody tr'],
  ['#lokalpolisomraden', '#lokalpolisomraden tbody tr'],
  ['#ar', '#ar tbody tr'],
  ['#sedan-forra-aret', '#sedan-forra-aret li']
] as const) {
  test(`does the file of ${figure} hold the rows on the screen?`, async ({ page }) => {
    await review(page, '?omrade=region.syd&ar=2022');
    const { name, bytes } = await saved(page, figure, /Ladda ner CSV/);
    expect(name).toMatch(/^lofteskartan-tackning-region-syd-2022-.*\.csv$/);
    const count = await page.locator(rows).count();
    expect(count).toBeGreaterThan(0);
    expect(lines(bytes)).toHaveLength(count);
  });
}

test('can the matrix be taken along as a drawing, with a mark for every cell?', async ({
  page
}) => {
  await review(page, '?omrade=region.syd&ar=2022');
  const { name, bytes } = await saved(page, '#matris', /Ladda ner SVG/);
  expect(name).toMatch(/^lofteskartan-tackning-region-syd-2022-matris-.*\.svg$/);
  const shown = await page
    .locator('#matris tbody td')
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-state')!));
  const drawn = await page.evaluate((svg) => {
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    return {
      faults: parsed.querySelectorAll('parsererror').length,
      states: [...parsed.querySelectorAll('[data-state]')].map((mark) =>
        mark.getAttribute('data-state')!
      ),
      text: parsed.documentElement.textContent
    };
  }, bytes.toString('utf8'));
  expect(drawn.faults).toBe(0);
  expect(shown).toHaveLength(58 * THEMES.length);
  expect(drawn.states).toEqual(shown);
  expect(drawn.text).toMatch(/Polisregion Syd 2022.*n = \d+ av 58 kommuner.*datamängd \d/s);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`is the picture of the matrix a picture, and no blank, on a ${colorScheme} screen?`, async ({
    page
  }) => {
    await page.emulateMedia({ colorScheme });
    await review(page, '?omrade=region.ost&ar=2023');
    const { name, bytes } = await saved(page, '#matris', /Ladda ner PNG/);
    expect(name).toMatch(/\.png$/);
    const picture = await pixelsOf(page, bytes);
    expect(picture.width).toBeGreaterThan(1500);
    expect(picture.height).toBeGreaterThan(1500);
    // White ground on any screen, and the themes' own colours in their cells.
    expect(picture.corner).toBe('255 255 255 255');
    expect(picture.colours).toContain('20 160 137 255');
    expect(picture.colours).toContain('28 77 158 255');
  });
}

test('is a review one sheet of paper?', async ({ page }) => {
  for (const query of [
    '?omrade=region.syd&ar=2022',
    '?omrade=region.vast&ar=2021',
    '?omrade=lan.14&ar=2021&tema=inbrott',
    '?ar=2023'
  ]) {
    await review(page, query);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const text = pdf.toString('latin1');
    expect(text.match(/\/Type\s*\/Page[^s]/g), query).toHaveLength(1);
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(text)!;
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
  }
});

test('what if the address asks for what there is not?', async ({ page }) => {
  await open(page, '/tackning/?omrade=region.skane&ar=1999&tema=ufo');
  for (const part of ['omrade=”region.skane”', 'ar=”1999”', 'tema=”ufo”'])
    await expect(page.getByText(`Adressen bad om ${part}`)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hela landet');
});

test('can it be used by keyboard alone?', async ({ page }) => {
  await review(page, '');
  await page.getByRole('combobox', { name: 'Område' }).focus();
  await page.keyboard.type('Polisregion S');
  await expect(page).toHaveURL(/omrade=region\.stockholm&ar=2023/);
  await expect(page.locator('#matris')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'År' })).toBeFocused();
  await page.keyboard.type('2019');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2019');
  await page.locator('#matris').getByRole('button', { name: 'Trafik' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/ordna=trafik/);
  await expect(page.locator('#matris th[aria-sort]')).toHaveText('Trafik');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('can the country be read?', async ({ page }) => {
    await page.goto('/tackning/');
    await expect(page.locator('#regioner tbody tr')).toHaveCount(7);
    await page.locator('#loper-ut summary').click();
    await expect(page.locator('#loper-ut li')).toHaveCount(ending.length);
    await page.locator('#utan-lofte summary').click();
    const without = places.filter((place) => !isCovered(place.municipality_code!, 2023));
    await expect(page.locator('#utan-lofte li')).toHaveCount(without.length);
    await expect(page.getByRole('button', { name: /Ladda ner/ })).toHaveCount(0);
  });
});
