import { ACTIVITY_TYPES, ACTORS, THEMES } from '../pledge/codes';
import type { ActivityRow, FocusAreaRow } from '../query/pledge';
import { vocabulary } from '../vocabulary/document';
import { themes } from '../vocabulary/themes';
import { actorOf } from './activity-phrase';
import { splitCodes } from './phrase';

/** What activities can be ordered by. */
export const GROUPINGS = ['theme', 'actor', 'type', 'focus'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export const GROUPING_NAMES: Record<Grouping, string> = {
  theme: 'Tema',
  actor: 'Vem',
  type: 'Slag',
  focus: 'Fokusområde'
};

export interface ActivityGroup {
  key: string;
  label: string;
  activities: ActivityRow[];
}

/** Each activity once: by its main theme, who does it, its kind, or the heading it stands under. */
export function groupActivities(
  activities: readonly ActivityRow[],
  focusAreas: readonly FocusAreaRow[],
  by: Grouping
): ActivityGroup[] {
  const { keys, keyOf, label } = GROUPS[by](focusAreas);
  return keys.flatMap((key) => {
    const own = activities.filter((activity) => keyOf(activity) === key);
    return own.length ? [{ key, label: label(key, own[0]!), activities: own }] : [];
  });
}

interface Group {
  /** All keys, in the order of the groups. */
  keys: readonly string[];
  keyOf(activity: ActivityRow): string;
  label(key: string, first: ActivityRow): string;
}

const NONE = 'none';

const GROUPS: Record<Grouping, (focusAreas: readonly FocusAreaRow[]) => Group> = {
  theme: () => ({
    keys: THEMES,
    keyOf: (activity) => splitCodes(activity.themes)[0]!,
    label: (key) => themes.label(key)
  }),
  actor: () => ({
    keys: [...ACTORS, NONE],
    keyOf: ({ actor }) => actor ?? NONE,
    label: (_, first) => actorOf(first) ?? 'Vem sägs inte'
  }),
  type: () => ({
    keys: ACTIVITY_TYPES,
    keyOf: ({ type }) => type,
    label: (key) => vocabulary.activityTypes.label(key)
  }),
  focus: (focusAreas) => ({
    keys: [...focusAreas.map(({ index }) => String(index)), NONE],
    keyOf: ({ focusArea }) => (focusArea === null ? NONE : String(focusArea)),
    label: (key) =>
      focusAreas.find(({ index }) => String(index) === key)?.label ?? 'Utan fokusområde'
  })
};
