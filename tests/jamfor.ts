import type { Page } from '@playwright/test';
import { areasOf } from '../src/lib/query/records.fixture';
import { expect, open } from './site';

/** Words of the address. */
export const LJUNGBY = 'kommun.0781';
export const ALMHULT = 'kommun.0765';

/** Areas by their municipalities, from the reference table. */
export const place = (code: string) => areasOf('municipality').get(code)!;
export const county = (code: string) => areasOf('county').get(code)!;

/** A comparison's address, its areas and what else it asks for. */
export const address = (areas: string[], rest: Record<string, string | number> = {}) =>
  `/jamfor/?o=${areas.join('~')}${Object.entries(rest)
    .map(([key, value]) => `&${key}=${value}`)
    .join('')}`;

/** The comparison's parts by their names, as a reader finds them. */
export const parts = (page: Page) => ({
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
export async function compare(page: Page, path: string) {
  await open(page, path);
  await settled(page);
  return parts(page);
}

/** Waits until the page shows what is wished for. */
export const settled = (page: Page) =>
  expect(page.locator('.figures')).toHaveAttribute('aria-busy', 'false');
