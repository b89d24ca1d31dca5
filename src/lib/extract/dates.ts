/** The period of a pledge and the day it was signed. Pure. */
import { matchesOf } from './matches';
import type { Coded } from './coding';

export interface PeriodFound extends Coded<{ from: string | null; to: string | null }> {
  start: number;
  end: number;
  basis: 'stated' | 'inferred';
}

const MONTHS = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december'
];
const MONTH = MONTHS.join('|');
const DAY = `(?:(?:20\\d\\d[-/](?:0?[1-9]|1[0-2])[-/](?:[0-3]?\\d))|(?:(?:den\\s+)?[0-3]?\\d(?::e|:a)?\\s+(?:${MONTH})(?:\\s+(?:år\\s+)?20\\d\\d)?))`;
const DASH =
  '\\s*(?:[-–—−]+|till(?:\\s+och\\s+med)?|t\\.?\\s?o\\.?\\s?m\\.?|tom|fram till)\\s*(?:den\\s+)?';
const YEARS = `(20\\d\\d)\\s*(?:[-–—−/]\\s*((?:20)?\\d\\d)|(?:och|till(?:\\s+och\\s+med)?)\\s+(20\\d\\d))(?![\\d-]|\\s*(?:${MONTH}))`;

/** An ISO date (as precise as the text), or null. */
export function isoDate(text: string, year?: string): string | null {
  const iso = /(20\d\d)[-/](0?[1-9]|1[0-2])[-/]([0-3]?\d)/.exec(text);
  if (iso) return [iso[1], iso[2]!.padStart(2, '0'), iso[3]!.padStart(2, '0')].join('-');
  const words = new RegExp(
    `([0-3]?\\d)(?::e|:a)?\\s+(${MONTH})(?:\\s+(?:år\\s+)?(20\\d\\d))?`,
    'i'
  ).exec(text);
  if (words && (words[3] ?? year)) {
    const month = String(MONTHS.indexOf(words[2]!.toLowerCase()) + 1).padStart(2, '0');
    return `${words[3] ?? year}-${month}-${words[1]!.padStart(2, '0')}`;
  }
  return /^\s*20\d\d\s*$/.test(text) ? text.trim() : null;
}

function isoMonth(month: string, year: string): string {
  return `${year}-${String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, '0')}`;
}

/** How the period is looked for, the surest first. */
const FORMS: {
  pattern: RegExp;
  read: (match: RegExpExecArray) => [string | null, string | null];
  confidence: number;
  reason: string;
}[] = [
  {
    pattern: new RegExp(`(${DAY})${DASH}(${DAY})`, 'giu'),
    read: (match) => {
      const to = isoDate(match[2]!);
      return [isoDate(match[1]!, to?.slice(0, 4)), to];
    },
    confidence: 0.95,
    reason: 'från dag till dag'
  },
  {
    pattern: new RegExp(
      `(${MONTH})(?:\\s+(20\\d\\d))?\\s*(?:[-–—−]|till(?: och med)?)\\s*(${MONTH})\\s+(20\\d\\d)`,
      'giu'
    ),
    read: (match) => [isoMonth(match[1]!, match[2] ?? match[4]!), isoMonth(match[3]!, match[4]!)],
    confidence: 0.93,
    reason: 'från månad till månad'
  },
  {
    pattern: new RegExp(
      `(?:under|för)\\s+(?:perioden\\s+|åren\\s+)?${YEARS}(?!\\s+har)[^.\\n]{0,80}?(?:lovar|ska|kommer|prioritera)`,
      'giu'
    ),
    read: (match) => [match[1]!, fullYear(match[2] ?? match[3]!)],
    confidence: 0.9,
    reason: 'åren då det ska göras'
  },
  {
    pattern:
      /(?:göra|åstadkomma|genomföra|tillsammans|uppnå|områden)[^.\n]{0,30}?\sunder\s+(?:år(?:et)?\s+)?(20\d\d)(?![-\d])/giu,
    read: (match) => [match[1]!, match[1]!],
    confidence: 0.85,
    reason: 'året då det ska göras'
  },
  {
    pattern: new RegExp(
      `(?:gäller|löper|löptid|sträcker sig|period|giltig|avser|omfattar)[^.\\n]{0,60}?${YEARS}`,
      'giu'
    ),
    read: (match) => [match[1]!, fullYear(match[2] ?? match[3]!)],
    confidence: 0.95,
    reason: 'gäller dessa år'
  },
  {
    pattern: new RegExp(`löfte\\p{L}*[^.\\n]{0,60}?${YEARS}`, 'giu'),
    read: (match) => [match[1]!, fullYear(match[2] ?? match[3]!)],
    confidence: 0.9,
    reason: 'åren i rubriken'
  },
  {
    pattern:
      /(?:löfte\p{L}*[^.\n]{0,50}?|(?:gäller|gälla|löper)[^.\n]{0,40}?(?:under|för|hela)\s+(?:hela\s+)?(?:år(?:et)?\s+)?)(20\d\d)(?![-\d])/giu,
    read: (match) => [match[1]!, match[1]!],
    confidence: 0.85,
    reason: 'året som löftet nämner'
  },
  {
    pattern: /(20\d\d)\s*(?:och|[-–—])\s*(20\d\d)\s*års\s+(?:\p{L}+\s+){0,2}(?:medborgar)?löfte/giu,
    read: (match) => [match[1]!, match[2]!],
    confidence: 0.9,
    reason: 'årens löfte'
  },
  {
    pattern: /(20\d\d)(?:\s*års)\s+(?:\p{L}+\s+){0,2}(?:medborgar)?löfte/giu,
    read: (match) => [match[1]!, match[1]!],
    confidence: 0.85,
    reason: 'årets löfte'
  },
  {
    pattern:
      /(?:under|för)\s+(?:hela\s+|år(?:et)?\s+|verksamhetsåret\s+)?(20\d\d)(?![-\d])(?![^.\n]{0,30}\bhar\b)[^.\n]{0,50}?(?:ska|kommer|lovar|arbeta)/giu,
    read: (match) => [match[1]!, match[1]!],
    confidence: 0.75,
    reason: 'året då det ska göras'
  }
];

/** What stands before a place on the same line, at most 60 letters of it. */
function lineBefore(text: string, at: number): string {
  return text.slice(Math.max(0, at - 60, text.lastIndexOf('\n', at - 1) + 1), at);
}

function fullYear(text: string): string {
  return text.length === 2 ? `20${text}` : text;
}

/**
 * The period that a text states; where it states none, the year of its signing or publishing.
 * @param heading years in the heading of the part (they win over years mentioned in passing)
 */
export function periodOf(text: string, signed: string | null): PeriodFound {
  const forms = FORMS.flatMap((form) => {
    for (const match of matchesOf(form.pattern, text)) {
      if (
        /uppföljning|föregående|tidigare|samverkansöverens/iu.test(
          lineBefore(text, match.index) + match[0]
        )
      )
        continue;
      const [from, to] = form.read(match);
      if (
        from &&
        to &&
        from <= to + '-99' &&
        Number(to.slice(0, 4)) - Number(from.slice(0, 4)) < 10
      ) {
        return [{ ...form, from, to, start: match.index, end: match.index + match[0].length }];
      }
    }
    return [];
  });
  // The text that comes first (title, heading) names the period; a surer form wins over a weaker one.
  const [best] = forms.sort((a, b) => b.confidence - a.confidence || a.start - b.start);
  if (best) {
    const to = endStated(text) ?? best.to;
    return {
      value: { from: best.from, to: to >= best.from ? to : best.to },
      confidence: best.confidence,
      reason: best.reason,
      start: best.start,
      end: best.end,
      basis: 'stated'
    };
  }
  return withoutPeriod(text, signed);
}

/** "löper fram till 2024-12-31": the end as precise as it is stated. */
function endStated(text: string): string | null {
  const pattern = new RegExp(
    `(?:gäller|löper|gälla|löpa|förläng\\p{L}*)[^.\\n]{0,40}?(?:till och med|fram till|t\\.?\\s?o\\.?\\s?m\\.?|tom|till)\\s+(${DAY})`,
    'iu'
  );
  const match = pattern.exec(text);
  return match ? isoDate(match[1]!) : null;
}

const COUNT: Record<string, number> = { ett: 1, två: 2, tre: 3, fyra: 4 };

function withoutPeriod(text: string, signed: string | null): PeriodFound {
  const end = endStated(text);
  if (end) {
    const at = text.indexOf(end);
    const from = signed?.slice(0, 4) ?? end.slice(0, 4);
    return {
      value: { from, to: end },
      confidence: 0.7,
      reason: 'slutdagen',
      start: Math.max(0, at),
      end: Math.max(0, at) + end.length,
      basis: 'stated'
    };
  }
  const years = [...text.matchAll(/(?<![\d-])(20[0-3]\d)(?!\d)/g)];
  const span = /gäller\s+i\s+(ett|två|tre|fyra)\s+år/iu.exec(text);
  const first =
    signed?.slice(0, 4) ??
    (years.length
      ? years
          .map((match) => match[1]!)
          .sort()
          .at(-1)!
      : null);
  if (first && span) {
    const to = String(Number(first) + COUNT[span[1]!.toLowerCase()]! - 1);
    return {
      value: { from: first, to },
      confidence: 0.6,
      reason: `”${span[0]}”`,
      start: span.index,
      end: span.index + span[0].length,
      basis: 'inferred'
    };
  }
  const latest = years.filter((match) => match[1] === first).at(0);
  return {
    value: { from: first, to: null },
    confidence: first ? 0.4 : 0.2,
    reason: signed
      ? 'året då det undertecknades'
      : first
        ? 'det senaste år som nämns'
        : 'inget år nämns',
    start: latest?.index ?? 0,
    end: latest ? latest.index + 4 : 0,
    basis: 'inferred'
  };
}

/** The day of signing ("Älmhult 2024-04-22", "undertecknades den 3 mars 2021"), or null. */
export function signedOf(text: string): (Coded<string> & { start: number; end: number }) | null {
  const patterns = [
    new RegExp(`(?:^|\\n)\\p{Lu}[\\p{L}]+(?:,)?\\s+(?:den\\s+)?(${DAY})\\s*(?:\\n|$)`, 'u'),
    new RegExp(
      `(?:undertecknad|underteckna|skrev|skrevs|signera)\\p{L}*[^.\\n]{0,60}?(${DAY})`,
      'iu'
    ),
    new RegExp(`(${DAY})[^.\\n]{0,30}?(?:undertecknad|skrev|skrevs|signera)`, 'iu')
  ];
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    const year = /20\d\d/.exec(text)?.[0];
    const date = match ? isoDate(match[1]!, year) : null;
    if (match && date) {
      return {
        value: date,
        confidence: 0.85,
        reason: 'dag för undertecknande',
        start: match.index,
        end: match.index + match[0].length
      };
    }
  }
  return null;
}

/** The day of publishing that a web page states ("Publicerad: 2023-03-27"), or null. */
export function publishedOf(text: string): string | null {
  const match = new RegExp(`publicera(?:d|des)(?:[:\\s]|den)*(${DAY})`, 'iu').exec(text);
  return match ? isoDate(match[1]!) : null;
}
