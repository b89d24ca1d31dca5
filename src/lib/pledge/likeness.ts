/** How alike two areas' promises are: the cosine of their activity shares. Pure. */
import { THEMES } from './codes';

/** Fewer activities say too little of an area to compare it. */
export const MIN_ACTIVITIES = 5;

/** The most themes that are named as shared. */
const MOST_SHARED = 3;

/** What an area promises: activities by theme, one with k themes giving each 1/k. */
export interface Profile {
  code: string;
  activities: number;
  parts: ReadonlyMap<string, number>;
}

export interface Alike {
  code: string;
  /** 0 (no theme in common) to 1 (the same shares). */
  likeness: number;
  activities: number;
  /** The themes that make them alike, the weightiest first, at most three. */
  shared: string[];
}

/**
 * The areas most like one, the most alike first, equals by code; none that shares no theme.
 * @returns null where the area itself has too few activities to be compared
 */
export function mostAlike(own: Profile, others: Iterable<Profile>, count: number): Alike[] | null {
  if (own.activities < MIN_ACTIVITIES) return null;
  const alike: Alike[] = [];
  for (const other of others) {
    const pair = other.code === own.code ? null : pairLikeness(own, other);
    if (!pair || pair.shared.length === 0) continue;
    alike.push({ code: other.code, activities: other.activities, ...pair });
  }
  return alike
    .sort((a, b) => b.likeness - a.likeness || (a.code < b.code ? -1 : 1))
    .slice(0, count);
}

/**
 * How alike two areas are, and the themes that make them so, the weightiest first, at most three.
 * @returns null where one of them has too few activities to be compared
 */
export function pairLikeness(
  a: Profile,
  b: Profile
): { likeness: number; shared: string[] } | null {
  if (a.activities < MIN_ACTIVITIES || b.activities < MIN_ACTIVITIES) return null;
  return {
    likeness: likeness(a.parts, b.parts),
    shared: sharedThemes(a, b).slice(0, MOST_SHARED)
  };
}

/** The cosine of two areas' shares, rounded so that equal shares of different size come out equal. */
export function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let product = 0;
  for (const theme of THEMES) product += (a.get(theme) ?? 0) * (b.get(theme) ?? 0);
  const size = norm(a) * norm(b);
  return size === 0 ? 0 : Math.round((product / size) * 1e6) / 1e6;
}

function norm(parts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const theme of THEMES) sum += (parts.get(theme) ?? 0) ** 2;
  return Math.sqrt(sum);
}

function sharedThemes(own: Profile, other: Profile): string[] {
  const weight = (theme: string) => (own.parts.get(theme) ?? 0) * (other.parts.get(theme) ?? 0);
  return THEMES.filter((theme) => weight(theme) > 0).sort((a, b) => weight(b) - weight(a));
}

/** Rows of parts, sorted by area, as profiles. */
export function profilesOf(
  rows: Iterable<{ code: string; theme: string; part: number; activities: number }>
): Map<string, Profile> {
  const profiles = new Map<string, Profile & { parts: Map<string, number> }>();
  for (const { code, theme, part, activities } of rows) {
    let profile = profiles.get(code);
    if (!profile) profiles.set(code, (profile = { code, activities, parts: new Map() }));
    profile.parts.set(theme, part);
  }
  return profiles;
}
