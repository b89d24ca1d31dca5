import { THEMES, type Theme } from '../pledge/codes';
import type { LpoThemeRow } from '../query/coverage';
import type { CoverageArea } from './coverage';
import { compareText } from './format';

/**
 * What can be said of a theme in a local police area. That no municipality prioritises it takes a
 * fully coded pledge in every municipality that has one in force; else it is `untold`.
 */
export const VERDICTS = ['prioritised', 'activities', 'none', 'untold', 'no-pledge'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The verdicts in readers' words: over a column, and over a list. */
export const VERDICT_WORDS: Record<Verdict, { column: string; heading: string }> = {
  prioritised: {
    column: 'Någon prioriterar',
    heading: 'Minst en kommun har temat som fokusområde'
  },
  activities: {
    column: 'Bara aktiviteter',
    heading: 'Ingen kommun prioriterar temat, men minst en har en aktivitet'
  },
  none: { column: 'Inget lovas', heading: 'Ingen kommun lovar något om temat' },
  untold: {
    column: 'Går inte att säga',
    heading: 'Går inte att säga: ett gällande löfte är ofullständigt kodat'
  },
  'no-pledge': { column: 'Inget löfte gäller', heading: 'Inget känt löfte gäller' }
};

type Counts = Pick<LpoThemeRow, 'inForce' | 'full' | 'prioritised' | 'addressed'>;

export function verdictOf({ inForce, full, prioritised, addressed }: Counts): Verdict {
  if (inForce === 0) return 'no-pledge';
  if (prioritised > 0) return 'prioritised';
  if (full < inForce) return 'untold';
  return addressed > 0 ? 'activities' : 'none';
}

/** A local police area with what can be said of each theme in it. */
export interface LpoLine {
  area: CoverageArea;
  municipalities: number;
  inside: number;
  inForce: number;
  full: number;
  /** By theme, in the order of the themes. */
  verdicts: { theme: Theme; verdict: Verdict; prioritised: number; addressed: number }[];
}

/** The local police areas by name. */
export function lpoLines(
  rows: readonly LpoThemeRow[],
  areaOf: (code: string) => CoverageArea
): LpoLine[] {
  const groups = new Map<string, LpoThemeRow[]>();
  for (const row of rows) groups.set(row.lpo, [...(groups.get(row.lpo) ?? []), row]);
  return [...groups]
    .map(([code, own]) => {
      const { municipalities, inside, inForce, full } = own[0]!;
      return {
        area: areaOf(code),
        municipalities,
        inside,
        inForce,
        full,
        verdicts: THEMES.map((theme) => {
          const row = own.find((each) => each.theme === theme)!;
          const { prioritised, addressed } = row;
          return { theme, verdict: verdictOf(row), prioritised, addressed };
        })
      };
    })
    .sort((a, b) => compareText(a.area.name, b.area.name));
}

/** The themes of a line with a verdict. */
export const themesWith = ({ verdicts }: LpoLine, verdict: Verdict): Theme[] =>
  verdicts.filter((each) => each.verdict === verdict).map(({ theme }) => theme);

/** What is said of one theme in a line. */
export const verdictOn = ({ verdicts }: LpoLine, theme: Theme) =>
  verdicts.find((each) => each.theme === theme)!;

/** The lines by what is said of a theme in them; verdicts that none has are left out. */
export function byVerdict(
  lines: readonly LpoLine[],
  theme: Theme
): { verdict: Verdict; lines: LpoLine[] }[] {
  return SEARCHED.map((verdict) => ({
    verdict,
    lines: lines.filter((line) => verdictOn(line, theme).verdict === verdict)
  })).filter((group) => group.lines.length > 0);
}

// Where nobody prioritises it comes first: that is what was asked for.
const SEARCHED: Verdict[] = ['none', 'activities', 'untold', 'no-pledge', 'prioritised'];

/** In how many local police areas a theme has each verdict. */
export interface ThemeLine {
  theme: Theme;
  counts: Record<Verdict, number>;
  /** In which no municipality prioritises it, for certain. */
  unprioritised: number;
  /** In which that can be told at all. */
  told: number;
}

/** Every theme, in the order of the themes. */
export function themeLines(lines: readonly LpoLine[]): ThemeLine[] {
  return THEMES.map((theme) => {
    const counts = Object.fromEntries(
      VERDICTS.map((verdict) => [
        verdict,
        lines.filter((line) => verdictOn(line, theme).verdict === verdict).length
      ])
    ) as Record<Verdict, number>;
    const unprioritised = counts.activities + counts.none;
    return { theme, counts, unprioritised, told: unprioritised + counts.prioritised };
  });
}
