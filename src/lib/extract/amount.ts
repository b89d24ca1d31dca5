/** Promised amounts: "minst 4 mätningar", "en gång i månaden", "varje kvartal". Pure. */
import type { Comparator, Per } from '../pledge/codes';
import type { Quantity } from '../pledge/schema';
import type { Coded } from './coding';
import type { Knowledge } from './knowledge';
import { wordsOf, type Word } from './words';

/** What is not an amount though a number stands there: ages, school years, methods, dates. */
const NOT_UNIT =
  /^(?:år|års|minuter\p{L}*|procent|kap|åring\p{L}*|timmarsregeln|km|meter|kommuner\p{L}*)$/iu;
const SKIP_BEFORE =
  /^(?:årskurs|åk|kl|klockan|kapitel|kap|paragraf|§|i|kategori|punkt|fas|steg)$/iu;
/** Determiners stand for "one" only where the thing counted follows directly. */
const ARTICLE = /^(?:en|ett)$/iu;
const REACH = 4;

/**
 * The amount that a promise names, or null.
 * @param years how many years the pledge is stated to hold, 0 where it isn't said: an amount without a period of its own is per year
 *   in a pledge of one year, else for the whole period
 */
export function amountOf(
  text: string,
  years: number,
  knowledge: Knowledge
): Coded<Quantity> | null {
  const words = wordsOf(text.replace(/\//g, ' per '));
  return counted(words, text, years, knowledge) ?? recurring(text, knowledge);
}

function counted(
  words: Word[],
  text: string,
  years: number,
  knowledge: Knowledge
): Coded<Quantity> | null {
  const { numbers, units } = knowledge.amounts;
  for (const [index, word] of words.entries()) {
    const value = numberOf(word.text, numbers);
    const before = words.slice(Math.max(0, index - 3), index).map((one) => one.text);
    if (
      value === null ||
      SKIP_BEFORE.test(before.at(-1) ?? '') ||
      before.some((one) => /^(?:årskurs|åk)/iu.test(one))
    )
      continue;
    const article = ARTICLE.test(word.text);
    const comparator = comparatorBefore(words, index, knowledge);
    for (let at = index + 1; at <= index + REACH && at < words.length; at++) {
      const unit = words[at]!.text;
      if (/^minuter/iu.test(unit) && /^\d+$/.test(words[at - 1]!.text) && at - 1 > index) continue;
      if (NOT_UNIT.test(unit)) break;
      const times = /^gång(?:er)?$/iu.test(unit);
      if (!times && !isUnit(unit, units)) continue;
      const per = periodAfter(words, at, knowledge) ?? adverbIn(text, knowledge)?.per;
      // "en dialog" is an amount only where it is said how often, or "minst".
      if (article && !times && !comparator && !per && !countsAsOne(words, at)) break;
      return found(
        value,
        comparator ?? 'exakt',
        times ? undefined : unit,
        per ?? whole(years, text)
      );
    }
  }
  return null;
}

function isUnit(word: string, units: RegExp): boolean {
  const match = units.exec(word);
  return match !== null && match[0].length === word.length;
}

/** "en trygghetsvandring" is one walk; "en dialog" or "en tillsyn" may be a way of working. */
function countsAsOne(words: Word[], at: number): boolean {
  return /(?:vandring|kampanj|kväll|dag|föreläsning|medborgardialog)$/iu.test(words[at]!.text);
}

function found(
  value: number,
  comparator: Comparator,
  unit: string | undefined,
  per: Per
): Coded<Quantity> {
  return {
    value: { value, comparator, ...(unit ? { unit: unit.toLowerCase() } : {}), per },
    confidence: unit ? 0.9 : 0.85,
    reason: `${comparator} ${value} ${unit ?? 'gånger'} per ${per}`
  };
}

function numberOf(text: string, numbers: Record<string, number>): number | null {
  if (/^\d{1,4}$/.test(text)) {
    const value = Number(text);
    return value >= 1990 && value <= 2050 ? null : value;
  }
  return numbers[text.toLowerCase()] ?? null;
}

function comparatorBefore(words: Word[], index: number, knowledge: Knowledge): Comparator | null {
  const before = words.slice(Math.max(0, index - 3), index).map((word) => word.text.toLowerCase());
  for (const [code, list] of Object.entries(knowledge.amounts.comparators)) {
    if (list.some((phrase) => before.join(' ').endsWith(phrase) || before.at(-1) === phrase)) {
      return code as Comparator;
    }
  }
  return null;
}

/** "… per år", "om året", "i månaden", "under året" within the next words. */
function periodAfter(words: Word[], index: number, knowledge: Knowledge): Per | null {
  for (let at = index + 1; at <= index + 7 && at + 1 < words.length; at++) {
    if (!/^(?:per|om|i|varje|under|årligen)$/iu.test(words[at]!.text)) continue;
    const next = words[at + 1]!.text.toLowerCase();
    const per =
      knowledge.amounts.periods[
        /^(?:hela|kalender\p{L}*)$/u.test(next) ? (words[at + 2]?.text.toLowerCase() ?? '') : next
      ];
    if (per) return per as Per;
  }
  return null;
}

function adverbIn(
  text: string,
  knowledge: Knowledge
): { value: number; per: Per; word: string } | null {
  for (const [pattern, value, per] of knowledge.amounts.adverbs) {
    const match = pattern.exec(text);
    if (match) return { value, per: per as Per, word: match[0] };
  }
  return null;
}

/** "varje månad", "årliga": once in each period, if the promise says no other number. */
function recurring(text: string, knowledge: Knowledge): Coded<Quantity> | null {
  const adverb = adverbIn(text, knowledge);
  if (!adverb) return null;
  // "årliga risktillfällen" recur by themselves; only something that is done counts.
  if (/^årlig[at]?$/iu.test(adverb.word)) {
    const after = text.slice(text.indexOf(adverb.word) + adverb.word.length).trim();
    const next = (after.split(/\s+/)[0] ?? '').replace(/(?<=\p{L}{4})(?:en|et|na|n)$/u, '');
    if (!isUnit(next, knowledge.amounts.units)) return null;
  }
  const comparator = /minst/iu.test(text) ? 'minst' : 'exakt';
  return {
    value: { value: adverb.value, comparator, per: adverb.per },
    confidence: 0.7,
    reason: `”${adverb.word}”`
  };
}

function whole(years: number, text: string): Per {
  if (/under (?:året|20\d\d)/iu.test(text)) return 'ar';
  return years === 1 ? 'ar' : 'period';
}
