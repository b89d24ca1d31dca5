/** What each part of a document is for: promises, focus areas, situation, and the rest. Pure. */
import type { Actor } from '../pledge/codes';
import { actorOfHeading, partiesIn } from './actor';
import type { Block } from './document';
import type { Knowledge, Role } from './knowledge';
import { hitsOf } from './lexicon';
import { sentencesOf } from './sentences';

/** A heading with a subject of its own ("2. Narkotika"). */
export interface Topic {
  text: string;
  start: number;
  end: number;
}

/** A sentence or list entry, with what its place in the document says about it. */
export interface Passage {
  text: string;
  start: number;
  end: number;
  kind: 'item' | 'sentence';
  /** `body`: under no heading that tells; `topic`: under a heading with a subject. */
  role: Role | 'body' | 'topic';
  topic: Topic | null;
  /** The party that the heading or the line before the list names. */
  actor: Actor | null;
  /** The line before the list ("Polisen lovar att:"), or null. */
  leadIn: string | null;
  /** Whether the last heading spoke of activities or measures. */
  underActivities: boolean;
  /** Counts up with every list, so that entries of one list can be told from another's. */
  list: number;
}

interface State {
  role: Passage['role'];
  topic: Topic | null;
  actor: Actor | null;
  leadIn: string | null;
  underActivities: boolean;
  list: number;
}

const START: State = {
  role: 'body',
  topic: null,
  actor: null,
  leadIn: null,
  underActivities: false,
  list: 0
};

/** Walks through the blocks once, carrying along what the last heading said. */
export function outlineOf(blocks: readonly Block[], knowledge: Knowledge): Passage[] {
  const passages: Passage[] = [];
  let state = START;
  let lastKind: Block['kind'] | null = null;
  for (const [index, block] of blocks.entries()) {
    const beforeList = blocks[index + 1]?.kind === 'item';
    if (block.kind === 'heading') {
      const underActivities = /aktivitet|åtgärd|insats/iu.test(block.text);
      state = { ...afterHeading(state, block, beforeList, knowledge), underActivities };
    } else if (block.kind === 'paragraph') {
      const sentences = sentencesOf(block.text);
      for (const [at, sentence] of sentences.entries()) {
        const last = at === sentences.length - 1;
        const announces =
          last &&
          (/:$/.test(sentence.text) ||
            (beforeList && (leadsIn(sentence.text) || announcesFocus(sentence.text, knowledge))));
        if (announces) state = afterLeadIn(state, sentence.text, knowledge);
        if (!announces || state.role === 'body' || sentence.text.length > 60) {
          passages.push(passage(state, 'sentence', block, sentence));
        }
      }
      if (!beforeList && lastKind === 'item' && state.leadIn) {
        state = { ...state, leadIn: null, actor: null };
      }
    } else {
      if (lastKind !== 'item') state = { ...state, list: state.list + 1 };
      const whole = { text: block.text, start: 0, end: block.text.length };
      passages.push(passage(state, 'item', block, whole));
    }
    lastKind = block.kind;
  }
  return passages;
}

function passage(
  state: State,
  kind: Passage['kind'],
  block: Block,
  piece: { text: string; start: number; end: number }
): Passage {
  return {
    text: piece.text,
    start: block.start + piece.start,
    end: block.start + piece.end,
    kind,
    ...state
  };
}

function leadsIn(sentence: string): boolean {
  return /(?:\batt|genom|följande|är|på|:)\s*$/iu.test(sentence);
}

/** "… har lett fram till sex prioriterade områden." right before a list. */
function announcesFocus(sentence: string, knowledge: Knowledge): boolean {
  return knowledge.headings.some(([role, pattern]) => role === 'focus' && pattern.test(sentence));
}

/** The role that a heading's or lead-in's words give, or null. */
export function roleOf(text: string, knowledge: Knowledge): Role | null {
  const order: Role[] = [
    'end',
    'about',
    'followUp',
    'focus',
    'period',
    'goal',
    'situation',
    'promise'
  ];
  const found = new Map(
    knowledge.headings
      .map(([role, pattern]): [Role, RegExpExecArray | null] => [role, pattern.exec(text)])
      .filter((entry): entry is [Role, RegExpExecArray] => entry[1] !== null)
  );
  for (const role of order) {
    const match = found.get(role);
    // The word must stand for the heading, not merely occur in it.
    if (
      match &&
      match[0].length >= text.length * 0.25 &&
      (match.index <= text.length * 0.6 || match.index + match[0].length === text.length)
    )
      return role;
  }
  return null;
}

/** "Prioriterat område – trygghet i centrum", "Fokusområde 2: Trafik", "Löfte 1. Narkotika". */
const NAMED_AREA =
  /^(?:prioriterat område|fokusområde|målområde|insatsområde|problemområde|(?:medborgar)?löfte(?=\s*(?:nr\s*)?\d{1,2}\s*[-–:.]))\s*(?:nr\s*)?\d{0,2}\s*[-–:.]\s*(\p{L}.{3,})$/iu;

/** "Krafttag mot droger:" and "Minska stölderna genom följande åtgärder:" name an area too. */
function colonTopic(text: string, knowledge: Knowledge): RegExpExecArray | null {
  const match = /^(.{4,90}?)(?:\s+genom(?:\s+följande\s+\p{L}+)?)?:$/u.exec(text);
  if (!match || partiesIn(match[1]!, knowledge) || roleOf(match[1]!, knowledge)) return null;
  if (/(?<!\p{L})(?:lovar|ska|skall|kommer|är|vi)(?!\p{L})/iu.test(match[1]!)) return null;
  return hitsOf(knowledge.lists.theme, match[1]!).length > 0 ? match : null;
}

export const PLEDGE_TITLE = /löfte/iu;

function afterHeading(
  state: State,
  block: Block,
  beforeList: boolean,
  knowledge: Knowledge
): State {
  const text = block.text.replace(/\s*:$/, '');
  const fresh = { leadIn: null, list: state.list, underActivities: false };
  const role = roleOf(text, knowledge);
  const numbered = NAMED_AREA.exec(text) ?? colonTopic(block.text, knowledge);
  if (numbered) {
    const start = block.start + block.text.indexOf(numbered[1]!);
    const topic = { text: numbered[1]!, start, end: start + numbered[1]!.length };
    return { ...fresh, role: 'topic', topic, actor: null };
  }
  if (
    !isActorHeading(text, knowledge) &&
    (/:$/.test(block.text) || (beforeList && leadsIn(text)))
  ) {
    const led = afterLeadIn(state, block.text, knowledge);
    if (led.role !== state.role || led.actor) return led;
  }
  if (isActorHeading(text, knowledge)) {
    const keeps = state.role === 'promise' || state.role === 'topic' || state.role === 'body';
    return {
      ...state,
      ...fresh,
      role: keeps ? 'promise' : state.role,
      actor: actorOfHeading(text, knowledge)
    };
  }
  if (PLEDGE_TITLE.test(text) && role !== 'about' && role !== 'followUp' && role !== 'end') {
    const bare = /^(?:gemensam\w* |lokal\w* |våra )?(?:medborgar)?löfte\w*$/iu.test(text);
    if (bare && state.topic) return { ...state, ...fresh, role: 'promise', actor: null };
    return { ...fresh, role: bare ? 'promise' : 'body', topic: null, actor: null };
  }
  if (role === 'promise') return { ...state, ...fresh, role, actor: partiesIn(text, knowledge) };
  if (role === 'situation' || role === 'goal') return { ...state, ...fresh, role, actor: null };
  if (role) return { ...fresh, role, topic: null, actor: null };
  const topic = { text, start: block.start, end: block.start + text.length };
  return { ...fresh, role: 'topic', topic, actor: null };
}

/** "Polismyndigheten", "Kommunen och polisen ska", "Polisiärt arbete". */
function isActorHeading(text: string, knowledge: Knowledge): boolean {
  const words = text.split(/\s+/);
  if (words.length > 7 || PLEDGE_TITLE.test(text)) return false;
  if (
    hitsOf(
      knowledge.lists.theme.filter((term) => term.sure),
      text
    ).length > 0
  )
    return false;
  return partiesIn(text, knowledge) !== null && !roleOf(text, knowledge);
}

function afterLeadIn(state: State, sentence: string, knowledge: Knowledge): State {
  const next = { ...state, leadIn: sentence };
  const actor = actorOfHeading(sentence, knowledge);
  const matches = (role: Role) =>
    knowledge.headings.find(([one]) => one === role)?.[1].test(sentence);
  if (matches('focus')) {
    // "Utifrån fokusområdena lovar polisen att:" announces promises all the same.
    const promises = /\b(?:lovar|åtar sig|aktiviteter|ska vi|genom)\b/iu.test(sentence);
    return promises && !/områden\w*\s*(?:är|:)?\s*:?$/iu.test(sentence)
      ? { ...next, role: 'promise', actor }
      : { ...next, role: 'focus', actor: null };
  }
  if (/\b(?:lovar|åtar sig|utlovar|förbinder)\b/iu.test(sentence) || matches('promise')) {
    return { ...next, role: 'promise', actor };
  }
  if (
    /\b(?:genom att|genom|ska|skall|kommer|gör)\b/iu.test(sentence) &&
    state.role !== 'situation'
  ) {
    return state.role === 'goal' || state.role === 'followUp' || state.role === 'about'
      ? next
      : { ...next, role: 'promise', actor };
  }
  if (matches('situation') || knowledge.problemCues.test(sentence)) {
    return { ...next, role: 'situation', actor: null };
  }
  if (/^(?:polis|kommun)/iu.test(sentence) && actor) return { ...next, role: 'promise', actor };
  return next;
}
