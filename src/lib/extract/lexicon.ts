/** Word lists that an expert can read and change, made ready to search a text with. Pure. */
import { matchesOf } from './matches';

/** The form of a list in `data/vocabulary/extraction/`: per code, words that settle it or hint at it. */
export type WordLists = Record<string, { sure?: string[]; hint?: string[] }>;

export interface Term {
  code: string;
  /** Whether the word settles the code by itself. */
  sure: boolean;
  pattern: RegExp;
}

export interface Hit {
  code: string;
  sure: boolean;
  text: string;
  start: number;
  end: number;
}

/**
 * One regular expression for many words. `*` at a word's end or start stands for any letters;
 * a space for any white space.
 * @throws where a word is empty or holds nothing but `*`
 */
export function patternOf(words: readonly string[]): RegExp {
  const parts = words.map((word) => {
    const bare = word.trim();
    if (!/[\p{L}\d]/u.test(bare)) {
      throw new Error(`A word list holds "${word}": give at least one letter besides *.`);
    }
    return bare
      .split(/\s+/)
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '[\\p{L}\\d-]*'))
      .join('\\s+');
  });
  const longestFirst = parts.sort((a, b) => b.length - a.length);
  return new RegExp(`(?<![\\p{L}\\d])(?:${longestFirst.join('|')})(?![\\p{L}\\d])`, 'giu');
}

/** The terms of a word list: at most two patterns a code, so that searching stays quick. */
export function termsOf(lists: WordLists): Term[] {
  return Object.entries(lists).flatMap(([code, { sure = [], hint = [] }]) => [
    ...(sure.length ? [{ code, sure: true, pattern: patternOf(sure) }] : []),
    ...(hint.length ? [{ code, sure: false, pattern: patternOf(hint) }] : [])
  ]);
}

/** Everything in the text that the terms find, in the order of the terms. */
export function hitsOf(terms: readonly Term[], text: string): Hit[] {
  return terms.flatMap(({ code, sure, pattern }) =>
    matchesOf(pattern, text).map((match) => ({
      code,
      sure,
      text: match[0],
      start: match.index,
      end: match.index + match[0].length
    }))
  );
}
