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

/** What a document and its record teach. */
export interface PassageExamples {
  /** Each passage that names no area: a person coded a promise from it, or did not. */
  promise: Example[];
  /** Each entry of a list: a person coded focus areas from most of the list, or did not. */
  area: Example[];
}

/** The passages of one document as examples. */
export function examplesFrom(
  passages: readonly Passage[],
  gold: Pledge,
  weight: (stem: string) => number,
  knowledge: Knowledge
): PassageExamples {
  const promised = promisedIn(passages, gold, weight);
  const areas = areasIn(passages, gold, promised, weight);
  const all = surroundingsOf(passages).map((around, index) => ({
    passage: passages[index]!,
    around
  }));
  return {
    promise: all
      .filter(({ passage }) => promised.has(passage) || !areas.has(passage))
      .map(({ passage, around }) => ({
        features: [...promiseFeatures(passage, around, knowledge).keys()],
        yes: promised.has(passage)
      })),
    area: all
      .filter(({ passage }) => passage.kind === 'item')
      .map(({ passage, around }) => ({
        features: [...areaFeatures(passage, around, knowledge).keys()],
        yes: areas.has(passage)
      }))
  };
}

function promisedIn(
  passages: readonly Passage[],
  gold: Pledge,
  weight: (stem: string) => number
): Set<Passage> {
  const texts = passages.map((one) => one.text);
  const coded = gold.activities.map((one) => one.summary);
  const pairs = pairsOf(texts, coded, weight);
  const promised = new Set(pairs.map((pair) => passages[pair.found]!));
  for (const [index, summary] of coded.entries()) {
    if (pairs.some((pair) => pair.gold === index)) continue;
    const alike = texts.map((text) => likeness(text, summary, weight));
    const best = Math.max(0, ...alike);
    if (best >= ALSO) promised.add(passages[alike.indexOf(best)]!);
  }
  return promised;
}

/** A promise may say its area's words: only lists whose entries are mostly areas hold any. */
function areasIn(
  passages: readonly Passage[],
  gold: Pledge,
  promised: ReadonlySet<Passage>,
  weight: (stem: string) => number
): Set<Passage> {
  const items = passages.filter((one) => one.kind === 'item');
  const pairs = pairsOf(
    items.map((one) => one.text),
    gold.focusAreas.map((one) => one.label),
    weight
  );
  const paired = new Set(pairs.map((pair) => items[pair.found]!));
  return new Set(
    items.filter(({ list }) => {
      const entries = items.filter((one) => one.list === list);
      const named = entries.filter((one) => paired.has(one)).length;
      const kept = entries.filter((one) => promised.has(one)).length;
      return named > entries.length / 2 && named > kept;
    })
  );
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
