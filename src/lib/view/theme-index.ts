import type { Theme } from '../pledge/codes';
import { priorityByTheme } from '../query/priority';
import { gapTotals, themeTotals } from '../query/theme';
import type { Source } from './answers';
import { formatCount } from './format';
import { priorityShare, type Share } from './share';

/** A theme as the index of themes shows it. */
export interface ThemeRow {
  theme: Theme;
  /** Priority share in the year shown. */
  share: Share;
  /** Over all documents. */
  activities: number;
  documents: number;
  named: number;
  gap: number;
  untold: number;
}

const NOTHING = { activities: 0, documents: 0, named: 0, gap: 0, untold: 0 };

/** All themes, the one that most municipalities promise something about first. */
export async function askThemeIndex(source: Source, year: number): Promise<ThemeRow[]> {
  const [shares, totals, gaps] = await Promise.all([
    source.ask(priorityByTheme, { year, fromYear: year, level: 'country', code: 'se' }),
    source.ask(themeTotals, undefined),
    source.ask(gapTotals, undefined)
  ]);
  return shares
    .map((row) => ({
      ...NOTHING,
      ...totals.find(({ theme }) => theme === row.theme),
      ...gaps.find(({ theme }) => theme === row.theme),
      theme: row.theme as Theme,
      share: priorityShare(row)
    }))
    .sort((a, b) => b.share.count - a.share.count || a.theme.localeCompare(b.theme));
}

/**
 * The index' headline: the commonest theme.
 * @param nameOf a theme's label as it stands inside a sentence
 */
export function indexHeadline(
  rows: readonly ThemeRow[],
  year: number,
  nameOf: (theme: Theme) => string
): string {
  const first = rows[0];
  if (!first || first.share.count === 0) return `Inga kända löften gällde ${year}`;
  const { theme, share } = first;
  return `Vanligast ${year} var ${nameOf(theme)}: minst ${formatCount(share.count)} av ${formatCount(share.n)} kommuner lovade något`;
}
