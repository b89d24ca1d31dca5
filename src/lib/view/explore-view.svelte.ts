import { pushState, replaceState } from '$app/navigation';
import type { EngineError } from '../engine/engine';
import { exploreFacets, exploreRows, exploreTotals, type ExploreRow } from '../query/explore';
import { exploreByMunicipality, type ExplorePlace } from '../query/explore-places';
import { prepareExplorer, type ItemKind } from '../query/explore-tables';
import type { Lexicon } from '../search/lexicon';
import { cited } from './cited.svelte';
import {
  askExplorePage,
  facetCounts,
  knownBy,
  unpackFacets,
  unpackPlaces,
  WINDOW,
  windowOf,
  type ExplorePage,
  type FacetCounts,
  type Totals
} from './explore-page';
import {
  DEFAULT_EXPLORE,
  filterOf,
  readExplore,
  writeExplore,
  type ExploreSelection
} from './explore-selection';
import { HeldView } from './held-view.svelte';
import type { Fallback } from './selection';

/** What is shown, all of one selection. */
export interface Explored {
  selection: ExploreSelection;
  totals: Totals;
  facets: FacetCounts;
  places: ExplorePlace[];
}

/**
 * The explorer and what is asked of it. The latest wish wins: one question is under way at a time,
 * and what nobody waits for any more is not asked. Old figures stay until the new ones are whole.
 */
export class ExploreView extends HeldView<ExploreSelection> {
  shown = $state.raw() as Explored;
  wanted = $state.raw() as ExploreSelection;
  fault = $state.raw<EngineError | null>(null);
  fallbacks = $state.raw<Fallback[]>([]);
  lexicon = $state.raw<Lexicon | null>(null);
  /** The rows that are known of what is shown, by place; changed as a whole. */
  rows = $state.raw<ReadonlyMap<number, ExploreRow>>(new Map());
  wholes = $state.raw() as Wholes;
  readonly pending = $derived(this.wanted !== this.shown.selection);

  #answering = false;
  /** The first row that should be fetched next; null while all that is looked at is there. */
  #next: number | null = null;
  #fetching = false;

  constructor(page: ExplorePage) {
    super();
    this.wholes = wholesOf(page);
    this.wanted = DEFAULT_EXPLORE;
    this.shown = {
      selection: DEFAULT_EXPLORE,
      ...this.wholes.activity,
      places: unpackPlaces(page.places)
    };
    this.rows = numbered(page.rows, 0);
  }

  /** Starts the engine and makes its tables, so that the first choice need not wait for them. */
  override async warm(): Promise<void> {
    await this.#prepared().catch(() => undefined);
  }

  async #prepared(): Promise<void> {
    this.lexicon = await prepareExplorer(await this.source.start());
  }

  /** Shows another selection; the address follows. */
  choose(change: Partial<ExploreSelection>): void {
    const selection = { ...this.wanted, ...change };
    // Words that are typed letter by letter would bury the page before.
    const write = 'text' in change ? replaceState : pushState;
    write(cited.keep(writeExplore(selection)), {});
    void this.show(selection);
  }

  /** Shows what an address asks for. */
  async follow(params: URLSearchParams): Promise<void> {
    const { selection, fallbacks } = readExplore(params, knownBy(this.wholes));
    this.fallbacks = fallbacks;
    const same = writeExplore(selection) === writeExplore(this.wanted);
    if (!same) await this.show(selection);
  }

  async show(selection: ExploreSelection): Promise<void> {
    this.wanted = selection;
    if (this.#answering) return;
    this.#answering = true;
    try {
      while (this.wanted !== this.shown.selection) await this.#answer(this.wanted);
      this.fault = null;
    } catch (error) {
      this.fault = error as EngineError;
      this.wanted = this.shown.selection;
    } finally {
      this.#answering = false;
    }
  }

  /** One step after the other, as long as they are still wanted. */
  async #answer(selection: ExploreSelection): Promise<void> {
    const filter = filterOf(selection);
    const { source } = this;
    const stale = () => this.wanted !== selection || this.source !== source;
    await this.#prepared();
    if (stale()) return;
    const wholes =
      source.edition === this.edition ? this.wholes : wholesOf(await askExplorePage(source));
    if (stale()) return;
    const [totals] = await source.ask(exploreTotals, filter);
    if (stale()) return;
    const rows = await source.ask(exploreRows, windowOf(selection, 0));
    if (stale()) return;
    const facets = await source.ask(exploreFacets, filter);
    if (stale()) return;
    const places = await source.ask(exploreByMunicipality, filter);
    if (stale()) return;
    this.wholes = wholes;
    this.edition = source.edition;
    this.rows = numbered(rows, 0);
    this.shown = { selection, totals: totals!, facets: facetCounts(facets), places };
  }

  /** Makes sure that the rows of a stretch come; only the latest stretch is asked for. */
  look(first: number, last: number): void {
    for (let at = first; at <= last; at++) {
      if (this.rows.has(at)) continue;
      this.#next = Math.max(0, at - (at % WINDOW));
      void this.#fetch(last);
      return;
    }
    this.#next = null;
  }

  async #fetch(last: number): Promise<void> {
    if (this.#fetching) return;
    this.#fetching = true;
    try {
      while (this.#next !== null) {
        const from = this.#next;
        const { selection } = this.shown;
        this.#next = null;
        const rows = await this.source.ask(exploreRows, windowOf(selection, from));
        if (this.shown.selection !== selection) return;
        this.rows = new Map([...this.rows, ...numbered(rows, from)]);
        if (this.#next === null && from + WINDOW <= last) this.#next = from + WINDOW;
      }
    } catch (error) {
      this.fault = error as EngineError;
    } finally {
      this.#fetching = false;
    }
  }

  /** Every row of what is shown, for the file. */
  async allRows(): Promise<ExploreRow[]> {
    const { selection, totals } = this.shown;
    if (totals.items === 0) return [];
    return this.source.ask(exploreRows, windowOf(selection, 0, totals.items));
  }
}

type Wholes = Record<ItemKind, { totals: Totals; facets: FacetCounts }>;

const wholesOf = (page: ExplorePage): Wholes =>
  Object.fromEntries(
    Object.entries(page.wholes).map(([kind, { totals, facets }]) => [
      kind,
      { totals, facets: unpackFacets(facets) }
    ])
  ) as Wholes;

const numbered = (rows: readonly ExploreRow[], from: number) =>
  new Map(rows.map((row, at) => [from + at, row]));
