import { pushState } from '$app/navigation';
import type { EngineError } from '../engine/engine';
import { cited } from './cited.svelte';
import { askCoverage, type Coverage, type CoverageArea } from './coverage';
import {
  readCoverageSelection,
  writeCoverageSelection,
  type CoverageSelection
} from './coverage-selection';
import { HeldView } from './held-view.svelte';
import type { Fallback } from './selection';

/** The review of coverage and what is asked of it. The latest wish wins. */
export class CoverageView extends HeldView<CoverageSelection> {
  coverage = $state.raw() as Coverage;
  /** The day of the release that is shown. */
  today = $state.raw('');
  wanted = $state.raw() as CoverageSelection;
  fault = $state.raw<EngineError | null>(null);
  /** Parts of the address that could not be followed. */
  fallbacks = $state.raw<Fallback[]>([]);
  readonly pending = $derived(this.wanted !== this.coverage.selection);

  constructor(
    first: Coverage,
    readonly areas: readonly CoverageArea[],
    /** The day of the site's own release. */
    readonly released: string
  ) {
    super();
    this.today = released;
    this.coverage = first;
    this.wanted = first.selection;
  }

  /** Shows another selection; the address follows. */
  choose(change: Partial<CoverageSelection>): void {
    const selection = { ...this.wanted, ...change };
    pushState(cited.keep(writeCoverageSelection(selection)), {});
    this.fallbacks = [];
    void this.show(selection);
  }

  /** Shows what an address asks for; what it can't have is told in `fallbacks`. */
  follow(params: URLSearchParams): Promise<void> {
    const { selection, fallbacks } = readCoverageSelection(params, (level, code) =>
      this.areas.some((area) => area.level === level && area.code === code)
    );
    this.fallbacks = fallbacks;
    return this.show(selection);
  }

  /** Shows a selection without touching the address. */
  async show(selection: CoverageSelection): Promise<void> {
    this.wanted = selection;
    const { source } = this;
    if (rowsAlike(selection, this.coverage.selection) && this.edition === source.edition) {
      this.coverage = { ...this.coverage, selection };
      return;
    }
    try {
      const today = await this.dayOf(source, this.released);
      const coverage = await askCoverage(source, selection, today);
      if (this.wanted !== selection) return;
      this.coverage = coverage;
      this.today = today;
      this.edition = source.edition;
      this.fault = null;
    } catch (error) {
      if (this.wanted !== selection) return;
      this.fault = error as EngineError;
      this.wanted = this.coverage.selection;
    }
  }

  /** The area that is shown; the country's where none is chosen. */
  get area(): CoverageArea {
    const { area } = this.coverage.selection;
    return this.areaOf(area?.level ?? 'country', area?.code ?? 'se');
  }

  areaOf(level: string, code: string): CoverageArea {
    return this.areas.find((area) => area.level === level && area.code === code)!;
  }
}

/** Whether two selections show the same rows: a theme and an order only arrange them. */
const rowsAlike = (a: CoverageSelection, b: CoverageSelection): boolean =>
  a.year === b.year && a.area?.level === b.area?.level && a.area?.code === b.area?.code;
