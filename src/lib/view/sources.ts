import { base } from '$app/paths';
import type { Pledge } from '../pledge/schema';
import { BrowserSource } from './browser-source.svelte';

const sources = new Map<string | null, BrowserSource>();
let withOwn: BrowserSource | undefined;

/** The one source of a release in this visit: DuckDB starts once, whichever page asks first. */
export function releaseSource(version: string | null): BrowserSource {
  let source = sources.get(version);
  if (!source) {
    source = new BrowserSource(`${base}/`, version);
    sources.set(version, source);
  }
  return source;
}

/** The site's own release with the reader's pledges added. Only the latest of them is kept. */
export function sourceWithOwn(key: string, records: readonly Pledge[]): BrowserSource {
  if (withOwn?.edition !== key) {
    withOwn?.close();
    withOwn = new BrowserSource(`${base}/`, null, { key, records });
  }
  return withOwn;
}
