import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import type { Kind, SearchEntry } from './entry';
import { fold } from './fold';

/** Hits of one kind, the best first. */
export interface HitGroup {
  kind: Kind;
  hits: SearchEntry[];
}

/** How many hits of a kind are shown. */
const SHOWN = 5;

/** A name as it is written counts most, then its letters without accents, then further words. */
const BOOST = { name: 3, folded: 2, words: 0.3 };

/** Municipalities and themes are what most readers look for; documents are many. */
const KIND_BOOST: Record<Kind, number> = {
  municipality: 2.4,
  theme: 2,
  lpo: 1.2,
  'police-area': 1.2,
  region: 1.2,
  county: 1.3,
  country: 1.2,
  document: 0.7
};

const OPTIONS: SearchOptions = {
  combineWith: 'AND',
  prefix: true,
  // Two letters may be wrong in a long word, none in a very short one.
  fuzzy: (term) => (term.length < 4 ? false : term.length < 7 ? 1 : 2),
  weights: { prefix: 0.6, fuzzy: 0.2 },
  boost: BOOST
};

/** Finds entries by name: prefixes, missing accents and misspellings are forgiven. */
export class SearchIndex {
  #mini = new MiniSearch({ fields: ['name', 'folded', 'words'] });

  constructor(readonly entries: readonly SearchEntry[]) {
    this.#mini.addAll(
      entries.map(({ title, words }, id) => ({
        id,
        name: title.toLocaleLowerCase('sv'),
        folded: fold(title),
        words: fold(words)
      }))
    );
  }

  /** The best hits by kind, the kind with the best hit first; nothing for an empty query. */
  find(text: string): HitGroup[] {
    if (!text.trim()) return [];
    const asWritten: Query = {
      queries: [text.toLocaleLowerCase('sv')],
      fields: ['name'],
      combineWith: 'AND'
    };
    const folded: Query = {
      queries: [fold(text)],
      fields: ['folded', 'words'],
      combineWith: 'AND'
    };
    const ranked = this.#mini
      .search(
        { combineWith: 'OR', queries: [asWritten, folded] },
        { ...OPTIONS, boostDocument: (id) => KIND_BOOST[this.entries[id as number]!.kind] }
      )
      .sort((a, b) => b.score - a.score || (a.id as number) - (b.id as number));
    const groups = new Map<Kind, SearchEntry[]>();
    for (const { id } of ranked) {
      const entry = this.entries[id as number]!;
      const hits = groups.get(entry.kind) ?? [];
      if (hits.length < SHOWN) hits.push(entry);
      groups.set(entry.kind, hits);
    }
    return [...groups].map(([kind, hits]) => ({ kind, hits }));
  }
}
