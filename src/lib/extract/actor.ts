/** Who promises: told from a heading, from a sentence's subject, or from the pledge as a whole. */
import type { Actor } from '../pledge/codes';
import type { Knowledge } from './knowledge';

export interface ActorFinding {
  value: Actor | null;
  confidence: number;
  reason: string;
}

/** Words after which the subject is over and the promise begins. */
const VERB =
  /(?<![\p{L}])(?:ska|skall|kommer|lovar|åtar|avser|fortsätter|genomför|arbetar|jobbar|ser|utökar|gör|erbjuder|planerar|vill|bjuder|är|har|samverkar|verkar|bildar|tar|ger|håller|informerar|deltar|medverkar|att|genom|utför|bidrar|startar|anordnar|följer|söker|påbörjar|prioriterar|stöttar|utvecklar|vidareutvecklar|använder|ansvarar|besöker|kartlägger|träffar|möter|finns|kan|:)(?![\p{L}])/iu;

/** Which parties a piece of text names: police, municipality, both ("gemensamt"), or none. */
export function partiesIn(text: string, knowledge: Knowledge): Actor | null {
  const { actors } = knowledge;
  const parties = withoutPlaces(text);
  const police = actors.polis.test(parties);
  const municipality = actors.kommun.test(withoutPoliceAreas(parties));
  if (police && municipality) return 'gemensamt';
  if (police) return 'polis';
  if (municipality) return 'kommun';
  return null;
}

/** "i Timrå kommun", "i kommunens tätorter" tell where, not who. */
function withoutPlaces(text: string): string {
  return text.replace(
    /(?<!\p{L})i\s+(?:(?:hela|övriga|vår|\p{Lu}[\p{L}-]*)\s+){0,3}?(?:kommunen|kommunens|kommun|stad)(?!\p{L})/gu,
    ' '
  );
}

function withoutPoliceAreas(text: string): string {
  return text.replace(/(?:lokal)?polisområde\p{L}*\s+\p{Lu}\p{Ll}+/gu, 'polisområde');
}

/** The party that a heading or the line before a list names ("Kommunen lovar att:"). */
export function actorOfHeading(text: string, knowledge: Knowledge): Actor | null {
  const verb = VERB.exec(text);
  const subject = verb && verb.index > 3 ? text.slice(0, verb.index) : text;
  if (/tillsammans|gemensamt/iu.test(text)) return 'gemensamt';
  const parties = partiesIn(subject, knowledge) ?? partiesIn(text, knowledge);
  if (parties) return parties;
  return knowledge.actors.tillsammans.test(text) ? 'gemensamt' : null;
}

/** What is known before a promise is read: its heading, and who makes the pledge as a whole. */
export interface ActorContext {
  heading: Actor | null;
  whole: Actor | null;
}

/** Who carries out a promise. */
export function actorOf(text: string, context: ActorContext, knowledge: Knowledge): ActorFinding {
  const infinitive = knowledge.infinitives.test(text);
  const subject = infinitive ? null : subjectOf(text);
  const named = subject ? partiesIn(subject, knowledge) : null;
  if (
    named &&
    context.heading !== null &&
    context.heading !== 'gemensamt' &&
    named === context.heading
  ) {
    return { value: named, confidence: 0.95, reason: `"${subject}" och rubriken` };
  }
  if (subject && /^(?:vi|tillsammans|gemensamt|parterna)\b/iu.test(subject) && !named) {
    const whole = context.heading ?? context.whole ?? 'gemensamt';
    return { value: whole, confidence: 0.7, reason: `"${subject}": de som ger löftet` };
  }
  if (named === 'gemensamt') {
    return { value: 'gemensamt', confidence: 0.95, reason: `"${subject}"` };
  }
  if (named) {
    const joined = jointWith(text, named, knowledge);
    if (joined) return { value: 'gemensamt', confidence: 0.7, reason: `"${subject}" ${joined}` };
    return { value: named, confidence: 0.95, reason: `"${subject}"` };
  }
  if (subject && knowledge.actors.annan.test(subject)) {
    return { value: 'annan', confidence: 0.6, reason: `"${subject}"` };
  }
  const bracketed = /(?:\(|Ansvarig\p{L}*:\s*)([^):]{4,60})\)?\.?$/u.exec(text)?.[1];
  const inBrackets = bracketed ? partiesIn(bracketed, knowledge) : null;
  if (inBrackets) return { value: inBrackets, confidence: 0.95, reason: `”(${bracketed})”` };
  if (context.heading) return { value: context.heading, confidence: 0.85, reason: 'rubriken' };
  const agent = /\bav\s+((?:\S+\s+){0,2}\S+)/u.exec(text)?.[1];
  const passive = agent ? partiesIn(agent, knowledge) : null;
  if (passive && /\p{L}+s\s/u.test(text)) {
    return { value: passive, confidence: 0.6, reason: `"av ${agent}"` };
  }
  const opening = partiesIn(text.split(/\s+/).slice(0, 3).join(' '), knowledge);
  if (opening) return { value: opening, confidence: 0.6, reason: 'parten i de första orden' };
  if (context.whole) {
    return { value: context.whole, confidence: 0.6, reason: 'de som ger löftet som helhet' };
  }
  return { value: null, confidence: 0.3, reason: 'ingen part nämns' };
}

/** The words before the first verb, where they look like a subject. */
export function subjectOf(whole: string): string | null {
  const text = whole.replace(/^att\s+/iu, '');
  const verb = VERB.exec(text);
  if (!verb || verb.index < 2 || verb.index > 110) return null;
  const subject = text.slice(0, verb.index).trim();
  if (/^(?:under|utifrån|i|på|vid|för|genom|med|om|när|varje)(?!\p{L})/iu.test(subject)) {
    // "För att öka tryggheten ska polisen …": the subject follows the verb that promises.
    const modal = /(?<!\p{L})(?:ska|skall|kommer|lovar)\s+/iu.exec(text);
    if (!modal) return null;
    return (
      text
        .slice(modal.index + modal[0].length)
        .split(/\s+/)
        .slice(0, 4)
        .join(' ') || null
    );
  }
  return subject.split(/\s+/).length <= 14 ? subject : null;
}

/** "tillsammans med kommunen" after a police subject makes the promise a joint one. */
function jointWith(text: string, subject: Actor, knowledge: Knowledge): string | null {
  if (subject !== 'polis') return null;
  const match =
    /(tillsammans|gemensamt|i samverkan|i samarbete)(?:\s+med)?\s+((?:[\p{L}-]+\s*){1,4})/iu.exec(
      text
    );
  if (!match) return null;
  return partiesIn(match[2]!, knowledge) === 'kommun'
    ? `${match[1]} med ${match[2]!.trim()}`
    : null;
}
