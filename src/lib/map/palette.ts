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

const TILE_SCALE = 2;

/**
 * Reads the colours off the style sheet, as they come out inside `host` (its theme, the reader's
 * colour scheme): the SVG map and the WebGL map can't disagree.
 */
export async function readPalette(host: HTMLElement): Promise<Palette> {
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
    const tiles: Palette['tiles'] = {};
    for (const mark of MARKS) {
      const pattern = PATTERNS[mark];
      if (pattern) {
        fills[mark] = resolve(pattern.ground);
        const markup = patternMarkup(pattern, fills[mark], resolve(pattern.ink));
        tiles[mark] = await drawTile(markup, pattern.size);
      } else {
        rect.setAttribute('class', `mark-${mark}`);
        fills[mark] = toHex(getComputedStyle(rect).fill);
      }
    }
    rect.removeAttribute('class');
    return {
      fills,
      tiles,
      border: resolve('var(--border-map)'),
      ink: resolve('var(--ink)'),
      ground: resolve('var(--ground)')
    };
  } finally {
    probe.remove();
  }
}

/** Any CSS colour as `#rrggbb`: MapLibre does not know the newer colour spaces. */
function toHex(colour: string): string {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [r, g, b] = context.getImageData(0, 0, 1, 1).data;
  return `#${[r!, g!, b!].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

async function drawTile(markup: string, size: number): Promise<Tile> {
  const side = size * TILE_SCALE;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${size} ${size}">${markup}</svg>`;
  const image = new Image(side, side);
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side;
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0, side, side);
  return { width: side, height: side, data: context.getImageData(0, 0, side, side).data };
}

export const TILE_PIXEL_RATIO = TILE_SCALE;
