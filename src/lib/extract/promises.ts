/** Which passages promise something, and how one passage is cut into separate promises. Pure. */
import type { Knowledge } from './knowledge';
import { sentencesOf } from './sentences';
import type { Passage } from './outline';

export interface PromisePassage extends Passage {
  confidence: number;
  reason: string;
}

/** Verbs in the present tense that tell what a party does. */
const PRESENT =
  /(?<![\p{L}])(?:genomför|arbetar|gör|erbjuder|informerar|bjuder in|samverkar|fortsätter|deltar|medverkar|utför|håller|anordnar|besöker|patrullerar|kartlägger|följer|stöttar|utvecklar|verkar|prioriterar|ökar|bildar|träffas|tar fram|ger|skapar|startar|intensifierar|arrangerar|påbörjar|utbildar|kontrollerar|förstärker|undersöker|säkerställer|utökar|inventerar|bedriver|bidrar|ser över|satsar|sprider|utreder)(?![\p{L}])/iu;

/** The promises of a document, in its order. */
export function promisesOf(passages: readonly Passage[], knowledge: Knowledge): PromisePassage[] {
  return passages.flatMap((passage) => {
    const judged = judge(passage, knowledge);
    return judged ? cut({ ...passage, ...judged }, knowledge) : [];
  });
}

function judge(
  passage: Passage,
  knowledge: Knowledge
): { confidence: number; reason: string } | null {
  const { text, role, kind } = passage;
  if (text.length < 12 || knowledge.never.test(text)) return null;
  const promises = knowledge.promise.test(text);
  const acts = PRESENT.test(text);
  const infinitive = knowledge.infinitives.test(text);
  const party = partyEarly(text, knowledge);
  if (role === 'end' || role === 'followUp' || role === 'about' || role === 'period') return null;
  if (kind === 'item') {
    if (role === 'promise') return { confidence: 0.95, reason: 'punkt under löften' };
    if (role === 'focus' || role === 'goal') return null;
    if (role === 'situation') return party && promises ? { confidence: 0.6, reason: 'part + "ska"' } : null;
    if (party && (promises || acts)) return { confidence: 0.9, reason: 'punkt med part och verb' };
    if (infinitive) return { confidence: 0.85, reason: 'punkt som börjar med vad som ska göras' };
    if (role === 'topic' && (promises || acts)) return { confidence: 0.8, reason: 'punkt under ett område' };
    if (role === 'body' && promises) return { confidence: 0.7, reason: 'punkt med "ska"' };
    return null;
  }
  if (role === 'focus') return null;
  if (party && promises) {
    const confidence = role === 'promise' || role === 'topic' ? 0.9 : role === 'body' ? 0.7 : 0.55;
    return role === 'goal' ? null : { confidence, reason: 'part + "ska", "kommer att" eller "lovar"' };
  }
  if (role === 'promise' && (promises || (party && acts))) {
    return { confidence: 0.75, reason: 'mening under löften' };
  }
  if (role === 'topic' && promises) return { confidence: 0.6, reason: '"ska" under ett område' };
  return null;
}

/** Whether a party is named among the first words, or right after "ska". */
function partyEarly(text: string, knowledge: Knowledge): boolean {
  const early = text.split(/\s+/).slice(0, 9).join(' ');
  const { polis, kommun, tillsammans } = knowledge.actors;
  return polis.test(early) || kommun.test(early) || tillsammans.test(early);
}

/** A passage with several sentences or several parties holds several promises. */
function cut(promise: PromisePassage, knowledge: Knowledge): PromisePassage[] {
  const pieces: PromisePassage[] = [];
  for (const sentence of sentencesOf(promise.text)) {
    const piece = {
      ...promise,
      text: sentence.text,
      start: promise.start + sentence.start,
      end: promise.start + sentence.end
    };
    const last = pieces.at(-1);
    if (last && goesOn(sentence.text, knowledge)) {
      last.text = promise.text.slice(last.start - promise.start, sentence.end);
      last.end = piece.end;
    } else pieces.push(...cutParties(piece, knowledge));
  }
  return pieces;
}

function goesOn(sentence: string, knowledge: Knowledge): boolean {
  if (sentence.length < 25 || knowledge.never.test(sentence)) return true;
  if (knowledge.anaphora.test(sentence)) return true;
  return !(
    knowledge.promise.test(sentence) ||
    PRESENT.test(sentence) ||
    knowledge.infinitives.test(sentence)
  );
}

/** "Kommunen åtar sig att … och Polismyndigheten åtar sig att …" */
function cutParties(piece: PromisePassage, knowledge: Knowledge): PromisePassage[] {
  const seam =
    /,?\s+(?:och|samt)\s+(?=(?:\S+\s+){0,2}?(?:polis\p{L}*|lokalpolis\p{L}*|kommun(?:en|ens)?)\s+(?:\S+\s+){0,1}?(?:ska|skall|lovar|åtar|kommer|genomför))/iu;
  const again = /\s+(?:samt|och)\s+(?=att\s+\p{Ll}+a\b)/u;
  for (const pattern of [seam, again]) {
    const match = pattern.exec(piece.text);
    if (!match || match.index < 25) continue;
    if (pattern === again && !/\batt\b/.test(piece.text.slice(0, match.index))) continue;
    const at = match.index + match[0].length;
    const first = { ...piece, text: piece.text.slice(0, match.index), end: piece.start + match.index };
    const second = { ...piece, text: piece.text.slice(at), start: piece.start + at };
    return [first, ...cutParties(second, knowledge)];
  }
  return [piece];
}
