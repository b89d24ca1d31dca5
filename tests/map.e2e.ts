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
