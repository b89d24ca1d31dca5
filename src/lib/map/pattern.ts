import type { MarkKey } from '../view/mark';

/** A repeating tile that tells marks apart without colour. */
export interface Pattern {
  /** Side of the square tile, in px. */
  size: number;
  /** Fill behind, a CSS colour. */
  ground: string;
  /** Colour of the strokes and dots, a CSS colour. */
  ink: string;
  /** Strokes and dots, in the tile's coordinates. */
  shape: { path: string; width: number } | { dots: [x: number, y: number, radius: number][] };
}

const TINT = 'color-mix(in oklab, var(--theme) 45%, var(--ground))';

/** Marks drawn by a tile; all others are plain fills (`--mark-…`). */
export const PATTERNS: Partial<Record<MarkKey, Pattern>> = {
  named: {
    size: 6,
    ground: 'var(--ground)',
    ink: 'var(--ink)',
    shape: {
      dots: [
        [1.5, 1.5, 0.9],
        [4.5, 4.5, 0.9]
      ]
    }
  },
  unknown: {
    size: 6,
    ground: 'var(--state-unknown)',
    ink: 'var(--state-ink)',
    shape: { path: 'M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2', width: 1 }
  },
  lapsed: {
    size: 5,
    ground: 'var(--state-lapsed)',
    ink: 'var(--state-ink)',
    shape: { path: 'M0,2.5 h5', width: 0.5 }
  },
  'not-collected': {
    size: 7,
    ground: 'var(--ground)',
    ink: 'var(--state-ink)',
    shape: { path: 'M0,0 l7,7 M7,0 l-7,7', width: 0.7 }
  },
  'few-none': {
    size: 8,
    ground: 'var(--ground)',
    ink: 'var(--ink-faint)',
    shape: { dots: [[4, 4, 0.8]] }
  },
  'few-some': {
    size: 6,
    ground: TINT,
    ink: 'var(--ground)',
    shape: {
      dots: [
        [1.5, 1.5, 0.9],
        [4.5, 4.5, 0.9]
      ]
    }
  },
  'few-all': {
    size: 6,
    ground: 'var(--theme)',
    ink: 'var(--ground)',
    shape: {
      dots: [
        [1.5, 1.5, 0.9],
        [4.5, 4.5, 0.9]
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
