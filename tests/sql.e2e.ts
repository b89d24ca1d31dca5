import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { ESCAPES } from '../src/lib/console/lock';
import { pledges, pledgesOfMunicipality } from '../src/lib/query/pledge';
import { sqlLink } from '../src/lib/view/sql-link';
import { native } from './native';
import { expect, open, test } from './site';

const parts = (page: Page) => ({
  editor: page.getByRole('textbox', { name: 'SQL-fråga' }),
  run: page.getByRole('button', { name: 'Kör' }),
  stop: page.getByRole('button', { name: 'Avbryt' }),
  answer: page.getByRole('region', { name: 'Svar', exact: true }),
  cells: page.getByRole('region', { name: 'Svar, tabell' }).locator('td'),
  original: page.locator('pre[lang=en]'),
  notices: page.locator('.notice')
});

/** Puts a statement in the place of what stands in the editor, and runs it by keyboard. */
async function ask(page: Page, sql: string) {
  const { editor } = parts(page);
  await editor.click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(sql);
  await page.keyboard.press('ControlOrMeta+Enter');
}

async function openConsole(page: Page, path = '/utforska/sql/') {
  await open(page, path);
  await page.locator('.cm-content').waitFor();
}

test('an example runs, as a table and as a figure', async ({ page }) => {
  await openConsole(page);
  const { run, answer } = parts(page);
  await run.click();
  await expect(answer.getByRole('heading')).toHaveText('20 rader');
  await expect(answer.locator('tbody tr').first()).toContainText('barn-unga');
  await page.getByLabel('Diagram').check();
  await expect(answer.locator('svg')).toContainText('barn-unga');
});

test('the address holds the statement', async ({ page }) => {
  await openConsole(page);
  await ask(page, `SELECT 'å & ä' AS svar`);
  await expect(parts(page).cells).toHaveText(['å & ä']);
  await page.reload();
  await page.locator('.cm-content').waitFor();
  await expect(parts(page).editor).toHaveText(`SELECT 'å & ä' AS svar`);
});

test('the statement of a figure gives its rows', async ({ page }) => {
  const params = { code: '0781' };
  const rows = await (await native()).ask(pledgesOfMunicipality, params);
  await openConsole(page, sqlLink('/', pledgesOfMunicipality, params));
  const { run, answer } = parts(page);
  await run.click();
  await expect(answer.getByRole('heading')).toHaveText(`${rows.length} rader`);
  await expect(answer.locator('tbody tr').first()).toContainText(rows[0]!.id);
});

test('a cross join without end stops within a second, and the next statement works', async ({
  page
}) => {
  await openConsole(page);
  const { run, stop, cells, notices } = parts(page);
  await ask(page, 'SELECT 1 AS one');
  await expect(cells).toHaveText(['1']);
  await ask(page, 'SELECT count(*) FROM range(10000000) a, range(10000000) b');
  await expect(page.getByText(/^Räknar/)).toBeVisible();
  const from = Date.now();
  await stop.click();
  await expect(run).toBeVisible();
  expect(Date.now() - from).toBeLessThan(1000);
  await expect(notices).toContainText('Frågan avbröts');
  await ask(page, 'SELECT count(*) AS n FROM pledges');
  await expect(cells).toHaveText([String((await (await native()).ask(pledges, undefined)).length)]);
});

test('an answer without end is cut, and says so', async ({ page }) => {
  await openConsole(page);
  await ask(page, 'SELECT a.range AS x, b.range AS y FROM range(1000000) a, range(1000000) b');
  await expect(parts(page).answer.getByRole('heading')).toHaveText(/10\s000 rader av fler/);
});

test('what takes too much memory is refused, and the next statement works', async ({ page }) => {
  await openConsole(page);
  const { notices, cells } = parts(page);
  await ask(
    page,
    'CREATE TABLE t AS SELECT repeat(range::VARCHAR, 2000) AS x FROM range(10000000)'
  );
  await expect(notices).toContainText('mer minne');
  await ask(page, 'SELECT 7 AS seven');
  await expect(cells).toHaveText(['7']);
});

test('faults are told in Swedish, with the words of DuckDB in English', async ({ page }) => {
  await openConsole(page);
  const { notices, original } = parts(page);
  await ask(page, 'SELEC 1');
  await expect(notices).toContainText('skrivregler');
  await expect(original).toContainText('Parser Error');
  await ask(page, 'SELECT * FROM finns_inte');
  await expect(notices).toContainText('Tabellen finns inte');
  await ask(page, 'SELECT title FROM pledges\nWHERE AND true');
  await expect(original).toContainText('LINE 2');
});

test('nothing gets out: no file, no address, no extension, no setting', async ({ page }) => {
  const requests: string[] = [];
  await openConsole(page);
  const { notices, original, cells, run } = parts(page);
  await ask(page, 'SELECT 1 AS one');
  await expect(cells).toHaveText(['1']);
  page.context().on('request', (request) => requests.push(request.url()));
  for (const escape of ESCAPES) {
    await ask(page, escape);
    await expect(run).toBeVisible();
    await expect(notices, escape).toHaveCount(1);
    await expect(original, escape).toHaveText(/Error/);
  }
  // The tables are as they were, and nothing was asked of any host, not even of the site itself.
  await ask(page, 'SELECT count(*) > 700 AS whole FROM pledges');
  await expect(cells).toHaveText(['true']);
  expect(requests).toEqual([]);
});

test('the worker itself has no network, whatever the engine would try', async ({ page }) => {
  await openConsole(page);
  await ask(page, 'SELECT 1 AS one');
  await expect(parts(page).cells).toHaveText(['1']);
  const workers = page.workers();
  expect(workers).toHaveLength(1);
  const tried = await workers[0]!.evaluate(async () => {
    const attempts: Record<string, () => unknown> = {
      fetch: () => fetch('/data/release.json'),
      elsewhere: () => fetch('https://example.com/'),
      request: () => new XMLHttpRequest(),
      socket: () => new WebSocket('wss://example.com/'),
      events: () => new EventSource('/'),
      script: () =>
        (self as unknown as { importScripts(url: string): void }).importScripts('/x.js'),
      worker: () => new Worker('/x.js'),
      database: () => indexedDB.open('x'),
      cache: () => caches.open('x'),
      storage: () => navigator.storage.getDirectory()
    };
    const reached: string[] = [];
    for (const [name, attempt] of Object.entries(attempts)) {
      try {
        await attempt();
        reached.push(name);
      } catch {
        // Refused, as it should be.
      }
    }
    return reached;
  });
  expect(tried).toEqual([]);
});

test('what a statement changes is gone with the page', async ({ page }) => {
  await openConsole(page);
  const { cells } = parts(page);
  await ask(
    page,
    "DROP TABLE theme_states; SELECT count(*) AS n FROM information_schema.tables WHERE table_name = 'theme_states'"
  );
  await expect(cells).toHaveText(['0']);
  await page.goto('/utforska/sql/');
  await page.locator('.cm-content').waitFor();
  await ask(page, 'SELECT count(*) > 0 AS there FROM theme_states');
  await expect(cells).toHaveText(['true']);
});

test('a file holds the rows of the answer', async ({ page }) => {
  await openConsole(page);
  const { answer, cells } = parts(page);
  await ask(page, `SELECT range AS nr, 'a;b' AS text, NULL AS tomt FROM range(3)`);
  await expect(cells).toHaveCount(9);
  const download = page.waitForEvent('download');
  await answer.getByRole('button', { name: 'Ladda ner CSV' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text).toBe('\uFEFFnr;text;tomt\r\n0;"a;b";\r\n1;"a;b";\r\n2;"a;b";\r\n');
});

test('Tab leads out of the editor, both ways', async ({ page }) => {
  await openConsole(page);
  const { editor, run } = parts(page);
  await editor.click();
  await page.keyboard.press('Tab');
  await expect(run).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(editor).toBeFocused();
});

test('names of tables and columns are offered while one types', async ({ page }) => {
  await openConsole(page);
  await parts(page).editor.click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('SELECT * FROM theme_m');
  await expect(page.getByRole('option', { name: 'theme_mentions' })).toBeVisible();
});
