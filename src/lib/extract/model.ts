/** A small linear model: for each code a sum of weights that a reader can follow. Pure. */
import type { Features } from './features';

/** Weights of one yes-or-no question ("does the text have the theme trafik?"). */
export interface Head {
  bias: number;
  weights: Record<string, number>;
}

/** Heads by task (theme, type, target, setting, kind) and code. */
export type Model = Record<string, Record<string, Head>>;

export interface Score {
  code: string;
  /** 0-1. */
  probability: number;
  /** The words that spoke most for it, strongest first. */
  because: string[];
}

/** How probable each code of a task is, most probable first. */
export function scoresOf(model: Model, task: string, features: Features): Score[] {
  const heads = model[task];
  if (!heads) throw new Error(`The model has no task "${task}". Train it again (npm run train).`);
  return Object.entries(heads)
    .map(([code, head]) => score(code, head, features))
    .sort((a, b) => b.probability - a.probability || (a.code < b.code ? -1 : 1));
}

function score(code: string, head: Head, features: Features): Score {
  let sum = head.bias;
  const spoke: [string, number][] = [];
  for (const [feature, word] of features) {
    const weight = head.weights[feature];
    if (weight === undefined) continue;
    sum += weight;
    if (weight > 0) spoke.push([word, weight]);
  }
  spoke.sort((a, b) => b[1] - a[1]);
  const because = [...new Set(spoke.map(([word]) => word))].slice(0, 3);
  return { code, probability: 1 / (1 + Math.exp(-sum)), because };
}
