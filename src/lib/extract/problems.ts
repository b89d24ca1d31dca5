/** What the situation picture says is wrong (or well). Pure. */
import type { ProblemKind, Theme, Trend } from '../pledge/codes';
import { textFeatures, themesOf, round, type Coded } from './coding';
import type { Knowledge } from './knowledge';
import { hitsOf } from './lexicon';
import { scoresOf } from './model';
import type { Passage } from './outline';

export interface ProblemPassage {
  text: string;
  start: number;
  end: number;
  confidence: number;
  reason: string;
  themes: Coded<Theme[]>;
  kind: Coded<ProblemKind>;
  trend: Coded<Trend | null>;
}

/** The problems of a document, in its order; passages that are promises are left out. */
export function problemsOf(
  passages: readonly Passage[],
  isPromise: (passage: Passage) => boolean,
  knowledge: Knowledge
): ProblemPassage[] {
  return passages.flatMap((passage) => {
    const judged = isPromise(passage) ? null : judge(passage, knowledge);
    return judged ? [codeProblem(passage, judged, knowledge)] : [];
  });
}

function judge(
  passage: Passage,
  knowledge: Knowledge
): { confidence: number; reason: string } | null {
  const { text, role, kind } = passage;
  if (text.length < 15 && kind === 'sentence') return null;
  if (!['situation', 'topic', 'body'].includes(role)) return null;
  if (knowledge.problemNot.test(text) || knowledge.never.test(text)) return null;
  const cue = knowledge.problemCues.exec(text)?.[0];
  const sure = hitsOf(knowledge.lists.theme, text).some((hit) => hit.sure);
  if (kind === 'item' && role === 'situation') {
    return cue || sure ? { confidence: 0.85, reason: 'punkt i lägesbilden' } : null;
  }
  if (!cue) return null;
  const themed = sure || hitsOf(knowledge.lists.theme, text).length > 0;
  if (!themed) return null;
  if (role === 'situation') return { confidence: 0.75, reason: `”${cue}” i lägesbilden` };
  if (kind === 'item') return null;
  if (role === 'topic') return { confidence: 0.6, reason: `”${cue}” under ett område` };
  return /oro|otrygg|problem|upplev|ökat|ökar/iu.test(text)
    ? { confidence: 0.45, reason: `”${cue}”` }
    : null;
}

function codeProblem(
  passage: Passage,
  judged: { confidence: number; reason: string },
  knowledge: Knowledge
): ProblemPassage {
  const { text, start, end } = passage;
  const features = textFeatures(text, knowledge);
  const kind = scoresOf(knowledge.model, 'kind', features)[0]!;
  return {
    text,
    start,
    end,
    ...judged,
    themes: themesOf(features, text, knowledge),
    kind: {
      value: kind.code as ProblemKind,
      confidence: round(kind.probability),
      reason: kind.because.map((word) => `”${word}”`).join(', ')
    },
    trend: trendOf(text, knowledge)
  };
}

/** Whether it rises, falls or stays, where exactly one of them is said. */
export function trendOf(text: string, knowledge: Knowledge): Coded<Trend | null> {
  const hits = hitsOf(knowledge.trends, text);
  const codes = new Set(hits.map((hit) => hit.code));
  const [hit] = hits;
  if (!hit || codes.size > 1) return { value: null, confidence: 0.7, reason: 'ingen trend nämns' };
  return { value: hit.code as Trend, confidence: 0.85, reason: `”${hit.text}”` };
}
