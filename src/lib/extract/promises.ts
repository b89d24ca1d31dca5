/** Which passages promise something, and how one passage is cut into separate promises. Pure. */
import { partiesIn, subjectOf } from './actor';
import type { Knowledge } from './knowledge';
import { hitsOf } from './lexicon';
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
  const judged = passages.flatMap((passage) => {
    const verdict = judge(passage, knowledge);
    return verdict ? [{ ...passage, ...verdict }] : [];
  });
  return unique(withoutPreambles(judged).flatMap((promise) => cut(promise, knowledge)));
}

/** What a page says twice (in a summary and in full) is one promise. */
function unique(promises: readonly PromisePassage[]): PromisePassage[] {
  const seen = new Set<string>();
  return promises.filter((one) => {
    const key = `${one.role === 'body' || one.actor === 'gemensamt' ? '' : one.actor} ${one.topic?.start ?? ''} ${one.text
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim()}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

/** Where a list says what is promised, the prose around it only leads there. */
function withoutPreambles(promises: readonly PromisePassage[]): PromisePassage[] {
  const listed = promises.filter((one) => one.kind === 'item');
  const places = listed.map((one) => one.topic?.start ?? -1);
  const topics = new Set(places.filter((place, at) => places.indexOf(place) !== at));
  const first = listed[0]?.start ?? Infinity;
  return promises.filter((one) => {
    if (one.kind === 'item') return true;
    if (one.role === 'promise' && one.start > first && one.confidence >= 0.9) return true;
    if (topics.has(one.topic?.start ?? -1)) {
      return one.role === 'promise' && one.leadIn === null && !one.topic && listed.length < 3;
    }
    return listed.length < 3 || one.topic !== null || one.role === 'promise';
  });
}

function judge(
  passage: Passage,
  knowledge: Knowledge
): { confidence: number; reason: string } | null {
  const { text, role, kind } = passage;
  if (text.length < 12 || knowledge.never.test(sentencesOf(text)[0]!.text)) return null;
  const promises = knowledge.promise.test(text);
  const acts = PRESENT.test(text);
  const infinitive = knowledge.infinitives.test(text);
  const party = partyEarly(text, knowledge);
  if (role === 'end' || role === 'followUp' || role === 'about' || role === 'period') return null;
  if (kind === 'item') {
    if (role === 'promise') return { confidence: 0.95, reason: 'punkt under löften' };
    if (role === 'focus' && saysWhatIsDone(text, party && promises)) {
      return { confidence: 0.7, reason: 'punkt som säger vad som ska göras' };
    }
    if (role === 'focus' || role === 'goal') return null;
    if (role === 'situation')
      return party && promises ? { confidence: 0.6, reason: 'part + "ska"' } : null;
    if (party && (promises || acts)) return { confidence: 0.9, reason: 'punkt med part och verb' };
    if (infinitive) return { confidence: 0.85, reason: 'punkt som börjar med vad som ska göras' };
    if (role === 'topic' && (promises || acts))
      return { confidence: 0.8, reason: 'punkt under ett område' };
    if (role === 'body' && promises) return { confidence: 0.7, reason: 'punkt med "ska"' };
    return null;
  }
  if (role === 'focus') return null;
  if (party && promises && promisesEarly(text, knowledge)) {
    const confidence = role === 'promise' || role === 'topic' ? 0.9 : role === 'body' ? 0.7 : 0.55;
    return role === 'goal'
      ? null
      : { confidence, reason: 'part + "ska", "kommer att" eller "lovar"' };
  }
  if (role === 'promise' && (promises || (party && acts))) {
    return { confidence: 0.75, reason: 'mening under löften' };
  }
  if (role === 'topic' && promises) return { confidence: 0.6, reason: '"ska" under ett område' };
  return null;
}

/** An entry in a list of areas that is a promise all the same: long, or with a party and "ska". */
export function saysWhatIsDone(text: string, promised: boolean): boolean {
  return promised || text.length > 110;
}

/** Whether the promising verb belongs to the main clause: early, and not after "att" or "som". */
function promisesEarly(text: string, knowledge: Knowledge): boolean {
  const match = knowledge.promise.exec(text);
  if (!match) return false;
  const before = text.slice(0, match.index).trim().split(/\s+/);
  return (
    before.length <= 14 && !before.slice(-4).some((word) => /^(?:att|som|vilket)$/iu.test(word))
  );
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
    if (last && (goesOn(sentence.text, knowledge) || refersBack(sentence.text, last.text))) {
      last.text = promise.text.slice(last.start - promise.start, sentence.end);
      last.end = piece.end;
    } else pieces.push(...cutParties(piece, knowledge));
  }
  return pieces;
}

/** "Insatserna ska …" after "… genomföra två insatser": the same thing, told further. */
function refersBack(sentence: string, before: string): boolean {
  const first = /^\p{Lu}\p{Ll}{4,}(?:en|et|na)(?=\s)/u.exec(sentence)?.[0].toLowerCase();
  return (
    first !== undefined &&
    before.toLowerCase().includes(first.slice(0, Math.max(5, first.length - 4)))
  );
}

function goesOn(sentence: string, knowledge: Knowledge): boolean {
  if (/^(?:Polisen|Kommunen|Lokalpolisområde\p{L}*)\s+(?!har|är)/u.test(sentence))
    return knowledge.never.test(sentence);
  if (sentence.length < 25 || knowledge.never.test(sentence)) return true;
  if (knowledge.anaphora.test(sentence)) return true;
  if (/(?<!\p{L})(?:dessa|dess|denna|detta)(?!\p{L})/iu.test(sentence)) return true;
  return !(
    knowledge.promise.test(sentence) ||
    PRESENT.test(sentence) ||
    knowledge.infinitives.test(sentence)
  );
}

const TWO_PARTIES =
  /,?\s+(?:och|samt)\s+(?=(?:\S+\s+){0,2}?(?:polis\p{L}*|lokalpolis\p{L}*|kommun(?:en|ens)?)\s+(?:\S+\s+){0,1}?(?:ska|skall|lovar|åtar|kommer|genomför)(?!\p{L}))/giu;
const AND_TO = /\s+(?:samt|och)\s+(?=att\s+\p{Ll}+a\b)/giu;
const AND_ACT = /,?\s+(?:samt|och)\s+(?:även\s+|att\s+)?(?=\p{Ll}{2,}a\s)/giu;

/** "Kommunen ska … och Polisen ska …", "… att göra det ena samt att göra det andra". */
function cutParties(piece: PromisePassage, knowledge: Knowledge): PromisePassage[] {
  for (const pattern of [TWO_PARTIES, AND_TO, AND_ACT]) {
    for (const match of piece.text.matchAll(pattern)) {
      const at = match.index + match[0].length;
      const [left, right] = [piece.text.slice(0, match.index), piece.text.slice(at)];
      if (left.length < 25 || right.length < 20) continue;
      // Without a verb before the seam it only joins the two parties of one promise.
      if (pattern === TWO_PARTIES && !knowledge.promise.test(left)) continue;
      if (pattern === AND_TO && !/\batt\b/.test(left)) continue;
      if (pattern === AND_ACT && !distinctActs(left, right, knowledge)) continue;
      const first = { ...piece, text: left, end: piece.start + match.index };
      const inherited =
        pattern === TWO_PARTIES ? null : partiesIn(subjectOf(left) ?? '', knowledge);
      const second = {
        ...piece,
        text: right,
        start: piece.start + at,
        actor: inherited ?? piece.actor
      };
      return [first, ...cutParties(second, knowledge)];
    }
  }
  return [piece];
}

/** Both sides say what is done, and not the same kind of thing. */
function distinctActs(left: string, right: string, knowledge: Knowledge): boolean {
  if (!knowledge.infinitives.test(right) || PURPOSE.test(left) || right.length < 35) return false;
  const lastWord = /\p{L}+$/u.exec(left)?.[0] ?? '';
  if (knowledge.infinitives.test(lastWord)) return false;
  const codes = (text: string) =>
    new Set(hitsOf(knowledge.lists.type, text).map((hit) => hit.code));
  const [first, second] = [codes(left), codes(right)];
  return first.size > 0 && second.size > 0 && [...second].every((code) => !first.has(code));
}

/** What comes after these words says why, not what. */
const PURPOSE = /(?:syfte att|för att|så att|målet att|fokus (?:på )?att|risken? att)/iu;
