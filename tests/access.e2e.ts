import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { expect, open, test } from './site';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** One page of each kind; the overview also as the other measures and levels draw it. */
const PAGES = [
  '/',
  '/?niva=lan&matt=glapp&tema=bedrageri',
  '/data/',
  '/kommuner/',
  '/kommun/ljungby/',
  '/lofte/ljungby-2024/',
  '/metod/',
  '/tema/',
  '/tema/narkotika/',
  '/jamfor/',
  '/utforska/',
  '/utforska/sql/',
  '/tackning/',
  '/tackning/?omrade=region.ost&ar=2023&tema=inbrott',
  '/glapp/?tema=skadegorelse&niva=lan',
  '/forandring/?tema=trafik'
];

for (const path of PAGES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 1440]) {
      test(`axe finds nothing on ${path}, ${colorScheme}, ${width} px`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        await open(page, path);
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
    test(`${path} fits in ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await open(page, path);
      const { scrollWidth, clientWidth } = await page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
        clientWidth: document.documentElement.clientWidth
      }));
      expect(clientWidth).toBe(width);
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    });
  }
}
