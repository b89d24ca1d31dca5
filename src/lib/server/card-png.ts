import { createRequire } from 'node:module';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { decompress } from 'wawoff2';

const require = createRequire(import.meta.url);
const WEIGHTS = [400, 600, 700];

let fonts: Promise<string[]> | undefined;

/** A card as PNG, in the site's typeface. */
export async function cardPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const resvg = new Resvg(svg, {
    font: {
      fontFiles: await (fonts ??= unpackFonts()),
      loadSystemFonts: false,
      defaultFontFamily: 'Source Sans 3'
    }
  });
  return new Uint8Array(resvg.render().asPng());
}

/** The drawing library reads TrueType files alone; the package has them packed for the web. */
async function unpackFonts(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lofteskartan-fonts-'));
  return Promise.all(
    WEIGHTS.map(async (weight) => {
      const packed = require.resolve(
        `@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff2`
      );
      const file = join(folder, `${weight}.ttf`);
      await writeFile(file, await decompress(await readFile(packed)));
      return file;
    })
  );
}
