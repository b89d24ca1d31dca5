import { unpack, type Packed } from '../view/pack';
import type { Kind, SearchEntry } from './entry';
import type { HitGroup, SearchIndex } from './search-index';

/** The search: its index is fetched when a reader first turns to it; the latest text wins. */
export class Search {
  text = $state('');
  failed = $state(false);
  #index = $state.raw<SearchIndex | null>(null);
  #loading: Promise<void> | undefined;

  readonly ready = $derived(this.#index !== null);
  readonly groups: HitGroup[] = $derived(
    (this.#index?.find(this.text) ?? []).filter(({ kind }) => this.#kinds?.includes(kind) ?? true)
  );
  /** All hits in the order they are shown, for the arrow keys. */
  readonly hits: SearchEntry[] = $derived(this.groups.flatMap(({ hits }) => hits));

  readonly #kinds: readonly Kind[] | undefined;

  /** @param kinds what is looked for; everything when left out */
  constructor(kinds?: readonly Kind[]) {
    this.#kinds = kinds;
  }

  /** Fetches the index, once; after a failure the next call tries again. */
  load(root: string): Promise<void> {
    this.#loading ??= this.#fetch(root).catch(() => {
      this.#loading = undefined;
      this.failed = true;
    });
    return this.#loading;
  }

  async #fetch(root: string): Promise<void> {
    const [response, { SearchIndex }] = await Promise.all([
      fetch(`${root}svar/sok.json`),
      import('./search-index')
    ]);
    if (!response.ok) throw new Error(`status ${response.status}`);
    this.#index = new SearchIndex(unpack((await response.json()) as Packed) as SearchEntry[]);
    this.failed = false;
  }
}
