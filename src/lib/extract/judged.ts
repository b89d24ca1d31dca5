/** How much each passage looks like a promise, and how much its list looks like one of areas. Pure. */
import type { Knowledge } from './knowledge';
import { scoresOf } from './model';
import type { Passage } from './outline';
import { areaFeatures, promiseFeatures, surroundingsOf } from './promising';

export interface Judged {
  passage: Passage;
  /** 0-1: how probable it is that a person would code a promise from it. */
  promise: number;
  /** What spoke most for a promise, strongest first. */
  because: string[];
  /** 0-1: how probable it is that its list names areas; 0 outside lists. */
  area: number;
}

/** How much an entry is judged by its list: the entries of one list are mostly of one kind. */
const BY_LIST = 0.5;

/**
 * "Polisen lovar att:" says it outright: nine of ten entries after it were coded as promises, also
 * the short ones that the weights alone would pass over.
 */
const OUTRIGHT = 0.6;

function saidOutright({ role, leadIn }: Passage): boolean {
  return role === 'promise' && /(?<!\p{L})(?:lovar|åtar)(?!\p{L})/iu.test(leadIn ?? '');
}

/** Judges all passages of a document. */
export function judgedOf(passages: readonly Passage[], knowledge: Knowledge): Judged[] {
  const around = surroundingsOf(passages);
  const alone = passages.map((passage, index): Judged => {
    const near = around[index]!;
    const { model } = knowledge;
    const [promise] = scoresOf(model, 'promise', promiseFeatures(passage, near, knowledge));
    const area =
      passage.kind === 'item'
        ? scoresOf(model, 'area', areaFeatures(passage, near, knowledge))[0]!.probability
        : 0;
    return { passage, promise: promise!.probability, because: promise!.because, area };
  });
  return alone.map((one) => {
    if (one.passage.kind !== 'item') return one;
    const list = alone.filter(
      ({ passage }) => passage.kind === 'item' && passage.list === one.passage.list
    );
    const odds = mean(list.map(({ promise }) => logOdds(promise)));
    const promise = probability((1 - BY_LIST) * logOdds(one.promise) + BY_LIST * odds);
    const outright = saidOutright(one.passage);
    return {
      ...one,
      promise: outright ? Math.max(OUTRIGHT, promise) : promise,
      because: outright ? ['punkt efter ”lovar”', ...one.because] : one.because,
      area: mean(list.map(({ area }) => area))
    };
  });
}

/** The entries of lists that name areas; what is left of the passages may be promised. */
export function areasOf(judged: readonly Judged[]): Passage[] {
  return judged.filter(({ area }) => area >= 0.5).map(({ passage }) => passage);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function logOdds(p: number): number {
  const bounded = Math.min(0.999, Math.max(0.001, p));
  return Math.log(bounded / (1 - bounded));
}

function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
