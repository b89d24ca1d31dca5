import { parseHTML } from 'linkedom';
import type { PlotOptions } from '@observablehq/plot';
import { renderFigure } from '../chart/render';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** A figure as SVG text, drawn while the page is prerendered. */
export const drawFigure = (options: PlotOptions): string =>
  renderFigure({ ...options, document: document as unknown as Document });
