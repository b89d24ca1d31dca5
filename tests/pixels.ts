import type { Page } from '@playwright/test';

/** A colour that covers fewer pixels than this is the edge of something. */
const AREA = 2000;

/** What a PNG shows, as a browser reads it: its size, and every colour (`r g b a`) of some extent. */
export const pixelsOf = (page: Page, png: Buffer) =>
  page.evaluate(
    async ([base64, area]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const { width, height } = image;
      const canvas = document.createElement('canvas');
      canvas.width = width;
      canvas.height = height;
      const context = canvas.getContext('2d', { willReadFrequently: true })!;
      context.drawImage(image, 0, 0);
      const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
      const counts = new Map<number, number>();
      for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
      const words = (pixel: number) => [...new Uint8Array(Uint32Array.of(pixel).buffer)].join(' ');
      return {
        width,
        height,
        corner: words(pixels[0]!),
        colours: [...counts].filter(([, count]) => count >= area).map(([pixel]) => words(pixel))
      };
    },
    [png.toString('base64'), AREA] as const
  );
