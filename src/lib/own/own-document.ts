/** A document of the user's own with its draft, and the ways in which a person mends it. Pure. */
import type { Block } from '../extract/document';
import { idOf, recordOf, type Draft, type DraftActivity, type Finding } from '../extract/draft';
import { hasPassage } from './by-hand';
import { parsePledge, type Pledge, type PledgeFault } from '../pledge/schema';

export interface OwnDocument {
  /** Unique in this browser. */
  key: string;
  name: string;
  format: string;
  text: string;
  blocks: Block[];
  draft: Draft;
}

/** Says that a person chose the value. */
export function mend<T>(finding: Finding<T>, value: T): void {
  finding.value = value;
  finding.confidence = 1;
  finding.reason = 'rättat av dig';
}

/** The record as it stands, and what the schema still finds wrong with it. */
export function recordFrom(own: OwnDocument): { record: Pledge; faults: PledgeFault[] } {
  const format = own.format === 'pdf' || own.format === 'html' ? own.format : 'text';
  const record = recordOf(own.draft, { url: null, format });
  return { record, faults: parsePledge(record).faults ?? [] };
}

/** File name of the saved record. */
export function fileNameOf(own: OwnDocument): string {
  return `${idOf(own.draft)}.yaml`;
}

/** Two activities out of one: the text is cut at a place in it (from 1 to its length − 1). */
export function splitActivity(activity: DraftActivity, at: number): [DraftActivity, DraftActivity] {
  const { quote, start } = activity.evidence;
  const cut = Math.min(Math.max(1, at), quote.length - 1);
  return [
    part(activity, start, start + cut, quote.slice(0, cut)),
    part(activity, start + cut, start + quote.length, quote.slice(cut))
  ];
}

function part(activity: DraftActivity, start: number, end: number, text: string): DraftActivity {
  const copy = structuredClone(activity);
  const quote = text.trim();
  copy.evidence = { ...copy.evidence, start: start + text.indexOf(quote), end, quote };
  const summary = quote
    .replace(/[.;:,]+$/, '')
    .slice(0, 200)
    .padEnd(8, '.');
  mend(copy.summary, summary.charAt(0).toUpperCase() + summary.slice(1));
  return copy;
}

/** One activity out of two neighbours: the first one's values, both texts. */
export function mergeActivities(
  first: DraftActivity,
  second: DraftActivity,
  text: string
): DraftActivity {
  const merged = structuredClone(first);
  // One that was added by hand has no passage in the text.
  const [passage, other] = [first, second].filter(hasPassage).map(({ evidence }) => evidence);
  if (passage && other) {
    const start = Math.min(passage.start, other.start);
    const end = Math.max(passage.end, other.end);
    merged.evidence = { ...passage, start, end, quote: text.slice(start, end) };
  } else if (passage) merged.evidence = passage;
  const themes = [...new Set([...first.themes.value, ...second.themes.value])].slice(0, 3);
  mend(merged.themes, themes);
  mend(merged.summary, `${first.summary.value}; ${second.summary.value}`.slice(0, 200));
  return merged;
}
