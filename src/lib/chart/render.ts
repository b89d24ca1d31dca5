import * as Plot from '@observablehq/plot';
import type { PlotOptions } from '@observablehq/plot';

/** A figure as SVG text. In Node `document` must be given (see `server.ts`); browsers have theirs. */
export function renderFigure(options: PlotOptions): string {
  const figure = Plot.plot(options) as unknown as SVGElement;
  // The words beside the figure and its table say it; the drawing itself is for the eye.
  figure.setAttribute('aria-hidden', 'true');
  figure.setAttribute('focusable', 'false');
  // Plot's own sheet is the same for every figure and stands in `plot.css`.
  figure.querySelector('style')?.remove();
  return figure.outerHTML;
}
