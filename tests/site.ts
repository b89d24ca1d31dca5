import { expect, test as base, type Page } from '@playwright/test';

/**
 * A page that watches itself: a test fails when the page logs an error, throws, or asks any other
 * host for anything. Errors that a test provokes on purpose are those that match `provoked`.
 */
export const test = base.extend<{ provoked: RegExp; watched: void }>({
  provoked: [/(?!)/, { option: true }],
  watched: [
    async ({ page, baseURL, provoked }, use) => {
      const faults: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`${message.text()} ${message.location().url}`);
      });
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        const own = protocol === 'data:' || protocol === 'blob:' || origin === baseURL;
        if (!own) faults.push(`request to ${request.url()}`);
      });
      await use();
      const unexpected = faults.filter((fault) => !provoked.test(fault));
      expect(unexpected, 'errors and foreign requests of the page').toEqual([]);
    },
    { auto: true }
  ]
});

export { expect };

/** Opens a page and waits until its scripts have run: before that, a click changes nothing. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForLoadState('networkidle');
}

/** The overview's parts by their names, as a reader finds them. */
export const overview = (page: Page) => ({
  headline: page.getByRole('heading', { level: 1 }),
  basis: page.locator('header .basis'),
  theme: (label: string) => page.getByRole('radio', { name: label, exact: true }),
  /** A level or a measure. */
  choice: (label: string) => page.getByRole('radio', { name: label, exact: true }),
  year: (year: number) =>
    page.getByRole('group', { name: 'Välj år' }).getByRole('button', { name: `${year}:` }),
  slider: page.getByRole('slider', { name: /^År/ }),
  legend: (label: string) =>
    page.getByRole('list', { name: /^Teckenförklaring/ }).getByRole('button', {
      name: new RegExp(`^\\d+ ${label}$`)
    }),
  rows: page.getByRole('region', { name: /, tabell$/ }).locator('tbody tr'),
  ranking: page.getByRole('list', { name: /teman, störst andel först$/ }).getByRole('listitem'),
  /** What a mark rests on, beside the page. */
  promises: page.getByRole('complementary', { name: 'Löftena bakom' }),
  map: page.getByRole('application'),
  notices: page.locator('.notice'),
  engineReady: page.locator('[data-engine=ready]')
});
