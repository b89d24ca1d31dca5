import { setTimeout as wait } from 'node:timers/promises';
import type { Writable } from 'node:stream';

/** A connection to the site: how wide, how far. */
export interface LinkProfile {
  /** Bits a second, shared by all that is under way; null = as fast as it goes. */
  bitsPerSecond: number | null;
  /** From a request to the first byte of its response, in ms. */
  latency: number;
}

const PIECE = 4096;
/** Timers come late; the link may make up for as much, in ms. */
const SLACK = 10;

/**
 * One link that all responses share, in pieces by turns. It is on the server's side since a
 * browser's own throttle passes over what its workers fetch, the engine's wasm among it.
 */
export class Link {
  #free = 0;

  constructor(readonly profile: LinkProfile) {}

  async send(to: Writable, bytes: Buffer): Promise<void> {
    const { bitsPerSecond, latency } = this.profile;
    if (latency > 0) await wait(latency);
    if (bitsPerSecond === null) {
      to.end(bytes);
      return;
    }
    for (let at = 0; at < bytes.length && !to.destroyed; at += PIECE) {
      const piece = bytes.subarray(at, at + PIECE);
      const begin = Math.max(performance.now() - SLACK, this.#free);
      this.#free = begin + (piece.length * 8000) / bitsPerSecond;
      await wait(Math.max(0, this.#free - performance.now()));
      to.write(piece);
    }
    to.end();
  }
}
