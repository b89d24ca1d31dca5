/** From documents and their records to the model's judgement of what is a promise. Pure. */
import type { Pledge } from '../pledge/schema';
import type { Knowledge } from './knowledge';
import { fitHead, shuffled, type Example, type LearnOptions } from './learn';
import { likeness, pairsOf } from './match';
import type { Model } from './model';
import type { Passage } from './outline';
import { areaFeatures, promiseFeatures, surroundingsOf } from './promising';

const SEED = 20261122;
/** There are far fewer passages than texts of records: smaller steps against single cases. */
const LEARN: LearnOptions = { rounds: 10, alpha: 0.3, l1: 0.5, l2: 2 };
/** From this likeness on, a passage holds a second coded promise too. */
const ALSO = 0.45;

/** Each passage of a document as an example: a person coded a promise from it, or did not. */
export function promiseExamples(
  passages: readonly Passage[],
  gold: Pledge,
  weight: (stem: string) => number,
  knowledge: Knowledge
): Example[] {
  const texts = passages.map((one) => one.text);
  const coded = gold.activities.map((one) => one.summary);
  const pairs = pairsOf(texts, coded, weight);
  const promised = new Set(pairs.map((pair) => pair.found));
  for (const [index, summary] of coded.entries()) {
    if (pairs.some((pair) => pair.gold === index)) continue;
    const alike = texts.map((text) => likeness(text, summary, weight));
    const best = Math.max(0, ...alike);
    if (best >= ALSO) promised.add(alike.indexOf(best));
  }
  const around = surroundingsOf(passages);
  return passages.map((passage, index) => ({
    features: [...promiseFeatures(passage, around[index]!, knowledge).keys()],
    yes: promised.has(index)
  }));
}

/** Each entry of a document's lists as an example: a person coded a focus area from it, or did not. */
export function areaExamples(
  passages: readonly Passage[],
  gold: Pledge,
  weight: (stem: string) => number,
  knowledge: Knowledge
): Example[] {
  const around = surroundingsOf(passages);
  const items = passages.flatMap((passage, index) =>
    passage.kind === 'item' ? [{ passage, around: around[index]! }] : []
  );
  const pairs = pairsOf(
    items.map((one) => one.passage.text),
    gold.focusAreas.map((one) => one.label),
    weight
  );
  // A promise may say its area's words: it is none of the areas where a list of promises holds it.
  const listOf = (index: number) => items[index]!.passage.list;
  const named = (list: number) => pairs.filter((pair) => listOf(pair.found) === list).length;
  const size = (list: number) => items.filter((one) => one.passage.list === list).length;
  return items.map(({ passage, around }) => ({
    features: [...areaFeatures(passage, around, knowledge).keys()],
    yes: named(passage.list) / size(passage.list) > 0.5
  }));
}

/** Examples of what is promised, and of what names an area. */
export interface PassageExamples {
  promise: Example[];
  area: Example[];
}

/** The model's tasks about passages, fitted to those of many documents. */
export function fitPassages(documents: readonly PassageExamples[]): Model {
  const fit = (task: keyof PassageExamples) => ({
    [task]: fitHead(
      shuffled(
        documents.flatMap((one) => one[task]),
        SEED
      ),
      LEARN
    )
  });
  return { promise: fit('promise'), area: fit('area') };
}
