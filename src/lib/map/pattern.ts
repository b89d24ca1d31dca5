import type { MarkKey } from '../view/mark';

/** A repeating tile that tells marks apart without colour. */
export interface Pattern {
  /** Side of the square tile, in px. */
  size: number;
  /** Fill behind, a token's name. */
  ground: string;
  /** Colour of the strokes and dots, a token's name. */
  ink: string;
  /** Strokes and dots, in the tile's coordinates. */
  shape: { path: string; width: number } | { dots: [x: number, y: number, radius: number][] };
}

/** Marks drawn by a tile; all others are plain fills (`--mark-…`). */
export const PATTERNS: Partial<Record<MarkKey, Pattern>> = {
  named: {
    size: 6,
    ground: '--ground',
    ink: '--ink',
    shape: {
      dots: [
        [1.5, 1.5, 0.9],
        [4.5, 4.5, 0.9]
      ]
    }
  },
  unknown: {
    size: 6,
    ground: '--state-unknown',
    ink: '--state-ink',
    shape: { path: 'M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2', width: 1 }
  },
  lapsed: {
    size: 5,
    ground: '--state-lapsed',
    ink: '--state-ink',
    shape: { path: 'M0,2.5 h5', width: 0.5 }
  },
  'not-collected': {
    size: 7,
    ground: '--ground',
    ink: '--state-ink',
    shape: { path: 'M0,0 l7,7 M7,0 l-7,7', width: 0.7 }
  },
  'few-none': {
    size: 8,
    ground: '--ground',
    ink: '--ink-soft',
    shape: { dots: [[4, 4, 0.7]] }
  },
  'few-some': {
    size: 6,
    ground: '--ground',
    ink: '--ink-soft',
    shape: {
      dots: [
        [1.5, 1.5, 1.15],
        [4.5, 4.5, 1.15]
      ]
    }
  },
  'few-all': {
    size: 5,
    ground: '--ground',
    ink: '--ink-soft',
    shape: {
      dots: [
        [1.25, 1.25, 1.3],
        [3.75, 3.75, 1.3]
      ]
    }
  }
};

/** The tile's inside as SVG, colours given as CSS values. */
export function patternMarkup(pattern: Pattern, ground: string, ink: string): string {
  const { size, shape } = pattern;
  const marks =
    'path' in shape
      ? `<path d="${shape.path}" stroke="${ink}" stroke-width="${shape.width}" fill="none"/>`
      : shape.dots
          .map(([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${ink}"/>`)
          .join('');
  return `<rect width="${size}" height="${size}" fill="${ground}"/>${marks}`;
}
