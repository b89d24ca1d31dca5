import { pushState, replaceState } from '$app/navigation';
import type { EngineError } from '../engine/engine';
import type { ShapeSet } from '../map/shape';
import type { BrowserSource } from './browser-source.svelte';
import { askOverview, type Overview } from './overview';
import { writeSelection, type Level, type Selection } from './selection';

/**
 * The overview and what is asked of it. The latest wish wins; what is shown always says which
 * selection it answers, so that map, figures and table can't disagree.
 */
export class OverviewView {
  overview = $state.raw() as Overview;
  wanted = $state.raw() as Selection;
  shapes = $state.raw() as ShapeSet;
  fault = $state.raw<EngineError | null>(null);
  readonly pending = $derived(this.wanted !== this.overview.selection);

  #shapeSets = new Map<string, Promise<ShapeSet>>();

  constructor(
    first: Overview,
    shapes: ShapeSet,
    readonly source: BrowserSource
  ) {
    this.overview = first;
    this.wanted = first.selection;
    this.shapes = shapes;
    this.#shapeSets.set(first.selection.level, Promise.resolve(shapes));
  }

  /** Shows another selection; the address follows. */
  choose(change: Partial<Selection>): void {
    void this.show({ ...this.wanted, ...change });
    // A year that is slid through would bury the page before under a dozen steps back.
    const write = 'year' in change ? replaceState : pushState;
    write(writeSelection(this.wanted), {});
  }

  /** Shows a selection without touching the address. */
  async show(selection: Selection): Promise<void> {
    this.wanted = selection;
    this.prepare(selection);
    try {
      const [overview, shapes] = await Promise.all([
        askOverview(this.source, selection),
        this.#shapesOf(selection.level)
      ]);
      if (this.wanted !== selection) return;
      this.overview = overview;
      this.shapes = shapes;
      this.fault = null;
    } catch (error) {
      if (this.wanted !== selection) return;
      this.fault = error as EngineError;
      this.wanted = this.overview.selection;
    }
  }

  /** Fetches the prerendered answers that a selection will need. */
  prepare({ theme, measure }: Pick<Selection, 'theme' | 'measure'>): void {
    void this.source.preload(`teman-${measure}`);
    void this.source.preload(`${theme}-${measure}`);
  }

  #shapesOf(level: Level): Promise<ShapeSet> {
    let shapes = this.#shapeSets.get(level);
    if (!shapes) {
      shapes = this.source.shapes(level);
      this.#shapeSets.set(level, shapes);
      shapes.catch(() => this.#shapeSets.delete(level));
    }
    return shapes;
  }
}
