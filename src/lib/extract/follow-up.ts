/** What a pledge builds on, and how it is followed up. Pure. */
import type { Basis, Cadence } from '../pledge/codes';
import type { Pledge } from '../pledge/schema';
import type { Coded } from './coding';
import type { Knowledge } from './knowledge';
import { sentencesOf } from './sentences';

export type FollowUp = NonNullable<Pledge['followUp']>;
type Placed<T> = Coded<T> & { start: number; end: number };

/** The sources that the situation picture rests on, in the order of the code list. */
export function basisOf(text: string, knowledge: Knowledge): Placed<Basis[]> | null {
  const found = new Map<Basis, string>();
  let [start, end] = [-1, -1];
  for (const sentence of sentencesOf(text)) {
    if (!knowledge.basisCues.test(sentence.text)) continue;
    for (const [code, pattern] of knowledge.basis) {
      const match = pattern.exec(sentence.text);
      if (!match || found.has(code as Basis)) continue;
      found.set(code as Basis, match[0]);
      if (start < 0) [start, end] = [sentence.start, sentence.end];
    }
  }
  if (!found.size) return null;
  const value = knowledge.basis.map(([code]) => code as Basis).filter((code) => found.has(code));
  return {
    value,
    confidence: 0.7,
    reason: value.map((code) => `”${found.get(code)}” → ${code}`).join('; '),
    start,
    end
  };
}

/** How often, where and in what form the pledge is followed up, or null. */
export function followUpOf(text: string, knowledge: Knowledge): Placed<FollowUp> | null {
  const sentences = sentencesOf(text);
  for (const [index, sentence] of sentences.entries()) {
    if (!knowledge.followUpCues.test(sentence.text) || sentence.text.length < 25) continue;
    const next = sentences[index + 1];
    const more = next && !/^\p{Lu}[^.]{0,40}$/u.test(next.text) ? ` ${next.text}` : '';
    const around = sentence.text + more;
    const cadence =
      knowledge.cadence.find(([, pattern]) => pattern.test(sentence.text)) ??
      knowledge.cadence.find(([, pattern]) => pattern.test(around));
    const forum = knowledge.forum.exec(around)?.[0] ?? null;
    const published = knowledge.published.test(around)
      ? [...around.matchAll(new RegExp(knowledge.published.source, 'giu'))].map((one) =>
          one[0].toLowerCase()
        )
      : [];
    if (!cadence && !forum && !published.length) continue;
    return {
      value: {
        cadence: (cadence?.[0] as Cadence | undefined) ?? null,
        forum,
        published: published.length ? [...new Set(published)].join(', ') : null
      },
      confidence: 0.7,
      reason: `”${sentence.text.slice(0, 80)}”`,
      start: sentence.start,
      end: sentence.end
    };
  }
  return null;
}
