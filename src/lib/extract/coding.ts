/** Themes, type, target and setting of a short text, each with how sure it is and why. Pure. */
import type { ActivityType, Setting, Target, Theme } from '../pledge/codes';
import { featuresOf, type FeatureContext, type Features } from './features';
import type { Knowledge } from './knowledge';
import { hitsOf } from './lexicon';
import { scoresOf, type Score } from './model';

/** A coded value with the reason a person reads. */
export interface Coded<T> {
  value: T;
  /** 0-1. */
  confidence: number;
  reason: string;
}

const MAX_THEMES = 3;
/** A theme beside the main one is kept from this probability on. */
const ALSO = 0.42;
/** Word lists settle a theme that the model finds at least this probable. */
const SETTLED = 0.12;

export function textFeatures(
  text: string,
  knowledge: Knowledge,
  context: FeatureContext = {}
): Features {
  return featuresOf(text, knowledge.lists, context);
}

/** One to three themes, the most probable first. */
export function themesOf(features: Features, text: string, knowledge: Knowledge): Coded<Theme[]> {
  const settled = new Map(
    hitsOf(knowledge.lists.theme, text)
      .filter((hit) => hit.sure)
      .map((hit) => [hit.code, hit.text])
  );
  const scores = scoresOf(knowledge.model, 'theme', features);
  const kept = scores.filter((score, rank) =>
    rank === 0 ? true : score.probability >= (settled.has(score.code) ? SETTLED : ALSO)
  );
  const chosen = kept.slice(0, MAX_THEMES);
  return {
    value: chosen.map((score) => score.code as Theme),
    confidence: round(Math.min(...chosen.map((score) => sureness(score, settled)))),
    reason: chosen.map((score) => reasonOf(score, settled.get(score.code))).join('; ')
  };
}

function sureness(score: Score, settled: Map<string, string>): number {
  return settled.has(score.code) ? Math.max(0.8, score.probability) : score.probability;
}

function reasonOf(score: Score, settled: string | undefined): string {
  const words = settled ? [settled] : score.because;
  const because = words.map((word) => `”${word}”`).join(', ');
  return because ? `${because} → ${score.code}` : `troligast: ${score.code}`;
}

function best<T extends string>(task: string, features: Features, knowledge: Knowledge): Coded<T> {
  const score = scoresOf(knowledge.model, task, features)[0]!;
  return {
    value: score.code as T,
    confidence: round(score.probability),
    reason: reasonOf(score, undefined)
  };
}

export function typeOf(features: Features, knowledge: Knowledge): Coded<ActivityType> {
  return best<ActivityType>('type', features, knowledge);
}

const NONE = 'none';

function bestOrNone<T extends string>(
  task: string,
  features: Features,
  knowledge: Knowledge
): Coded<T | null> {
  const coded = best<T | typeof NONE>(task, features, knowledge);
  if (coded.value === NONE) return { ...coded, value: null, reason: 'inget nämns' };
  return { ...coded, value: coded.value as T };
}

export function targetOf(features: Features, knowledge: Knowledge): Coded<Target | null> {
  return bestOrNone<Target>('target', features, knowledge);
}

export function settingOf(features: Features, knowledge: Knowledge): Coded<Setting | null> {
  return bestOrNone<Setting>('setting', features, knowledge);
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
