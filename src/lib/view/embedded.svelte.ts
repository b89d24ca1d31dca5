/** The one figure that a framed page shows. */
import { EMBED_PARAMETER } from './embed';

class Embedded {
  /** The figure's id; null where the page is shown whole. */
  figure = $state.raw<string | null>(null);

  follow({ searchParams, hash }: URL): void {
    this.figure = searchParams.has(EMBED_PARAMETER) && hash ? hash.slice(1) : null;
  }
}

export const embedded = new Embedded();
