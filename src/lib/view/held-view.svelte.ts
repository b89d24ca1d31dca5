import { onMount, untrack } from 'svelte';
import type { BrowserSource } from './browser-source.svelte';
import { edition } from './edition.svelte';
import { releaseSource } from './sources';

/**
 * What a page shows of the edition that the reader sees. `wanted` is the selection asked for;
 * whoever shows rows notes in `edition` which they are of.
 */
export abstract class HeldView<S> {
  /** Where the rows come from. */
  source: BrowserSource = $state.raw(releaseSource(null));
  /** The edition that the shown rows are of; null for the site's own release. */
  edition = $state.raw<string | null>(null);
  /** False while the numbers that are wanted are not there: then no others may be read. */
  readonly held = $derived(this.edition === edition.key);

  /** The day of the release that an edition is of. @param own that of the site's own release */
  protected async dayOf(source: BrowserSource, own: string): Promise<string> {
    return source.version ? (await source.release()).date : own;
  }

  abstract wanted: S;

  /** Shows a selection without touching the address. */
  abstract show(selection: S): Promise<void>;

  /** Shows what an address asks for. */
  abstract follow(params: URLSearchParams): Promise<void>;

  /** Starts the engine, so that the first choice need not wait for it. */
  async warm(): Promise<void> {
    await this.source.start().catch(() => undefined);
  }

  /** Shows the same of another edition. */
  async hold(source: BrowserSource): Promise<void> {
    if (source === this.source) return;
    this.source = source;
    await this.show({ ...this.wanted });
  }
}

/**
 * Lets a view follow its page's address, now and when it changes, and the edition;
 * starts the engine at the first touch. Called while the page's component is made.
 */
export function attach<S>(view: HeldView<S>): void {
  $effect(() => {
    const { source } = edition;
    untrack(() => void view.hold(source));
  });
  $effect(() => untrack(() => edition.attend()));
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
