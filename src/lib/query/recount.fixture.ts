/**
 * The measures counted once more, from the reviewed records and the reference tables alone, by the
 * definitions of the method page: what the answers of the SQL are compared with.
 */
import type { ActivityShareRow } from './activity-share';
import type { GapRow } from './gap';
import type { PriorityRow } from './priority';
import {
  documents,
  findings,
  has,
  isFull,
  names,
  type InTime,
  type RecountedArea
} from './records.fixture';

/** All that is counted from. */
export class Recount {
  /** Of the dataset, or of records made for a case. @param found by municipality code */
  constructor(
    readonly records: readonly InTime[] = documents,
    readonly found: ReadonlyMap<string, string> = findings
  ) {}

  /** Municipalities of an area by the state of the theme, in a year or the span that ends with it. */
  priority(area: RecountedArea, theme: string, year: number, fromYear = year): PriorityRow {
    const places = area.municipalities.map((code) => ({
      state: this.state(code, theme, year, fromYear),
      documents: this.inForce([code], year, fromYear)
    }));
    const count = (...states: string[]) =>
      places.filter(({ state }) => states.includes(state)).length;
    const full = places.filter(({ documents }) => documents.length > 0 && documents.every(isFull));
    return {
      areas: places.length,
      inForce: places.filter(({ documents }) => documents.length > 0).length,
      atLeast: count('prioritised', 'addressed'),
      atMost: count('prioritised', 'addressed', 'unknown'),
      full: full.length,
      fullWith: full.filter(({ state }) => state === 'prioritised' || state === 'addressed').length,
      prioritised: count('prioritised'),
      addressed: count('addressed'),
      named: count('named'),
      absent: count('absent'),
      unknown: count('unknown'),
      lapsed: count('lapsed'),
      noneFound: count('none-found'),
      notCollected: count('not-collected')
    };
  }

  /** The theme's part of the activities in force; null where no pledge is. */
  activityShare(
    area: RecountedArea,
    theme: string,
    year: number,
    fromYear = year
  ): ActivityShareRow | null {
    const documents = this.inForce(area.municipalities, year, fromYear);
    if (documents.length === 0) return null;
    const activities = documents.flatMap((document) => document.activities);
    // Sixths are whole for one, two and three themes.
    const sixths = activities
      .filter(has(theme))
      .reduce((sum, { themes }) => sum + 6 / themes.length, 0);
    return { pledges: documents.length, activities: activities.length, part: sixths / 6 };
  }

  /** Documents in force that name the theme; null where none does. */
  gap(area: RecountedArea, theme: string, year: number, fromYear = year): GapRow | null {
    const naming = this.inForce(area.municipalities, year, fromYear).filter((document) =>
      names(document, theme)
    );
    if (naming.length === 0) return null;
    const full = naming.filter(isFull);
    return {
      named: full.length,
      gap: full.filter(({ activities }) => !activities.some(has(theme))).length,
      untold: naming.length - full.length
    };
  }

  /** Documents of any of the municipalities in force in a year or span. */
  readonly inForce = remember((codes: string[], year: number, fromYear: number): InTime[] =>
    this.records.filter(
      ({ first, last, municipalities }) =>
        first <= year && fromYear <= last && municipalities.some((code) => codes.includes(code))
    )
  );

  /** A municipality's state of a theme. */
  readonly state = remember(
    (code: string, theme: string, year: number, fromYear: number): string => {
      const documents = this.inForce([code], year, fromYear);
      if (documents.some(({ focusAreas }) => focusAreas.some(has(theme)))) return 'prioritised';
      if (documents.some(({ activities }) => activities.some(has(theme)))) return 'addressed';
      if (!documents.every(isFull)) return 'unknown';
      if (documents.some((document) => names(document, theme))) return 'named';
      if (documents.length > 0) return 'absent';
      const finding = this.found.get(code);
      if (finding === undefined || finding === 'exists-not-coded') return 'not-collected';
      const earlier = this.records.some(
        ({ municipalities, last }) => municipalities.includes(code) && last < year
      );
      return earlier ? 'lapsed' : 'none-found';
    }
  );
}

/** Keeps what was counted: every larger area asks for the same municipalities again. */
function remember<A extends unknown[], R>(count: (...of: A) => R): (...of: A) => R {
  const known = new Map<string, R>();
  return (...of) => {
    const key = of.join(' ');
    if (!known.has(key)) known.set(key, count(...of));
    return known.get(key)!;
  };
}
