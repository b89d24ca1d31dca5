import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { parse } from 'yaml';
import { parsePledge } from '../src/lib/pledge/schema';

const DOCUMENTS = 'tests/documents';

async function open(page: Page): Promise<string[]> {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
  await page.goto('/importera/');
  await expect(page.locator('input[type=file]')).toBeEnabled();
  return requests;
}

async function drop(page: Page, ...names: string[]): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(names.map((name) => `${DOCUMENTS}/${name}`));
}

async function savedRecord(page: Page): Promise<ReturnType<typeof parsePledge> & { name: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Spara som YAML' }).click();
  const file = await download;
  const text = await readFile(await file.path(), 'utf8');
  return { ...parsePledge(parse(text)), name: file.suggestedFilename() };
}

test('a PDF becomes a valid record, mended by hand, and nothing leaves the machine', async ({
  page
}) => {
  const requests = await open(page);
  await drop(page, 'two-columns.pdf');
  await expect(page.getByRole('heading', { name: 'Löften (5)' })).toBeVisible();
  await expect(page.getByLabel('Kommun', { exact: true })).toHaveValue('1452');
  await expect(page.getByLabel('Gäller från')).toHaveValue('2024');

  // A value leads to its place in the text.
  await page.getByRole('button', { name: 'Visa i texten' }).first().click();
  await expect(page.locator('mark.shown')).toContainText('minst 12');

  await page.getByLabel('Löfte 1, med egna ord').fill('Polisen gör tolv trafikkontroller om året');
  await page.getByLabel('Vem').first().selectOption('gemensamt');
  const saved = await savedRecord(page);
  expect(saved.faults).toBeUndefined();
  expect(saved.name).toBe('tranemo-2024.yaml');
  expect(saved.pledge!.municipalities).toEqual(['1452']);
  expect(saved.pledge!.activities[0]).toMatchObject({
    summary: 'Polisen gör tolv trafikkontroller om året',
    actor: 'gemensamt',
    themes: ['trafik'],
    quantity: { value: 12, comparator: 'minst', per: 'ar' }
  });

  const home = new URL(page.url()).origin;
  const away = requests.filter((request) => {
    const [method, address] = request.split(' ') as [string, string];
    return method !== 'GET' || !(address.startsWith(home) || /^(?:blob|data):/.test(address));
  });
  expect(away).toEqual([]);
});

test('promises are split and merged', async ({ page }) => {
  await open(page);
  await drop(page, 'bullets.docx');
  await expect(page.getByRole('heading', { name: 'Löften (4)' })).toBeVisible();
  await page.getByRole('button', { name: 'Slå ihop med nästa' }).first().click();
  await expect(page.getByRole('heading', { name: 'Löften (3)' })).toBeVisible();
  await page.getByRole('button', { name: 'Dela', exact: true }).first().click();
  await page.getByLabel('Ställ markören där löftet ska delas').evaluate((box) => {
    (box as HTMLTextAreaElement).setSelectionRange(50, 50);
  });
  await page.getByRole('button', { name: 'Dela här' }).click();
  await expect(page.getByRole('heading', { name: 'Löften (4)' })).toBeVisible();
  expect((await savedRecord(page)).faults).toBeUndefined();
});

test('documents stay in this browser until they are removed', async ({ page }) => {
  await open(page);
  await drop(page, 'headings.docx');
  await expect(page.getByText('din egen · headings.docx')).toBeVisible();
  await page.reload();
  await expect(page.getByText('din egen · headings.docx')).toBeVisible();
  await page.getByRole('button', { name: 'Ta bort headings.docx' }).click();
  await page.reload();
  await expect(page.getByText('din egen · headings.docx')).toHaveCount(0);
});

test('bad files are told apart, and scripts in a page never run', async ({ page }) => {
  await open(page);
  await drop(page, 'scanned.pdf', 'scripts.html');
  await expect(page.getByText('Filen är inskannad och saknar text.')).toBeVisible();
  await expect(page.getByRole('heading', { name: /Löften/ })).toBeVisible();
  expect(await page.evaluate(() => (window as { ran?: boolean }).ran)).toBeUndefined();
});

test('what the draft lacks is added by hand, with the keyboard alone', async ({ page }) => {
  await open(page);
  await drop(page, 'two-columns.pdf');
  await page.getByRole('button', { name: 'Lägg till löfte' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Löfte 6, med egna ord')).toBeFocused();
  await expect(page.getByText('Innan utkastet är en giltig post:')).toBeVisible();
  await page.keyboard.type('Kommunen ordnar en öppen dag');
  const item = page.getByRole('listitem').filter({ has: page.getByLabel('Löfte 6, med egna ord') });
  await item.getByLabel('Lägg till tema').focus();
  await item.getByLabel('Lägg till tema').selectOption('samverkan');
  await item.getByRole('button', { name: 'Lägg till antal' }).press('Enter');
  await item.getByLabel('Hur många').fill('2');
  await item.getByLabel('Av vad').fill('träffar');
  await item.getByLabel('Per').selectOption('halvar');
  await item.getByLabel('Plats').fill('Folkets hus');
  await item.getByLabel('När').fill('våren');
  await item.getByLabel('När').press('Tab');
  await page.getByRole('button', { name: 'Lägg till fokusområde' }).press('Enter');
  await page.getByLabel('Fokusområde 1', { exact: true }).fill('Trygga möten');
  await page.getByLabel('Fokusområde 1', { exact: true }).press('Tab');
  const focus = page
    .getByRole('listitem')
    .filter({ has: page.getByLabel('Fokusområde 1', { exact: true }) });
  await focus.getByLabel('Lägg till tema').selectOption('samverkan');
  await item.getByLabel('Fokusområde').selectOption('Trygga möten');

  const { pledge, faults } = await savedRecord(page);
  expect(faults).toBeUndefined();
  expect(pledge!.focusAreas).toEqual([{ label: 'Trygga möten', themes: ['samverkan'] }]);
  expect(pledge!.activities.at(-1)).toMatchObject({
    summary: 'Kommunen ordnar en öppen dag',
    themes: ['samverkan'],
    quantity: { value: 2, unit: 'träffar', per: 'halvar' },
    place: 'Folkets hus',
    deadline: 'våren',
    focusArea: 0
  });
});

/** What the reader's document says and no page of the site does. */
const OWN_WORDS = /egen-|limmared|a-traktorer|resecentrum|two-columns|tolv trafik/i;

test('own pledges count in every figure, in this browser, until they are removed', async ({
  page
}) => {
  test.setTimeout(120_000);
  const sent: string[] = [];
  const foreign: string[] = [];
  await page.goto('/');
  const home = new URL(page.url()).origin;
  page.on('request', (request) => {
    const address = request.url();
    if (address.startsWith('blob:') || address.startsWith('data:')) return;
    sent.push(`${request.method()} ${decodeURIComponent(address)} ${request.postData() ?? ''}`);
    if (!address.startsWith(home) || request.method() !== 'GET') foreign.push(address);
  });
  const at = '/?tema=trafik&ar=2024&niva=kommun&matt=prioritet';
  const tranemo = page.locator('#tabell tbody tr').filter({
    has: page.getByRole('link', { name: 'Tranemo', exact: true })
  });
  const own = page.getByRole('switch', { name: 'Visa mina egna löften (1)' });

  // Without: what is known of Tranemo has lapsed.
  await page.goto(at);
  await expect(page.getByText('Räknar …')).toHaveCount(0);
  await expect(tranemo).toContainText('Löftet har löpt ut');
  await expect(own).toHaveCount(0);
  const published = await page.getByRole('heading', { level: 1 }).innerText();
  const basis = await page.locator('header .basis').innerText();

  // A document, mended and kept.
  await page.goto('/importera/');
  await expect(page.locator('input[type=file]')).toBeEnabled();
  await drop(page, 'two-columns.pdf');
  await page.getByLabel('Löfte 1, med egna ord').fill('Polisen gör tolv trafikkontroller om året');
  await page.getByLabel('Löfte 1, med egna ord').press('Tab');
  await expect(page.getByText('kan visas bland siffrorna')).toBeVisible();

  // Off until the reader asks for it.
  await page.goto(at);
  await expect(own).not.toBeChecked();
  await expect(tranemo).toContainText('Löftet har löpt ut');
  await own.check();
  await expect(page.getByText('Siffrorna räknar med 1 eget löfte')).toBeVisible();
  await expect(tranemo).toContainText('Har aktivitet');
  await expect(page.locator('header .basis')).not.toHaveText(basis);
  await expect(page.locator('#karta')).toContainText('Datamängd 2026.1 + 1 egen.');
  expect(page.url()).not.toMatch(/egna|egen/);

  // Marked where it is listed; it leads back to the form.
  await tranemo.getByRole('button').first().click();
  const panel = page.getByRole('complementary', { name: 'Löftena bakom' });
  await expect(panel).toContainText('Polisen gör tolv trafikkontroller om året');
  await expect(panel).toContainText('din egen (Tranemo kommun)');
  await expect(panel.getByRole('link', { name: /Medborgarlöfte.*din egen/ })).toHaveAttribute(
    'href',
    '/importera/#egen-tranemo-2024'
  );

  // Not to be cited, and saved under a name that tells.
  await page
    .locator('#tabell')
    .getByRole('button', { name: /^Citera, bädda in/ })
    .click();
  await expect(page.locator('#tabell')).toContainText('är inte publicerade');
  const download = page.waitForEvent('download');
  await page
    .locator('#tabell')
    .getByRole('button', { name: /^Ladda ner CSV/ })
    .click();
  expect((await download).suggestedFilename()).toContain('2026.1-1-egen.csv');

  // The other pages ask the same tables, and keep to the choice.
  await page.goto('/jamfor/?o=kommun.1452~kommun.0781&tema=trafik&ar=2024');
  await expect(page.locator('#likt-och-olikt')).toContainText('Datamängd 2026.1 + 1 egen.');
  await expect(page.locator('article:not(.not-held)')).toContainText(
    'Polisen gör tolv trafikkontroller om året'
  );
  await page.goto('/kommun/tranemo/');
  await expect(page.getByRole('heading', { name: '3 kända löften' })).toBeVisible();
  await page
    .getByRole('link', { name: /^Medborgarlöfte Tranemo kommun 2024.*din egen/ })
    .first()
    .click();
  await expect(page.getByLabel('Löfte 1, med egna ord')).toHaveValue(
    'Polisen gör tolv trafikkontroller om året'
  );

  // A citation goes on showing what it cited.
  await page.goto(`${at}&inbaddad=ja#karta`);
  await expect(page.getByRole('switch')).toHaveCount(0);

  // Removed: the numbers are back.
  await page.goto('/importera/');
  await page.getByRole('button', { name: 'Ta bort two-columns.pdf' }).click();
  await page.goto(at);
  await expect(tranemo).toContainText('Löftet har löpt ut');
  await expect(own).toHaveCount(0);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(published);
  expect(await page.locator('header .basis').innerText()).toBe(basis);

  expect(foreign).toEqual([]);
  expect(sent.length).toBeGreaterThan(20);
  expect(sent.filter((request) => OWN_WORDS.test(request))).toEqual([]);
});

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1440]) {
    test(`axe finds nothing on a draft, ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await open(page);
      await drop(page, 'two-columns.pdf');
      await expect(page.getByRole('heading', { name: 'Löften (5)' })).toBeVisible();
      await page.getByRole('button', { name: 'Dela', exact: true }).first().click();
      await page.getByRole('button', { name: 'Lägg till problem' }).click();
      await page.evaluate(axe);
      const { violations, passes } = await page.evaluate(() =>
        (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run()
      );
      expect(
        violations.map(({ id, nodes }) => ({ id, html: nodes.map((node) => node.html) }))
      ).toEqual([]);
      expect(passes.length).toBeGreaterThan(0);
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth
      );
      expect(sideways).toBe(0);
    });
  }
}
