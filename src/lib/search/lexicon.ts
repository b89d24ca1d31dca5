/** Full-text search in Swedish: words by their stem, compounds by their parts. Pure. */
import { isStopWord, stem, wordsOf } from '../extract/words';

/** A piece of a text, and whether it answers the search. */
export interface MarkedPart {
  text: string;
  hit: boolean;
}

/** A word this short says something of its own as a part of a compound: `rån`, `väg`, `hot`. */
const SHORTEST_PART = 3;
/** From this many letters on, the beginning of a word is enough: one sees hits while typing. */
const SHORTEST_BEGINNING = 4;
const SHORTEST_COMPOUND = 6;

/** Syllables that look like a word of their own, but begin or end many words that are none. */
const SYLLABLES = new Set(
  'för mot åter vid utan all när and ing ring skap kont roll ordn saml koppl utsättning'.split(' ')
);

/**
 * The words that a set of texts is written with. A compound is cut where both sides are words of
 * these texts, so that `bostadsinbrott` is found by `inbrott` and `bostad`, but `hotell` is not by `hot`.
 */
export class Lexicon {
  readonly #stems = new Set<string>();
  readonly #keys = new Map<string, readonly string[]>();

  constructor(texts: Iterable<string>) {
    for (const text of texts) {
      for (const word of wordsOf(text)) {
        const known = stem(word.text);
        if (known.length >= SHORTEST_PART && !isStopWord(word.text) && !SYLLABLES.has(known)) {
          this.#stems.add(known);
        }
      }
    }
  }

  /** What a word is found by: its stem, and the stems of its parts where it is a compound. */
  keysOf(word: string): readonly string[] {
    const small = word.toLowerCase();
    let keys = this.#keys.get(small);
    if (!keys) {
      keys = isStopWord(small) ? [] : [...new Set([stem(small), ...this.#partsOf(stem(small))])];
      this.#keys.set(small, keys);
    }
    return keys;
  }

  /** All keys of a text, each between blanks: what a database looks a term up in. */
  keyText(text: string): string {
    const keys = new Set(wordsOf(text).flatMap(({ text }) => this.keysOf(text)));
    return ` ${[...keys].join(' ')} `;
  }

  /** The text in pieces, those words apart that answer one of the terms. */
  mark(text: string, terms: readonly string[]): MarkedPart[] {
    const parts: MarkedPart[] = [];
    let at = 0;
    for (const word of terms.length ? wordsOf(text) : []) {
      const keys = ` ${this.keysOf(word.text).join(' ')} `;
      if (!terms.some((term) => keys.includes(term))) continue;
      if (word.start > at) parts.push({ text: text.slice(at, word.start), hit: false });
      parts.push({ text: word.text, hit: true });
      at = word.end;
    }
    if (at < text.length) parts.push({ text: text.slice(at), hit: false });
    return parts;
  }

  /** The longest last part wins: `brottslighet` is more of a word than `brott` and what is left. */
  #partsOf(compound: string): string[] {
    if (compound.length < SHORTEST_COMPOUND) return [];
    for (let cut = SHORTEST_PART; cut <= compound.length - SHORTEST_PART; cut++) {
      const last = compound.slice(cut);
      const first = this.#known(compound.slice(0, cut));
      if (first && this.#stems.has(last)) {
        return [first, ...this.#partsOf(first), last, ...this.#partsOf(last)];
      }
    }
    return [];
  }

  /** The stem of a first part, which may have a linking s: `bostads-` is `bostad`. */
  #known(part: string): string | null {
    for (const form of [part, part.replace(/s$/, '')]) {
      const known = stem(form);
      if (known.length >= SHORTEST_PART && this.#stems.has(known)) return known;
    }
    return null;
  }
}

/**
 * What a text that a reader types asks for, as it stands in `keyText`: every term must be there.
 * Å, ä and ö are letters of their own. Short words must be whole, longer ones may be a beginning.
 */
export function termsOf(query: string): string[] {
  const words = wordsOf(query).map(({ text }) => text);
  // Words too common to tell anything apart are left out.
  const telling = words.filter((word) => !isStopWord(word));
  const stems = telling.map(stem).filter(Boolean);
  return [
    ...new Set(stems.map((each) => (each.length < SHORTEST_BEGINNING ? ` ${each} ` : ` ${each}`)))
  ];
}
