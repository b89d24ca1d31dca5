/** Swedish words: cut out of text, and brought to their stem. Pure. */
import { stemmer } from '@orama/stemmers/swedish';

export interface Word {
  /** As written. */
  text: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\d]+(?:[-–:/][\p{L}\d]+)*/gu;

/** Words too common to say anything about a theme. */
const STOP = new Set(
  (
    'och att i en ett det den de som på för med av till är har om vi ska skall kommer så vid från ' +
    'eller inom under genom samt även bland kan där detta denna dessa dem sin sina sitt man var ' +
    'vara bli blir också ut upp in över efter mellan sig hos'
  ).split(' ')
);

/** The words of a text with their places in it. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length
  }));
}

/**
 * The stem of one word: lower case, without hyphens ("brottsföre-byggande" is one word broken over
 * two lines, and "A-traktorer" keeps its sense).
 */
export function stem(word: string): string {
  return stemmer(word.toLowerCase().replace(/[-–:/]/g, ''));
}

/** Whether a word is too common to say anything about a theme. */
export const isStopWord = (word: string): boolean => STOP.has(word.toLowerCase());

/** The stems of the words that carry meaning, in order. */
export function stemsOf(text: string): string[] {
  return wordsOf(text)
    .filter((word) => !isStopWord(word.text))
    .map((word) => stem(word.text));
}
