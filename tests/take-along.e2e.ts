import { parse } from 'csv-parse/sync';
import { pixelsOf } from './pixels';
import { saved } from './saved';
import { expect, open, test } from './site';

/** What an SVG file holds, as an XML parser reads it. */
const partsOf = (page: Parameters<typeof saved>[0], bytes: Buffer) =>
  page.evaluate((svg) => {
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    return {
      faults: parsed.querySelectorAll('parsererror').length,
      text: [...parsed.querySelectorAll('text')].map((text) => text.textContent).join(' '),
      fills: [
        ...new Set([...parsed.querySelectorAll('[fill]')].map((part) => part.getAttribute('fill')!))
      ],
      lost: [...svg.matchAll(/url\(#([\w-]+)\)|href="#([\w-]+)"/g)].filter(
        ([, tile, shape]) => !parsed.getElementById((tile ?? shape)!)
      ).length,
      paths: parsed.querySelectorAll('path').length,
      foreign: /var\(|light-dark|https?:\/\/(?!www\.w3\.org|localhost)/.test(
        svg.replace(/<style>.*?<\/style>/s, '')
      )
    };
  }, bytes.toString('utf8'));

/** Figures of every make: a map, a ranking, a timeline, small maps, tables, a matrix. */
const FIGURES = [
  ['/', '#karta', 'Minst 72 av 135 kommuner'],
  ['/', '#teman', 'Våld i nära relation'],
  ['/', '#over-tid', '2023'],
  ['/tema/bedrageri/', '#kartor', 'Går inte att säga'],
  ['/tema/bedrageri/', '#vad', 'Äldre'],
  ['/lan/kronoberg/', '#matris', 'Uppvidinge'],
  ['/glapp/', '#teman', 'utan aktivitet']
] as const;

for (const [path, figure, words] of FIGURES) {
  test(`${path}${figure} as SVG says what it shows, and needs nothing around it`, async ({
    page
  }) => {
    await open(page, path);
    const { name, bytes } = await saved(page, figure, /Ladda ner SVG/);
    expect(name).toMatch(/^lofteskartan-.*2026\.1\.svg$/);
    const parts = await partsOf(page, bytes);
    expect(parts.faults).toBe(0);
    expect(parts.lost).toBe(0);
    expect(parts.foreign).toBe(false);
    expect(parts.text).toContain(words);
    expect(parts.text).toMatch(/Källa: Löfteskartan, datamängd 2026\.1\./);
    expect(parts.text).not.toMatch(/Ladda ner|Kopiera länk/);
    await expect(page.locator('.picture-stage')).toHaveCount(0);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the map as PNG is drawn on white, with its colours, on a ${colorScheme} screen`, async ({
    page
  }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, '/');
    const { bytes } = await saved(page, '#karta', /Ladda ner PNG/);
    const picture = await pixelsOf(page, bytes);
    expect(picture.width).toBeGreaterThan(1000);
    expect(picture.corner).toBe('255 255 255 255');
    // Traffic's own blue, as on white.
    expect(picture.colours).toContain('28 77 158 255');
  });
}

test('the rows of a figure are those on screen', async ({ page }) => {
  await open(page, '/');
  const { bytes } = await saved(page, '#teman', /Ladda ner CSV/);
  const rows = parse(bytes, { bom: true, delimiter: ';', columns: true }) as object[];
  await expect(page.locator('#teman').getByRole('listitem')).toHaveCount(rows.length);
});

test.describe('link and citation', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('are copied with the selection, the figure and the release', async ({ page }) => {
    await open(page, '/?tema=narkotika&ar=2022&niva=lan&matt=prioritet');
    const figure = page.locator('#over-tid');
    await figure.getByRole('button', { name: 'Kopiera länk' }).click();
    await expect(figure.getByText('Länken är kopierad.')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(link).search).toContain('tema=narkotika');
    expect(new URL(link).hash).toBe('#over-tid');

    await figure.getByRole('button', { name: 'Citera, bädda in' }).click();
    await figure.getByRole('button', { name: /Kopiera.*BibTeX/ }).click();
    const entry = await page.evaluate(() => navigator.clipboard.readText());
    expect(entry).toMatch(/^@misc\{lofteskartan-2026\.1,/);
    expect(entry).toContain('tema=narkotika');
    expect(entry).toContain('utgava=2026.1');
  });
});

test('a frame shows the one figure, and the way to its page', async ({ page, baseURL }) => {
  await open(page, '/tema/bedrageri/');
  const figure = page.locator('#polisregioner');
  await figure.getByRole('button', { name: 'Citera, bädda in' }).click();
  const code = await figure.locator('dd', { hasText: '<iframe' }).innerText();
  expect(code).not.toContain('<script');
  // Another page than ours, which the policy of ours does not reach.
  await page.route('**/en-annan-sida', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: code })
  );
  await page.goto('/en-annan-sida');
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('#polisregioner')).toBeVisible();
  await expect(frame.locator('h1')).toBeHidden();
  await expect(frame.locator('#kartor')).toBeHidden();
  await expect(frame.getByRole('navigation')).toHaveCount(0);
  const source = frame.getByRole('link', { name: 'Löfteskartan' });
  await expect(source).toHaveAttribute('target', '_blank');
  expect(new URL((await source.getAttribute('href'))!, baseURL).searchParams.has('inbaddad')).toBe(
    false
  );
});
