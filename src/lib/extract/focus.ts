/** The prioritised areas of a pledge, from lists, inline lists and headings. Pure. */
import type { Knowledge } from './knowledge';
import { hitsOf } from './lexicon';
import type { Passage, Topic } from './outline';
import { THEN_ACTIVITIES } from './promising';
import type { PromisePassage } from './promises';
import { stemsOf } from './words';

export interface FocusPassage {
  label: string;
  start: number;
  end: number;
  confidence: number;
  reason: string;
}

/** The focus areas: listed or counted up, else the headings over promises, else what prose names. */
export function focusOf(
  passages: readonly Passage[],
  areas: readonly Passage[],
  promises: readonly PromisePassage[],
  knowledge: Knowledge
): { focus: FocusPassage[]; promises: PromisePassage[] } {
  const listed = unique([
    ...areas.flatMap((one) => listedAreas(one)),
    ...passages.flatMap((one) => inlineList(one, INLINE))
  ]);
  const topics = topicsOf(promises, knowledge);
  if (listed.length) return { focus: listed, promises: [...promises] };
  if (topics.length) return { focus: topics, promises: [...promises] };
  const aims = unique(passages.flatMap((one) => promisedAims(one, passages)));
  if (aims.length) return { focus: aims, promises: withoutAims(promises, aims) };
  const taken = (one: Passage) =>
    promises.some((promise) => promise.start < one.end && promise.end > one.start);
  const prose = passages
    .filter((one) => !taken(one))
    .map((one) => inlineList(one, IN_PROSE))
    .find((found) => found.some((one) => hitsOf(knowledge.lists.theme, one.label).length > 0));
  return { focus: unique(prose ?? []), promises: [...promises] };
}

function focusPassage(
  passage: Pick<Passage, 'text' | 'start' | 'end'>,
  reason: string,
  confidence: number
): FocusPassage {
  return {
    label: labelOf(passage.text),
    start: passage.start,
    end: passage.end,
    confidence,
    reason
  };
}

/** A label of at most 90 characters, without a full stop, cut at a word. */
export function labelOf(text: string): string {
  const bare = text
    .replace(/^(?:att\s+)/iu, '')
    .replace(/[.;:,]+$/, '')
    .trim();
  const label = bare.charAt(0).toUpperCase() + bare.slice(1);
  if (label.length <= 90) return label;
  return label.slice(0, 88).replace(/\s+\S*$/, '') + '…';
}

/** Anything up to a full stop, but not the one of "bl.a.". */
const WITHIN = '(?:[^.:]|\\.(?=\\p{Ll}|\\s\\p{Ll}))';
const INLINE = new RegExp(
  `(?:(?:fokusområden\\p{L}*|prioriterade\\s+(?:\\p{L}+\\s+)?områden\\p{L}*)${WITHIN}{0,110}?(?:\\s(?:är|på|kring|bland annat)|:)\\s*:?|inom\\s+områden\\p{L}*)\\s*([^.:]{4,240}?)(?=\\s+genom(?:\\s+att)?[;:]?|[.:;]|$)`,
  'iu'
);

/** "Löftet lägger bland annat fokus på att …, trafiksäkerhet och …", where nothing else names areas. */
const IN_PROSE =
  /(?:fokus\p{L}*|satsa\p{L}*|prioriter\p{L}*)\s+(?:\p{L}+\s+){0,5}?(?:på|vara|blir|är)\s+(?:att\s+)?([^.:;]{4,240}?)(?=\s+genom(?:\s+att)?|[.:;]|$)/iu;

/** "… fokusområden prioriterats: trafiksäkerhet, ANDT-arbete och integrationsarbete." */
function inlineList(passage: Passage, pattern: RegExp): FocusPassage[] {
  if (passage.kind !== 'sentence') return [];
  const match = pattern.exec(passage.text);
  if (!match || /\b(?:ska|lovar|att arbeta)\b/iu.test(match[1]!)) return [];
  const list = match[1]!.replace(
    /^(?:vikten av\s+)?(?:det förebyggande arbetet\s+)?(?:med|kring)?\s*/iu,
    ''
  );
  const at = passage.start + match.index + match[0].length - list.length;
  return piecesOf(list, at).map((piece) => focusPassage(piece, 'uppräkning av fokusområden', 0.8));
}

function piecesOf(text: string, offset: number): Pick<Passage, 'text' | 'start' | 'end'>[] {
  const pieces: Pick<Passage, 'text' | 'start' | 'end'>[] = [];
  let start = 0;
  for (const match of [...text.matchAll(/,\s*|\s+(?:och|samt)\s+(?=\p{L})/gu), null]) {
    const end = match ? match.index : text.length;
    const piece = text.slice(start, end);
    const trimmed = piece.trim();
    const suspended = /-$/.test(trimmed);
    if (suspended && match) continue;
    if (trimmed.length > 3) {
      const from = offset + start + piece.indexOf(trimmed);
      pieces.push({ text: trimmed, start: from, end: from + trimmed.length });
    }
    start = match ? end + match[0].length : end;
  }
  return pieces;
}

/** Headings with promises under them, where the words of the heading name a theme. */
function topicsOf(promises: readonly PromisePassage[], knowledge: Knowledge): FocusPassage[] {
  const topics = new Map<number, Topic>();
  for (const { topic } of promises) if (topic) topics.set(topic.start, topic);
  const themed = [...topics.values()].filter(
    (topic) => hitsOf(knowledge.lists.theme, topic.text).length > 0
  );
  return themed.map((topic) => focusPassage(topic, 'rubrik över löften', 0.85));
}

/** "Vi lovar att arbeta för en ökad trygghet samt för en förbättrad trafikmiljö" names two areas. */
function listedAreas(area: Passage): FocusPassage[] {
  const lead = /^.*?\b(?:lovar|ska)\s+(?:\p{L}+\s+)?(?:att\s+)?(?:arbeta\s+)?(?:för|mot)\s+/iu.exec(
    area.text
  );
  if (area.text.length > 140) return [];
  if (!lead) return [focusPassage(area, 'punkt i en lista över områden', 0.9)];
  const start = lead[0].length;
  return aimsIn(
    area.text.slice(start),
    area.start + start,
    'löfte som aktiviteterna hör till',
    0.7
  );
}

/** Aims joined by "samt" or "och för", without what comes after "bland", "i" and the like. */
function aimsIn(text: string, offset: number, reason: string, confidence: number): FocusPassage[] {
  let from = 0;
  return text.split(/\s+samt\s+(?:för\s+)?|\s+och\s+för\s+/iu).map((aim) => {
    const start = text.indexOf(aim, from);
    from = start + aim.length;
    const short = aim
      .replace(/^(?:en|ett)\s+/iu, '')
      .replace(/\s+(?:bland)\s.*$|\s+(?:i|för)\s+(?:\p{Lu}\S*\s+)?kommun\p{L}*\.?$/iu, '');
    return focusPassage(
      { text: short, start: offset + start, end: offset + from },
      reason,
      confidence
    );
  });
}

/** "… lovar att arbeta för en ökad trygghet samt för en förbättrad trafikmiljö. Detta gör vi genom att:" */
function promisedAims(passage: Passage, passages: readonly Passage[]): FocusPassage[] {
  if (passage.kind !== 'sentence') return [];
  const match =
    /\blovar\s+(?:\p{L}+\s+){0,8}?att\s+(?:\p{L}+\s+){0,2}?(?:arbeta|verka)\s+(?:för|mot)\s+(?:att\s+)?(.+?)[.:]?$/iu.exec(
      passage.text
    );
  if (!match) return [];
  const list = passages.find((one) => one.kind === 'item' && one.start > passage.end);
  if (!list || GENERAL_AIM.test(match[1]!)) return [];
  if (!THEN_ACTIVITIES.test(list.leadIn ?? '') && !list.actor) return [];
  const at = passage.start + passage.text.indexOf(match[1]!);
  return aimsIn(match[1]!, at, 'det som löftet ska leda till', 0.6);
}

/** What every pledge is for says nothing of this one. */
const GENERAL_AIM =
  /^(?:att\s+)?(?:öka|ökad)\s+trygghet\p{L}*(?:\s+(?:och|samt)\s+(?:att\s+)?(?:minska|förebygga)\s+brott\p{L}*)?(?:\s+genom.*)?$/iu;

function withoutAims(
  promises: readonly PromisePassage[],
  aims: readonly FocusPassage[]
): PromisePassage[] {
  return promises.filter(
    (one) =>
      one.kind === 'item' || !aims.some((aim) => aim.start >= one.start && aim.end <= one.end)
  );
}

function unique(focus: readonly FocusPassage[]): FocusPassage[] {
  const seen = new Set<string>();
  return focus.filter((one) => {
    const key = stemsOf(one.label).join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The index of the focus area that a promise stands under, by its heading; else null. */
export function focusIndexByTopic(
  topic: Topic | null,
  focus: readonly FocusPassage[]
): number | null {
  if (!topic) return null;
  const exact = focus.findIndex((one) => one.start === topic.start);
  if (exact >= 0) return exact;
  const stems = new Set(stemsOf(topic.text));
  const shared = focus.map(
    (one) => stemsOf(one.label).filter((stem) => stems.has(stem)).length / Math.max(1, stems.size)
  );
  const best = Math.max(0, ...shared);
  return best >= 0.5 ? shared.indexOf(best) : null;
}
