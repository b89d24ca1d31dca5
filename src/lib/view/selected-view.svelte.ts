import { pushState } from '$app/navigation';
import type { EngineError } from '../engine/engine';
import type { Source } from './answers';
import { cited } from './cited.svelte';
import { HeldView } from './held-view.svelte';
import type { Fallback } from './query-reader';

/** How a page asks for what it shows, and how addresses name its selections. */
export interface Asking<S, P extends { selection: S }> {
  ask(source: Source, selection: S): Promise<P>;
  read(params: URLSearchParams): { selection: S; fallbacks: Fallback[] };
  /** The address' query, `?` included. */
  write(selection: S): string;
}

/**
 * A page that answers one selection. The latest wish wins; the old figures stay until the new ones
 * are there, and what is shown says which selection it answers.
 */
export class SelectedView<S, P extends { selection: S }> extends HeldView<S> {
  shown = $state.raw() as P;
  wanted = $state.raw() as S;
  fault = $state.raw<EngineError | null>(null);
  /** Parts of the address that could not be followed. */
  fallbacks = $state.raw<Fallback[]>([]);
  readonly pending = $derived(this.wanted !== this.shown.selection);

  constructor(
    readonly first: P,
    readonly asking: Asking<S, P>
  ) {
    super();
    this.shown = first;
    this.wanted = first.selection;
  }

  /** Shows another selection; the address follows. */
  choose(change: Partial<S>): void {
    void this.show({ ...this.wanted, ...change });
    pushState(cited.keep(this.asking.write(this.wanted)), {});
  }

  /** Asks for all of what is shown, where the page came with a part of it. */
  async complete(): Promise<P> {
    await this.show({ ...this.wanted });
    return this.shown;
  }

  /** Shows a selection without touching the address. */
  async show(selection: S): Promise<void> {
    this.wanted = selection;
    const { source } = this;
    try {
      const page = await this.asking.ask(source, selection);
      if (this.wanted !== selection) return;
      this.shown = page;
      this.edition = source.edition;
      this.fault = null;
    } catch (error) {
      if (this.wanted !== selection) return;
      this.fault = error as EngineError;
      this.wanted = this.shown.selection;
    }
  }

  /** Shows what an address asks for; what it can't have is told in `fallbacks`. */
  async follow(params: URLSearchParams): Promise<void> {
    const { selection, fallbacks } = this.asking.read(params);
    this.fallbacks = fallbacks;
    const standard = this.asking.write(selection) === this.asking.write(this.first.selection);
    if (standard && this.wanted === this.first.selection) return;
    await this.show(selection);
  }
}
