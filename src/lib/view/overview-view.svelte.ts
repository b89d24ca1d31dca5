import { pushState, replaceState } from '$app/navigation';
import type { Theme } from '../pledge/codes';
import type { EngineError } from '../engine/engine';
import { promisesBehind, type PromiseRow } from '../query/promise';
import type { ShapeSet } from '../map/shape';
import { cited } from './cited.svelte';
import { HeldView } from './held-view.svelte';
import { askOverview, type Overview } from './overview';
import {
  readSelection,
  writeSelection,
  type Fallback,
  type Level,
  type Selection
} from './selection';

/** The area whose promises are shown; without `href` it is the country. */
export interface PromisesOf {
  level: Level | 'country';
  code: string;
  name: string;
  href: string | null;
}

/** What stands behind a mark; `rows` is null until it is there. */
export interface Promises {
  area: PromisesOf;
  selection: Selection;
  rows: PromiseRow[] | null;
}

/**
 * The overview and what is asked of it. The latest wish wins; what is shown always says which
 * selection it answers, so that map, figures and table can't disagree.
 */
export class OverviewView extends HeldView<Selection> {
  overview = $state.raw() as Overview;
  wanted = $state.raw() as Selection;
  shapes = $state.raw() as ShapeSet;
  /** The pinned area's name; null while none is pinned. */
  place = $state.raw<string | null>(null);
  /** The promises that a mark stands for; null while the panel is shut. */
  promises = $state.raw<Promises | null>(null);
  fault = $state.raw<EngineError | null>(null);
  /** Parts of the address that could not be followed. */
  fallbacks = $state.raw<Fallback[]>([]);
  readonly pending = $derived(this.wanted !== this.overview.selection);

  #shapeSets = new Map<string, Promise<ShapeSet>>();

  constructor(first: Overview, shapes: ShapeSet) {
    super();
    this.overview = first;
    this.wanted = first.selection;
    this.shapes = shapes;
    this.#shapeSets.set(first.selection.level, Promise.resolve(shapes));
  }

  /** Shows another selection; the address follows. */
  choose(change: Partial<Selection>): void {
    void this.show(consistent({ ...this.wanted, ...change }, change));
    // A year that is slid through would bury the page before under a dozen steps back.
    const write = 'year' in change ? replaceState : pushState;
    write(cited.keep(writeSelection(this.wanted)), {});
  }

  /** Sets a theme beside the chosen one, or takes it away again. */
  compare(theme: Theme): void {
    const { compared } = this.wanted;
    const rest = compared.filter((other) => other !== theme);
    this.choose({ compared: rest.length < compared.length ? rest : [...compared, theme] });
  }

  isPinned({ level, code }: PromisesOf): boolean {
    const { area } = this.overview.selection;
    return area?.level === level && area.code === code;
  }

  /** Makes the figures speak of an area, or of the whole country again. */
  pin(area: PromisesOf): void {
    const { level, code } = area;
    if (level === 'country' || this.isPinned(area)) this.choose({ area: null });
    else this.choose({ area: { level, code } });
  }

  /** Shows what an address asks for; what it can't have is told in `fallbacks`. */
  async follow(params: URLSearchParams): Promise<void> {
    const { selection, fallbacks } = readSelection(params);
    const { area } = selection;
    // Only the map knows which areas there are.
    const unknown = area && (await this.nameOf(area).catch(() => null)) === null;
    this.fallbacks = unknown
      ? [...fallbacks, { parameter: 'omrade', value: params.get('omrade') ?? '' }]
      : fallbacks;
    await this.show(unknown ? { ...selection, area: null } : selection);
  }

  /** Shows a selection without touching the address. */
  async show(selection: Selection): Promise<void> {
    this.wanted = selection;
    this.prepare(selection);
    const { source } = this;
    try {
      const [overview, shapes, place] = await Promise.all([
        askOverview(source, selection),
        this.#shapesOf(selection.level),
        selection.area && this.nameOf(selection.area)
      ]);
      if (this.wanted !== selection) return;
      this.overview = overview;
      this.edition = source.edition;
      this.shapes = shapes;
      this.place = place;
      if (this.promises) await this.open(this.promises.area);
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

  /** The name of an area; null where the map has no such area. */
  async nameOf({ level, code }: { level: Level; code: string }): Promise<string | null> {
    const { shapes } = await this.#shapesOf(level);
    return shapes.find((shape) => shape.code === code)?.name ?? null;
  }

  /** Shows the promises on the chosen theme behind an area, or behind the country. */
  async open(area: PromisesOf): Promise<void> {
    const { selection } = this.overview;
    const { theme, year, fromYear } = selection;
    const { level, code } = area;
    this.promises = { area, selection, rows: null };
    try {
      const rows = await this.source.ask(promisesBehind, { theme, year, fromYear, level, code });
      if (this.promises?.area === area && this.overview.selection === selection) {
        this.promises = { area, selection, rows };
      }
    } catch (error) {
      this.fault = error as EngineError;
      this.promises = null;
    }
  }

  /** Shows the promises behind an area on the map. */
  async openArea(code: string): Promise<void> {
    const shape = this.shapes.shapes.find((candidate) => candidate.code === code);
    if (!shape) return;
    const { level } = this.overview.selection;
    await this.open({ level, code, name: shape.name, href: shape.href });
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

/** Keeps the parts of a selection from contradicting one another after a change. */
function consistent(selection: Selection, change: Partial<Selection>): Selection {
  const { theme, year, fromYear, compared } = selection;
  return {
    ...selection,
    // Choosing a year alone ends a span; a span is chosen by both its ends at once.
    fromYear: 'year' in change && !('fromYear' in change) ? year : Math.min(fromYear, year),
    compared: compared.filter((other) => other !== theme)
  };
}
