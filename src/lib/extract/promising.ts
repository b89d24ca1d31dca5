/**
 * What a passage is known by when it is judged a promise or not: where it stands and how it is put.
 * The features are named in plain Swedish, since they are the reasons that a reader sees. Pure.
 */
import { subjectOf } from './actor';
import type { Features } from './features';
import type { Knowledge } from './knowledge';
import { hitsOf } from './lexicon';
import type { Passage } from './outline';
import { wordsOf } from './words';

/** Verbs in the present tense that tell what a party does. */
export const PRESENT =
  /(?<![\p{L}])(?:genomför|arbetar|jobbar|gör|erbjuder|informerar|bjuder in|samverkar|fortsätter|deltar|medverkar|utför|håller|anordnar|besöker|patrullerar|kartlägger|följer|stöttar|utvecklar|verkar|prioriterar|ökar|bildar|träffas|tar fram|ger|skapar|startar|intensifierar|arrangerar|påbörjar|utbildar|kontrollerar|förstärker|undersöker|säkerställer|utökar|inventerar|bedriver|bidrar|ser över|satsar|sprider|utreder)(?![\p{L}])/iu;
/** What is done, with nobody named who does it. */
const PASSIVE =
  /(?<![\p{L}])(?:genomförs|genomföras|hålls|hållas|görs|göras|sker|erbjuds|erbjudas|utförs|utföras|prioriteras|utvecklas|bedrivs|bedrivas|anordnas|ordnas|startas|införs|införas|kontrolleras|kartläggs|stärks|besöks)(?![\p{L}])/iu;
const MODAL =
  /(?<![\p{L}])(ska|skall|kommer|lovar|åtar sig|avser|planerar|vill|kan|bör|måste|får|behöver)(?![\p{L}])/iu;
const PAST =
  /(?<![\p{L}])(?:har|hade|var|blev|fick|skrev|tecknade\p{L}*|undertecknade\p{L}*|genomfördes|framkom|visade|visar|identifierats|genomförts|togs|tagits)(?![\p{L}])/iu;
const SPEECH = /^[–—-]\s|[”"]|(?<!\p{L})(?:säger|berättar|menar|förklarar)(?!\p{L})/iu;
const ABOUT =
  /medborgarlöfte\p{L}*|löfte(?:t|n|na)?(?!\p{L})|överenskommelse\p{L}*|avtalet|dokumentet/iu;
const PURPOSE =
  /(?<!\p{L})(?:syfte\p{L}*|mål(?:et|en)?|målsättning\p{L}*|vision\p{L}*|avsikt\p{L}*|resultat\p{L}*|effekt\p{L}*)(?!\p{L})/iu;
const PROBLEM =
  /(?<!\p{L})(?:problem\p{L}*|upplever|upplevs|otrygghet\p{L}*|orsak\p{L}*|statistik\p{L}*|lägesbild\p{L}*|problembild\p{L}*)(?!\p{L})/iu;
const WE = /(?<!\p{L})(?:vi|oss|vår|våra|vårt)(?!\p{L})/iu;
const AMOUNT = /(?<!\p{L})(?:minst|\d{1,3}|två|tre|fyra|fem|sex|tio)(?!\p{L})/iu;
/** Beginnings that name what is to be reached rather than what is done. */
const AIM =
  /^(?:att\s+)?(?:öka(?:d|t|de)?|minska(?:d|t|de)?|förebygga|motverka|förhindra|förbättra(?:d|t|de)?|stärk(?:a|t|ta)|trygg\p{L}*|en ökad|ett ökat|en minskad)(?!\p{L})/iu;

/** Most verbs in the infinitive end so, and few first words of an entry that are none. */
const INFINITIVE_LIKE = /^(?:att\s+)?(?!alla|flera|andra|olika|våra|bra)\p{L}{3,}a\s/iu;

/** Sections by the words a reader would use for them. */
const SECTION: Record<Passage['role'], string> = {
  promise: 'löften',
  focus: 'fokusområden',
  situation: 'lägesbild',
  goal: 'mål',
  followUp: 'uppföljning',
  about: 'om medborgarlöften',
  period: 'giltighet',
  end: 'sidfot',
  body: 'ingen rubrik',
  topic: 'ett område'
};

/** What a passage's neighbours and its document tell about it. */
export interface Surroundings {
  before: Passage | undefined;
  after: Passage | undefined;
  /** Whether the document lists what is promised: three entries or more under such headings. */
  hasList: boolean;
  /** Entries that stand under the same heading. */
  underTopic: number;
  /** Whether listed promises have come before. */
  afterList: boolean;
  /** 0-1, where in the document. */
  place: number;
  /** Entries of the passage's own list. */
  inList: number;
  /** Whether it stands in the document's first list. */
  firstList: boolean;
  /** The first entry of the list after its own, or undefined. */
  nextList: Passage | undefined;
}

/** All passages with what stands around them. */
export function surroundingsOf(passages: readonly Passage[]): Surroundings[] {
  const items = passages.filter((one) => one.kind === 'item');
  const listed = items.filter((one) => one.role === 'promise' || one.role === 'topic');
  const topicOf = (one: Passage) => one.topic?.start ?? -1;
  const underTopics = new Map<number, number>();
  for (const one of items) underTopics.set(topicOf(one), (underTopics.get(topicOf(one)) ?? 0) + 1);
  const firstListed = listed[0]?.end ?? Infinity;
  const begin = passages[0]?.start ?? 0;
  const length = Math.max(1, (passages.at(-1)?.end ?? 1) - begin);
  return passages.map((passage, index) => ({
    before: passages[index - 1],
    after: passages[index + 1],
    hasList: listed.length > 2,
    underTopic: underTopics.get(topicOf(passage)) ?? 0,
    afterList: firstListed <= passage.start,
    place: (passage.start - begin) / length,
    inList: passage.kind === 'item' ? items.filter((one) => one.list === passage.list).length : 0,
    firstList: passage.kind === 'item' && passage.list === items[0]!.list,
    nextList: items.find((one) => one.start > passage.start && one.list !== passage.list)
  }));
}

/** The features of one passage: the name says what holds of it. */
export function promiseFeatures(
  passage: Passage,
  around: Surroundings,
  knowledge: Knowledge
): Features {
  const features: Features = new Map();
  const add = (name: string, when: unknown = true) => {
    if (when) features.set(name, name);
  };
  ofWording(passage, knowledge, add);
  ofPlace(passage, around, add);
  return features;
}

/** The features of a list's entry that may name a prioritised area: those above, and its list's. */
export function areaFeatures(
  passage: Passage,
  around: Surroundings,
  knowledge: Knowledge
): Features {
  const features = promiseFeatures(passage, around, knowledge);
  const add = (name: string, when: unknown = true) => {
    if (when) features.set(name, name);
  };
  const { leadIn, text } = passage;
  const next = around.nextList;
  const announced = knowledge.headings.find(([role]) => role === 'focus')![1];
  const size = around.inList;
  add(`lista med ${size > 6 ? 'minst 7' : size > 3 ? '4–6' : size} punkter`);
  add('första listan', around.firstList);
  add('första listan av flera', around.firstList && next);
  add('enda listan', around.firstList && !next);
  add('inledande rad om fokusområden', announced.test(leadIn ?? ''));
  add('inledande rad om löften', /löfte/iu.test(leadIn ?? ''));
  add('inledande rad med ”lovar”', /lovar|åtar/iu.test(leadIn ?? ''));
  add(
    'inledande rad om områden eller problem',
    /områd|problem|viktig|priorit/iu.test(leadIn ?? '')
  );
  add('nästa lista säger aktiviteter', next && THEN_ACTIVITIES.test(next.leadIn ?? ''));
  add('nästa lista under rubrik om aktiviteter', next?.underActivities);
  add('nästa lista har en part', next?.actor && !passage.actor);
  add('utan verb', verbOf(text) === 'inget' && !knowledge.infinitives.test(text));
  add('mål utan antal', AIM.test(text) && !AMOUNT.test(text));
  return features;
}

/** What stands before the activities by which promised aims are to be reached. */
export const THEN_ACTIVITIES =
  /aktivitet|ska vi göra|vi lovar|genom att|åtgärder|insatser|åstadkomma|detta gör vi/iu;

type Add = (name: string, when?: unknown) => void;

function ofWording(passage: Passage, knowledge: Knowledge, add: Add): void {
  const { text } = passage;
  const kind = kindOf(passage);
  const under = `${kind} under ${SECTION[passage.role]}`;
  const words = wordsOf(text);
  const early = text.slice(0, words[8]?.end ?? text.length);
  const { polis, kommun, tillsammans } = knowledge.actors;
  const named = polis.test(early) || kommun.test(early);
  const party = named ? 'part' : tillsammans.test(early) || WE.test(early) ? '”vi”' : 'ingen part';
  const verb = verbOf(text);
  const promises = knowledge.promise.test(text);
  const infinitive = knowledge.infinitives.test(text);
  add(`verb: ${verb}`);
  add(`${kind}, verb: ${verb}`);
  add(`${under}, verb: ${verb}`);
  add(party);
  add(`${party}, verb: ${verb}`);
  add(`${kind}, ${party}`);
  add('lovande verb', promises);
  add(`${kind} med lovande verb`, promises);
  add('verb i presens', PRESENT.test(text));
  add('börjar med vad som ska göras', infinitive);
  add('punkt som börjar med vad som ska göras', infinitive && kind === 'punkt');
  add('ord som talar om löften', knowledge.never.test(text));
  add('dåtid', PAST.test(text));
  add('citat', SPEECH.test(text));
  add('nämner löftet', ABOUT.test(text));
  add('löftet är subjekt', ABOUT.test(subjectOf(text) ?? ''));
  add('nämner syfte eller mål tidigt', PURPOSE.test(early));
  add('nämner problem', PROBLEM.test(text));
  add('syftar tillbaka', knowledge.anaphora.test(text));
  add('nämner antal', AMOUNT.test(text));
  const acts = hitsOf(knowledge.lists.type, text);
  add('nämner en aktivitet', acts.length);
  const sure = acts.some((hit) => hit.sure);
  add('nämner säkert en aktivitet', sure);
  add(`${kind} som börjar med ett mål, ${sure ? 'med' : 'utan'} aktivitet`, AIM.test(text));
  add('börjar med ett ord på -a', kind === 'punkt' && INFINITIVE_LIKE.test(text));
  add(`${kind} utan aktivitet`, !acts.length);
  add('nämner ett tema', hitsOf(knowledge.lists.theme, text).length);
  add('under fyra ord', words.length < 4);
  add(`${kind} om ${lengthOf(words.length)} ord`);
  add('slutar med kolon', /:$/.test(text));
  add('fråga', /\?$/.test(text));
  add('börjar med ”att”', /^att\s/iu.test(text));
}

function ofPlace(passage: Passage, around: Surroundings, add: Add): void {
  const kind = kindOf(passage);
  const under = `${kind} under ${SECTION[passage.role]}`;
  const list = around.hasList ? 'löftena står i en lista' : 'inga löften i lista';
  const sentence = kind === 'mening';
  add(kind);
  add(under);
  add(`${kind}, ${list}`);
  add(`${under}, ${list}`);
  const led = leadOf(passage);
  add(`${kind} efter ${led}`, led);
  add(`${under}, efter ${led}`, led);
  add(`${kind} där rubriken nämner en part`, passage.actor);
  add('rubriken nämner aktiviteter', passage.underActivities);
  add('mening med punkter under samma rubrik', sentence && around.underTopic > 1);
  add('mening efter listan', sentence && around.afterList);
  add(`i dokumentets fjärdedel ${1 + Math.min(3, Math.floor(around.place * 4))}`);
  add('mening före en punkt', sentence && around.after?.kind === 'item');
  add('mening efter en punkt', sentence && around.before?.kind === 'item');
  add('slutar mitt i en mening', isCut(passage, around));
}

function leadOf({ leadIn, actor }: Passage): string | null {
  if (!leadIn) return null;
  if (/(?<!\p{L})(?:lovar|åtar|lova)(?!\p{L})/iu.test(leadIn)) return 'en rad med ”lovar”';
  return actor ? 'en rad med en part' : 'en annan inledande rad';
}

/** The text was cut off: its last words end no sentence, though those before them did. */
function isCut({ text, kind }: Passage, { before, after }: Surroundings): boolean {
  if (after || /[.!?:)”"]$/.test(text)) return false;
  return kind === 'sentence' || (before?.kind === 'item' && /[.!?]$/.test(before.text));
}

function kindOf(passage: Passage): 'punkt' | 'mening' {
  return passage.kind === 'item' ? 'punkt' : 'mening';
}

function verbOf(text: string): string {
  const modal = MODAL.exec(text)?.[1]?.toLowerCase().replace('skall', 'ska');
  return modal ?? (PRESENT.test(text) ? 'presens' : PASSIVE.test(text) ? 'passiv' : 'inget');
}

function lengthOf(words: number): string {
  if (words < 8) return words < 4 ? 'under 4' : '4–7';
  return words < 16 ? '8–15' : words < 30 ? '16–29' : 'minst 30';
}
