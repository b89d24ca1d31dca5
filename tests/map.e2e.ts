import type { Page } from '@playwright/test';
import { expect, open, overview, test } from './site';

test('the WebGL map takes over from the drawn one in the same place', async ({ page }) => {
  const view = overview(page);
  await page.goto('/');
  const before = await view.map.boundingBox();
  await expect(view.map).toHaveAttribute('data-map', 'gl');
  await expect(view.map.locator('canvas')).toBeVisible();
  await expect(view.map.locator('> svg')).toBeHidden();
  expect(await view.map.boundingBox()).toEqual(before);
});

test('what the pointer meets on the WebGL map is what is drawn there', async ({ page }) => {
  const view = overview(page);
  await open(page, '/');
  await expect(view.map).toHaveAttribute('data-map', 'gl');
  const { shapes, width, height } = (await (
    await page.request.get('/svar/karta/municipality.json')
  ).json()) as { shapes: { name: string; x: number; y: number }[]; width: number; height: number };
  const box = (await view.map.boundingBox())!;
  for (const name of ['Kiruna', 'Jokkmokk', 'Älvdalen']) {
    const { x, y } = shapes.find((shape) => shape.name === name)!;
    await view.map.hover({
      position: { x: (x / width) * box.width, y: (y / height) * box.height }
    });
    await expect(view.map.locator('.tip strong')).toHaveText(name);
  }
  await page.mouse.down();
  await page.mouse.up();
  await expect(view.promises.getByRole('heading', { level: 2 })).toHaveText('Älvdalen');
});

test('when the graphics card lets go of the map, the drawn one is back', async ({ page }) => {
  const view = overview(page);
  await open(page, '/');
  await expect(view.map).toHaveAttribute('data-map', 'gl');
  await view.map.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext();
  });
  await expect(view.map).toHaveAttribute('data-map', 'svg');
  await expect(view.map.locator('path[data-code="2584"]')).toBeVisible();
});

test('the WebGL map shows what the legend says, after every change', async ({ page }) => {
  await open(page, '/');
  const view = overview(page);
  await expect(page.locator('[data-map=gl]')).toBeVisible();
  await view.choice('Län').check();
  await view.choice('Polisregion').check();
  await view.choice('Kommun').check();
  await view.theme('Bedrägeri').check();
  await expect(page).toHaveURL(/tema=bedrageri.*niva=kommun/);
  await expect(view.headline).toContainText('bedrägeri');
  // Kiruna is large enough for its middle to be far from any border.
  const { shapes, width } = await (await page.request.get('/svar/karta/municipality.json')).json();
  const kiruna = shapes.find(({ name }: { name: string }) => name === 'Kiruna');
  const box = (await view.map.boundingBox())!;
  const scale = box.width / width;
  const clip = {
    x: box.x + kiruna.x * scale - 12,
    y: box.y + kiruna.y * scale - 12,
    width: 24,
    height: 24
  };
  const gl = () => page.screenshot({ clip });
  await page.addStyleTag({
    content: '.gl{visibility:hidden!important}svg.covered{visibility:visible!important}'
  });
  const svg = await averageColour(page, await page.screenshot({ clip }));
  await page.addStyleTag({
    content: '.gl{visibility:visible!important}svg.covered{visibility:hidden!important}'
  });
  await expect
    .poll(async () => {
      const shown = await averageColour(page, await gl());
      return Math.max(...shown.map((part, at) => Math.abs(part - svg[at]!)));
    })
    .toBeLessThan(14);
});

/** The mean colour of a picture, by the browser's own decoder. */
async function averageColour(page: Page, png: Buffer): Promise<number[]> {
  return page.evaluate(
    async (url) => {
      const image = new Image();
      image.src = url;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      const sums = [0, 0, 0];
      for (let at = 0; at < data.length; at++) if (at % 4 < 3) sums[at % 4]! += data[at]!;
      return sums.map((sum) => sum / (data.length / 4));
    },
    `data:image/png;base64,${png.toString('base64')}`
  );
}
