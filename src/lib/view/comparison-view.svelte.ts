import { pushState } from '$app/navigation';
import type { EngineError } from '../engine/engine';
import { areas as allAreas, type Area } from '../query/area';
import { areaTitle } from './area-name';
import { cited } from './cited.svelte';
import { askComparison, type Comparison } from './comparison';
import {
  isSame,
  MAX_AREAS,
  moveArea,
  readComparison,
  toggleArea,
  writeComparison,
  type ComparisonFallback,
  type ComparisonSelection,
  type PickedArea
} from './comparison-selection';
import { HeldView } from './held-view.svelte';
import { LEVELS } from './selection';

/** An area as it is named where it is chosen. */
export type NamedArea = PickedArea & { title: string; path: string };

/**
 * The comparison and what is asked of it. The latest wish wins; what is shown says which selection
 * it answers, and old figures stay until new ones come.
 */
export class ComparisonView extends HeldView<ComparisonSelection> {
  comparison = $state.raw() as Comparison;
  /** The day of the release that is shown. */
  today = $state.raw('');
  wanted = $state.raw() as ComparisonSelection;
  /** True while the areas are not the reader's own. */
  example = $state(true);
  fallbacks = $state.raw<ComparisonFallback[]>([]);
  fault = $state.raw<EngineError | null>(null);
  /** What has just been done to the areas, for those who don't see it. */
  said = $state('');
  #known = $state.raw<Area[] | null>(null);
  /** How often the reader has chosen. */
  #choices = 0;
  /** True until it is known which areas an address means. */
  #following = $state(false);
  readonly pending = $derived(this.#following || this.wanted !== this.comparison.selection);
  readonly full = $derived(this.wanted.areas.length >= MAX_AREAS);
  /** The areas wished for, by name, in their order. */
  readonly chosen: NamedArea[] = $derived(
    this.wanted.areas.map((area) => this.#nameOf(area) ?? { ...area, title: area.code, path: '' })
  );

  /** @param released the day of the site's own release */
  constructor(
    first: Comparison,
    readonly released: string
  ) {
    super();
    this.today = released;
    this.comparison = first;
    this.wanted = first.selection;
  }

  /** Shows another selection; the address follows. */
  choose(change: Partial<ComparisonSelection>): void {
    this.#choices++;
    this.example = false;
    this.fallbacks = [];
    void this.show({ ...this.wanted, ...change });
    pushState(cited.keep(writeComparison(this.wanted)), {});
  }

  /** Adds an area last, or takes it away; the last one stays. */
  toggle(area: PickedArea): void {
    const areas = toggleArea(this.wanted.areas, area);
    if (areas === this.wanted.areas) {
      this.said = `Högst ${MAX_AREAS} områden jämförs.`;
      return;
    }
    if (areas.length === 0) return;
    const name = this.#nameOf(area)?.title ?? area.code;
    const added = areas.length > this.wanted.areas.length;
    this.said = added ? `${name} är tillagt.` : `${name} är borttaget.`;
    this.choose({ areas: [...areas] });
  }

  /** Adds what is found at a path of the site. */
  async addPath(path: string): Promise<void> {
    try {
      const area = (await this.#areas()).find((one) => one.path === path);
      const level = LEVELS.find((one) => one === area?.level);
      if (!area || !level) return;
      const picked = { level, code: area.code };
      if (!this.wanted.areas.some((other) => isSame(other, picked))) this.toggle(picked);
      else this.said = `${areaTitle(area)} är redan med.`;
    } catch (error) {
      this.fault = error as EngineError;
    }
  }

  move(area: NamedArea, step: -1 | 1): void {
    const areas = [...moveArea(this.wanted.areas, area, step)];
    const place = areas.findIndex((other) => isSame(other, area)) + 1;
    this.said = `${area.title} står nu som nummer ${place} av ${areas.length}.`;
    this.choose({ areas });
  }

  /** Fills up with the areas most like the first. */
  addAlike(): void {
    const areas = [...this.wanted.areas];
    for (const { level, code } of this.suggestions) {
      if (areas.length < MAX_AREAS) areas.push({ level, code });
    }
    this.said = `${areas.length - this.wanted.areas.length} områden är tillagda.`;
    this.choose({ areas });
  }

  /** The areas most like the first that are not there yet. */
  readonly suggestions = $derived(
    (this.comparison.alike ?? []).filter(
      (area) => !this.wanted.areas.some((other) => isSame(other, area))
    )
  );

  /** Shows what an address asks for; what it can't have is told in `fallbacks`. */
  async follow(params: URLSearchParams): Promise<void> {
    const asked = readComparison(params);
    // What looks like an area is shown once it is known to be one.
    const before = this.#choices;
    this.#following = true;
    const known = params.has('o') ? await this.#areas().catch(() => null) : null;
    this.#following = false;
    // The reader has chosen meanwhile.
    if (this.#choices !== before) return;
    const exists = (area: PickedArea) => !known || known.some((other) => isSame(other, area));
    const { selection, example, fallbacks } = known ? readComparison(params, exists) : asked;
    this.example = example;
    this.fallbacks = fallbacks;
    await this.show(selection);
  }

  /** Shows a selection without touching the address. */
  async show(selection: ComparisonSelection): Promise<void> {
    this.wanted = selection;
    const { source } = this;
    try {
      const comparison = await askComparison(source, selection);
      const today = await this.dayOf(source, this.released);
      if (this.wanted !== selection) return;
      this.comparison = comparison;
      this.today = today;
      this.edition = source.edition;
      this.fault = null;
    } catch (error) {
      if (this.wanted !== selection) return;
      this.fault = error as EngineError;
      this.wanted = this.comparison.selection;
    }
  }

  async #areas(): Promise<Area[]> {
    this.#known ??= await this.source.ask(allAreas, undefined);
    return this.#known;
  }

  #nameOf(area: PickedArea): NamedArea | null {
    const known = this.#known?.find((one) => isSame(one, area));
    if (known) return { ...area, title: areaTitle(known), path: known.path };
    const shown = this.comparison.areas.find((one) => isSame(one, area));
    if (shown) return { ...area, title: shown.title, path: shown.path };
    const alike = this.comparison.alike?.find((one) => isSame(one, area));
    return alike ? { ...area, title: alike.title, path: '' } : null;
  }
}
