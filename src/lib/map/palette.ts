import { toHex } from '../view/css-colour';
import { MARKS, type MarkKey } from '../view/mark';
import { PATTERNS, patternMarkup } from './pattern';

/** An image that MapLibre repeats over a fill. */
export interface Tile {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/** The marks' fills as MapLibre needs them: plain colours, and tiles where a mark is a pattern. */
export interface Palette {
  fills: Record<MarkKey, string>;
  tiles: Partial<Record<MarkKey, Tile>>;
  border: string;
  ink: string;
  ground: string;
}

/** Whether two tiles look the same. */
export const isSameTile = (a: Tile, b: Tile): boolean =>
  a.data.length === b.data.length && a.data.every((value, index) => value === b.data[index]);

const TILE_SCALE = 2;

/**
 * Reads the colours off the style sheet, as they come out inside `host` (its theme, the reader's
 * colour scheme) at the time of the call: the SVG map and the WebGL map can't disagree.
 */
export async function readPalette(host: HTMLElement): Promise<Palette> {
  const { drawings, ...colours } = readColours(host);
  const tiles: Palette['tiles'] = {};
  await Promise.all(
    drawings.map(async ({ mark, markup, size }) => {
      tiles[mark] = await drawTile(markup, size);
    })
  );
  return { ...colours, tiles };
}

interface Drawing {
  mark: MarkKey;
  markup: string;
  size: number;
}

/** All at once: a moment later the page may show another theme. */
function readColours(host: HTMLElement): Omit<Palette, 'tiles'> & { drawings: Drawing[] } {
  const probe = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  probe.setAttribute('class', 'visually-hidden');
  host.append(probe);
  try {
    const rect = probe.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'rect'));
    const resolve = (css: string) => {
      rect.style.fill = css;
      const colour = toHex(getComputedStyle(rect).fill);
      rect.style.fill = '';
      return colour;
    };
    const fills = {} as Palette['fills'];
    const drawings: Drawing[] = [];
    for (const mark of MARKS) {
      const pattern = PATTERNS[mark];
      if (pattern) {
        fills[mark] = resolve(pattern.ground);
        // On nothing: its ground is the area's fill, so that the tile is the same for all themes.
        const markup = patternMarkup(pattern, 'none', resolve(pattern.ink));
        drawings.push({ mark, markup, size: pattern.size });
      } else {
        rect.setAttribute('class', `mark-${mark}`);
        fills[mark] = toHex(getComputedStyle(rect).fill);
      }
    }
    rect.removeAttribute('class');
    return {
      fills,
      drawings,
      border: resolve('var(--border-map)'),
      ink: resolve('var(--ink)'),
      ground: resolve('var(--ground)')
    };
  } finally {
    probe.remove();
  }
}

async function drawTile(markup: string, size: number): Promise<Tile> {
  const side = size * TILE_SCALE;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${size} ${size}">${markup}</svg>`;
  const image = new Image(side, side);
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side;
  // Read back at once; out of the graphics card's memory that takes a tenth of a second.
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.drawImage(image, 0, 0, side, side);
  return { width: side, height: side, data: context.getImageData(0, 0, side, side).data };
}

export const TILE_PIXEL_RATIO = TILE_SCALE;
