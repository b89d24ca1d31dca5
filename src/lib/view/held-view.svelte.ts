import { onMount, untrack } from 'svelte';
import type { BrowserSource } from './browser-source.svelte';
import { cited } from './cited.svelte';
import { sourceOf } from './sources';

/**
 * What a page shows of the release that its address cites. `wanted` is the selection asked for;
 * whoever shows rows notes in `version` which release they are of.
 */
export abstract class HeldView<S> {
  /** Where the rows come from: the site's own release, or an earlier one. */
  source: BrowserSource = $state.raw(sourceOf(null));
  /** The earlier release that the shown rows are of; null for the site's own. */
  version = $state.raw<string | null>(null);
  /** False while the numbers that were cited are not there: then no others may be read. */
  readonly held = $derived(this.version === cited.version);

  abstract wanted: S;

  /** Shows a selection without touching the address. */
  abstract show(selection: S): Promise<void>;

  /** Shows what an address asks for. */
  abstract follow(params: URLSearchParams): Promise<void>;

  /** Starts the engine, so that the first choice need not wait for it. */
  async warm(): Promise<void> {
    await this.source.start().catch(() => undefined);
  }

  /** Shows the same of another release. */
  async hold(source: BrowserSource): Promise<void> {
    if (source === this.source) return;
    this.source = source;
    await this.show({ ...this.wanted });
  }
}

/**
 * Lets a view follow its page's address, now and when it changes, and the release that it cites;
 * starts the engine at the first touch. Called while the page's component is made.
 */
export function attach<S>(view: HeldView<S>): void {
  $effect(() => {
    const source = sourceOf(cited.version);
    untrack(() => void view.hold(source));
  });
  onMount(() => {
    const follow = () => void view.follow(new URLSearchParams(location.search));
    if (location.search) follow();
    const start = () => void view.warm();
    const once = { once: true, passive: true };
    addEventListener('popstate', follow);
    addEventListener('pointerdown', start, once);
    addEventListener('keydown', start, once);
    return () => {
      removeEventListener('popstate', follow);
      removeEventListener('pointerdown', start);
      removeEventListener('keydown', start);
    };
  });
}
