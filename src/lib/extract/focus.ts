/** The prioritised areas of a pledge, from lists, inline lists and headings. Pure. */
import type { Knowledge } from './knowledge';
import { hitsOf } from './lexicon';
import type { Passage, Topic } from './outline';
import type { PromisePassage } from './promises';
import { stemsOf } from './words';

export interface FocusPassage {
  label: string;
  start: number;
  end: number;
  confidence: number;
  reason: string;
}

/** The focus areas, and the promises that are left once a list of goals is taken for them. */
export function focusOf(
  passages: readonly Passage[],
  promises: readonly PromisePassage[],
  knowledge: Knowledge
): { focus: FocusPassage[]; promises: PromisePassage[] } {
  const listed = unique([
    ...passages
      .filter((one) => isListed(one) && !promises.some((promise) => promise.start === one.start))
      .map((one) => focusPassage(one, 'punkt under fokusområden', 0.95)),
    ...passages.flatMap((one) => inlineList(one))
  ]);
  const topics = topicsOf(promises, knowledge);
  if (listed.length) return { focus: listed, promises: [...promises] };
  if (topics.length) return { focus: topics, promises: [...promises] };
  const goals = goalList(passages, promises);
  if (goals.length) {
    const goalLists = new Set(goals.map((goal) => goal.list));
    return {
      focus: unique(goals.flatMap((goal) => goalPassages(goal))),
      promises: promises.filter((one) => one.kind !== 'item' || !goalLists.has(one.list))
    };
  }
  const promised = passages.flatMap((one) => promisedAims(one, passages));
  return { focus: unique(promised), promises: withoutAims(promises, promised) };
}

function isListed(passage: Passage): boolean {
  return passage.role === 'focus' && passage.kind === 'item' && passage.text.length <= 140;
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

/** "… fokusområden prioriterats: trafiksäkerhet, ANDT-arbete och integrationsarbete." */
function inlineList(passage: Passage): FocusPassage[] {
  if (passage.kind !== 'sentence') return [];
  const match = INLINE.exec(passage.text);
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
function goalPassages(goal: PromisePassage): FocusPassage[] {
  const lead = /^.*?\b(?:lovar|ska)\s+(?:\p{L}+\s+)?(?:att\s+)?(?:arbeta\s+)?(?:för|mot)\s+/iu.exec(
    goal.text
  );
  const start = lead?.[0].length ?? 0;
  return aimsIn(
    goal.text.slice(start),
    goal.start + start,
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

const THEN_ACTIVITIES =
  /aktivitet|ska vi göra|vi lovar|genom att|åtgärder|insatser|åstadkomma|detta gör vi/iu;

/** A short list of promises, followed by the activities by which they are to be kept. */
function goalList(
  passages: readonly Passage[],
  promises: readonly PromisePassage[]
): PromisePassage[] {
  const lists = [...new Set(promises.filter((one) => one.kind === 'item').map((one) => one.list))];
  const [first, second] = lists;
  if (first === undefined || second === undefined) return [];
  const goals = promises.filter((one) => one.kind === 'item' && one.list === first);
  const next = promises.find((one) => one.kind === 'item' && one.list === second)!;
  if (
    goals.length > 6 ||
    goals.some(
      (goal) =>
        goal.topic !== next.topic ||
        goal.text.length > 140 ||
        /(?<!\p{L})(?:ska|skall)(?!\p{L})/iu.test(goal.text)
    )
  )
    return [];
  const between = passages.some(
    (one) => one.start > goals.at(-1)!.end && one.end < next.start && THEN_ACTIVITIES.test(one.text)
  );
  const announced = between || THEN_ACTIVITIES.test(next.leadIn ?? '') || next.underActivities;
  const sameActor =
    goals[0]!.actor === next.actor || next.actor === null || next.actor === 'gemensamt';
  return announced && sameActor ? goals : [];
}

/** "… lovar att arbeta för en ökad trygghet samt för en förbättrad trafikmiljö. Detta gör vi genom att:" */
function promisedAims(passage: Passage, passages: readonly Passage[]): FocusPassage[] {
  if (passage.kind !== 'sentence') return [];
  const match =
    /\blovar\s+(?:\p{L}+\s+){0,3}?att\s+(?:\p{L}+\s+){0,2}?arbeta\s+(?:för|mot)\s+(.+?)[.:]?$/iu.exec(
      passage.text
    );
  if (!match) return [];
  const list = passages.find((one) => one.kind === 'item' && one.start > passage.end);
  if (!list || !THEN_ACTIVITIES.test(list.leadIn ?? '')) return [];
  const at = passage.start + passage.text.indexOf(match[1]!);
  return aimsIn(match[1]!, at, 'det som löftet ska leda till', 0.6);
}

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
