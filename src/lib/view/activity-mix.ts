import { ACTIVITY_TYPES, ACTORS } from '../pledge/codes';
import type { MixRow } from '../query/activity-mix';
import { vocabulary } from '../vocabulary/document';
import { formatList } from './format';
import { MOST_NAMED } from './shared-themes';

/** What activities are divided by. */
export type MixKey = 'type' | 'actor';

/** One type or actor (null: not said who) with its activities, area by area. */
export interface MixLine {
  code: string | null;
  counts: number[];
}

export interface Mix {
  by: MixKey;
  lines: MixLine[];
  /** All activities of each area: the n of its shares. */
  totals: number[];
}

const CODES: Record<MixKey, readonly (string | null)[]> = {
  type: ACTIVITY_TYPES,
  actor: [...ACTORS, null]
};

/** The activities of areas divided by type or actor: what weighs most on the whole first. */
export function mixOf(areas: readonly { mix: readonly MixRow[] }[], by: MixKey): Mix {
  const totals = areas.map(({ mix }) => sum(mix));
  const lines = CODES[by]
    .map((code) => ({
      code,
      counts: areas.map(({ mix }) => sum(mix.filter((row) => row[by] === code)))
    }))
    .filter(({ counts }) => counts.some((count) => count > 0));
  const weight = ({ counts }: MixLine) =>
    counts.reduce((all, count, at) => all + (totals[at] ? count / totals[at] : 0), 0);
  return {
    by,
    // Actors keep their order: they are few, and "not said" is best looked for last.
    lines: by === 'type' ? lines.sort((a, b) => weight(b) - weight(a)) : lines,
    totals
  };
}

const sum = (rows: readonly MixRow[]) => rows.reduce((all, { activities }) => all + activities, 0);

export const mixLabel = (by: MixKey, code: string | null): string => {
  if (code === null) return 'Vem sägs inte';
  return by === 'type' ? vocabulary.activityTypes.label(code) : vocabulary.actors.label(code);
};

/**
 * What most activities are, or who most of them fall to, area by area: `polisen i Ljungby och Osby,
 * kommunen i Älmhult`. Equal counts are named together; areas without activities are left out.
 * Of many areas, only what is so in most of them.
 * @returns null where no area has any
 */
export function mixFinding({ by, lines }: Mix, names: readonly string[]): string | null {
  const groups = new Map<string, string[]>();
  for (const [at, name] of names.entries()) {
    const said = lines.filter(({ code }) => code !== null);
    const most = Math.max(0, ...said.map(({ counts }) => counts[at]!));
    if (most === 0) continue;
    const first = said.filter(({ counts }) => counts[at] === most);
    const labels = first.map(({ code }) => inSentence(by, code!));
    const key = formatList(labels) + (labels.length > 1 ? ' lika ofta' : '');
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  if (groups.size === 0) return null;
  if (names.length <= MOST_NAMED) {
    return [...groups].map(([label, places]) => `${label} i ${formatList(places)}`).join('; ');
  }
  const size = Math.max(...[...groups.values()].map((places) => places.length));
  return [...groups]
    .filter(([, places]) => places.length === size)
    .map(
      ([label, places]) =>
        `${label} i ${size > 1 ? `${size} av ${names.length} områden` : formatList(places)}`
    )
    .join('; ');
}

/** A type or an actor as it stands inside a sentence. */
const inSentence = (by: MixKey, code: string): string =>
  by === 'type' ? vocabulary.activityTypes.inSentence(code) : (WHO[code] ?? code);

const WHO: Record<string, string> = {
  polis: 'polisen',
  kommun: 'kommunen',
  gemensamt: 'kommun och polis tillsammans',
  annan: 'andra aktörer'
};
