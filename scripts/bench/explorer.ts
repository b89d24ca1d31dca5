/** How the explorer answers: at the real size, and with a million made activities. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { madeRelease } from './made-release';
import { FAST } from './profile';
import { Reader } from './reader';
import { SiteServer, type SiteOptions } from './site-server';

const MANY = 1_000_000;

/** Ms until painted, of each change. */
export interface ExplorerFigures {
  activities: number;
  /** From the first choice on an untouched page: engine, tables and first answer. */
  first: number;
  facet: number[];
  search: number[];
  sort: number[];
  scroll: number[];
  /** Resident memory of the page's process after all of it, in bytes. */
  memory: number | null;
}

const SEARCH = ['inbrott', 'trafik', 'rån', 'skola ungdom', 'nattvandring', 'bedrägeri äldre'];
const SORTS = ['Text', 'Löfte', 'Tema', 'Slag', 'Vem'];
const STRETCHES = [0.1, 0.9, 0.5, 0.25, 0.75, 1, 0.01];

/** Measures the built site as it is, and with a release of a million activities. */
export async function measureExplorer(
  browser: string,
  site: Omit<SiteOptions, 'link' | 'held'>
): Promise<ExplorerFigures[]> {
  const real = await measure(browser, site);
  const folder = await mkdtemp(join(tmpdir(), 'lofteskartan-explorer-'));
  try {
    await madeRelease(site.folder, folder, MANY);
    return [real, await measure(browser, { ...site, folder })];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(
  browser: string,
  options: Omit<SiteOptions, 'link' | 'held'>
): Promise<ExplorerFigures> {
  const site = await SiteServer.open({ ...options, link: FAST.link });
  const reader = await Reader.arrive(browser, site, FAST, { width: 1440, height: 900 });
  const { page } = reader;
  try {
    await page.goto(`${site.address}utforska/`, { waitUntil: 'networkidle' });
    await page.evaluate(IN_PAGE);
    const first = await timed(page, press('Tema', 0));
    const facet: number[] = [];
    for (const [list, at] of [
      ['Tema', 1],
      ['Vem som gör det', 0],
      ['Gäller år', 3],
      ['Polisregion', 2],
      ['Tema', 0],
      ['Tema', 1],
      ['Vem som gör det', 0],
      ['Gäller år', 3],
      ['Polisregion', 2],
      ['Slag av aktivitet', 0],
      ['Slag av aktivitet', 0]
    ] as const) {
      facet.push(await timed(page, press(list, at)));
    }
    // Everything is shown again: the widest there is to sort and scroll.
    const activities = Number(await page.locator('#rader table').getAttribute('aria-rowcount')) - 1;
    const search: number[] = [];
    for (const text of SEARCH) search.push(await timed(page, type(text)));
    await timed(page, type(''));
    const sort: number[] = [];
    for (const heading of SORTS) sort.push(await timed(page, order(heading)));
    const scroll: number[] = [];
    for (const part of STRETCHES) {
      scroll.push(await page.evaluate<number>(`explorer.scroll(${part})`));
    }
    return { activities, first, facet, search, sort, scroll, memory: await reader.memory() };
  } finally {
    await reader.leave();
    await site.close();
  }
}

/** Ms from an act in the page until what follows from it is painted. */
const timed = (page: Page, act: string) => page.evaluate<number>(`explorer.after(() => ${act})`);

const press = (list: string, at: number) =>
  `explorer.values(${JSON.stringify(list)})[${at}].click()`;
const type = (text: string) => `explorer.type(${JSON.stringify(text)})`;
const order = (heading: string) => `explorer.header(${JSON.stringify(heading)}).click()`;

/** Runs in the page. The figures are whole when the table is no longer busy. */
const IN_PAGE = `globalThis.explorer = (() => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const busy = () => document.querySelector('article .columns[aria-busy="true"]') !== null;
  const coming = () => document.querySelector('#rader td.coming') !== null;
  const painted = async () => { await frame(); await frame(); };
  const until = async (isSo) => { while (!isSo()) await frame(); };
  return {
    async after(act) {
      const from = performance.now();
      act();
      // What was asked before is answered before the next frame, and is never busy then.
      await frame();
      await until(() => !busy() && !coming());
      await painted();
      return performance.now() - from;
    },
    values: (list) => [...document.querySelectorAll('.facets ul')].find((ul) => ul.getAttribute('aria-label').startsWith(list + ',')).querySelectorAll('button'),
    header: (text) => [...document.querySelectorAll('#rader thead button')].find((button) => button.textContent.trim().startsWith(text)),
    type(text) {
      const field = document.querySelector('form input[type=search][spellcheck=false]');
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    async scroll(part) {
      const region = document.querySelector('#rader .scroll');
      const from = performance.now();
      region.scrollTop = part * (region.scrollHeight - region.clientHeight);
      await painted();
      await until(() => !coming() && document.querySelector('#rader tr[data-row]') !== null);
      await painted();
      return performance.now() - from;
    }
  };
})()`;
