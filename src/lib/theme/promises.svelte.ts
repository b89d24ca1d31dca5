import type { Theme } from '../pledge/codes';
import { unpack, type Packed } from '../view/pack';
import { filterPromises, NO_FILTER, type PromiseFilter, type ThemePromise } from '../view/promise';

/** How many promises are shown at first, and how many each wish for more adds. */
export const FIRST_PROMISES = 20;
const MORE = 50;

/**
 * The promises of a theme: the first come with the page, the rest when a reader asks for more or
 * narrows them down.
 */
export class Promises {
  filter = $state.raw<PromiseFilter>(NO_FILTER);
  fault = $state.raw<string | null>(null);
  #all = $state.raw<ThemePromise[] | null>(null);
  #limit = $state(FIRST_PROMISES);
  #loading: Promise<ThemePromise[]> | undefined;

  readonly #matching: ThemePromise[];
  readonly shown: ThemePromise[];
  /** How many match; null while that can't be said yet. */
  readonly count: number | null;

  /**
   * @param total how many promises there are in all
   * @param root the site's root, ending in `/`
   */
  constructor(
    readonly theme: Theme,
    readonly first: ThemePromise[],
    readonly total: number,
    readonly root: string
  ) {
    this.#matching = $derived(
      filterPromises(this.#all ?? (this.filter === NO_FILTER ? first : []), this.filter)
    );
    this.shown = $derived(this.#matching.slice(0, this.#limit));
    this.count = $derived(
      this.#all ? this.#matching.length : this.filter === NO_FILTER ? total : null
    );
  }

  /** Narrows the promises down; from the start of the list again. */
  async narrow(filter: PromiseFilter): Promise<void> {
    this.filter = filter;
    this.#limit = FIRST_PROMISES;
    await this.#load().catch(() => undefined);
  }

  async more(): Promise<void> {
    await this.#load().catch(() => undefined);
    this.#limit += MORE;
  }

  /** All that match, for the file. */
  async matching(): Promise<ThemePromise[]> {
    return filterPromises(await this.#load(), this.filter);
  }

  #load(): Promise<ThemePromise[]> {
    this.#loading ??= this.#fetch().catch((error: Error) => {
      // Asked for again, it is tried again.
      this.#loading = undefined;
      this.fault = 'Alla löften kunde inte hämtas. De första visas. Försök igen om en stund.';
      throw error;
    });
    return this.#loading;
  }

  async #fetch(): Promise<ThemePromise[]> {
    if (this.first.length < this.total) {
      const response = await fetch(`${this.root}svar/tema/${this.theme}.json`);
      if (!response.ok) throw new Error(`status ${response.status}`);
      this.#all = unpack((await response.json()) as Packed) as ThemePromise[];
    } else {
      this.#all = this.first;
    }
    this.fault = null;
    return this.#all;
  }
}
