import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
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
