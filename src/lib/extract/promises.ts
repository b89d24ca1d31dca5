/** Which passages promise something, and how one passage is cut into separate promises. Pure. */
import { matchesOf } from './matches';
import { partiesIn, subjectOf } from './actor';
import type { Knowledge } from './knowledge';
import { hitsOf } from './lexicon';
import { sentencesOf } from './sentences';
import { round } from './coding';
import type { Judged } from './judged';
import type { Passage } from './outline';
import { PRESENT } from './promising';

export interface PromisePassage extends Passage {
  confidence: number;
  reason: string;
}

/** From this probability on, a passage is taken for a promise. */
const PROMISED = 0.5;

/** The promises of a document, in its order; entries that name areas are none. */
export function promisesOf(
  judged: readonly Judged[],
  areas: readonly Passage[],
  knowledge: Knowledge
): PromisePassage[] {
  const promised = judged.filter(
    ({ passage, promise }) =>
      promise >= PROMISED &&
      passage.text.length >= 12 &&
      !NOT_THERE.has(passage.role) &&
      !areas.includes(passage)
  );
  return unique(
    promised.flatMap(({ passage, promise, because }) =>
      cut({ ...passage, confidence: round(promise), reason: because.join('; ') }, knowledge)
    )
  );
}

/** Parts of a page that never promise anything. */
const NOT_THERE: ReadonlySet<Passage['role']> = new Set(['end', 'period']);

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
    for (const match of matchesOf(pattern, piece.text)) {
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
