/** Fits the heads of the model: logistic regression, sparse, the same to the last digit each time. */
import type { Head } from './model';

export interface Example {
  features: readonly string[];
  yes: boolean;
}

export interface LearnOptions {
  rounds: number;
  /** Step size. */
  alpha: number;
  /** Pull of every weight towards zero: l1 makes most of them exactly zero, l2 keeps them small. */
  l1: number;
  l2: number;
}

export const LEARN: LearnOptions = { rounds: 6, alpha: 0.3, l1: 2, l2: 0.5 };

interface Slot {
  z: number;
  n: number;
}

/**
 * Follow-the-regularised-leader (FTRL-proximal) over the examples in the order given.
 * Shuffle them once beforehand, with a fixed seed.
 */
export function fitHead(examples: readonly Example[], options: LearnOptions = LEARN): Head {
  const { rounds, alpha, l1, l2 } = options;
  const slots = new Map<string, Slot>();
  const bias: Slot = { z: 0, n: 0 };
  const weightOf = (slot: Slot | undefined, pull: number): number => {
    if (!slot || Math.abs(slot.z) <= pull) return 0;
    return -(slot.z - Math.sign(slot.z) * pull) / ((1 + Math.sqrt(slot.n)) / alpha + l2);
  };
  const step = (slot: Slot, gradient: number, weight: number): void => {
    const sigma = (Math.sqrt(slot.n + gradient * gradient) - Math.sqrt(slot.n)) / alpha;
    slot.z += gradient - sigma * weight;
    slot.n += gradient * gradient;
  };
  for (let round = 0; round < rounds; round++) {
    for (const { features, yes } of examples) {
      const weights = features.map((feature) => weightOf(slots.get(feature), l1));
      const base = weightOf(bias, 0);
      const sum = weights.reduce((total, weight) => total + weight, base);
      const gradient = 1 / (1 + Math.exp(-sum)) - (yes ? 1 : 0);
      step(bias, gradient, base);
      features.forEach((feature, index) => {
        let slot = slots.get(feature);
        if (!slot) slots.set(feature, (slot = { z: 0, n: 0 }));
        step(slot, gradient, weights[index]!);
      });
    }
  }
  const weights: Record<string, number> = {};
  for (const feature of [...slots.keys()].sort()) {
    const weight = round(weightOf(slots.get(feature), l1));
    if (weight !== 0) weights[feature] = weight;
  }
  return { bias: round(weightOf(bias, 0)), weights };
}

function round(weight: number): number {
  return Math.round(weight * 100) / 100;
}

/** The items in an order that depends on the seed alone. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const out = [...items];
  let state = seed >>> 0;
  for (let index = out.length - 1; index > 0; index--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (index + 1);
    [out[index], out[other]] = [out[other]!, out[index]!];
  }
  return out;
}
