import { base } from '$app/paths';
import { BrowserSource } from './browser-source.svelte';

const sources = new Map<string | null, BrowserSource>();

/** The one source of a release in this visit: DuckDB starts once, whichever page asks first. */
export function sourceOf(version: string | null): BrowserSource {
  let source = sources.get(version);
  if (!source) {
    source = new BrowserSource(`${base}/`, version);
    sources.set(version, source);
  }
  return source;
}
