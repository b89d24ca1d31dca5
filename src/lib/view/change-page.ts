import type { Theme } from '../pledge/codes';
import type { Turn } from '../pledge/change';
import { changeByTheme, turnsOfArea, type ChangeRow, type TurnRow } from '../query/change';
import type { Source } from './answers';
import { outcomeOf, type ChangeSelection } from './change-selection';
import { areaOf } from './theme-span';

/** As many pairs as are shown at first, and as come with the page. */
export const FIRST_PAIRS = 40;

/** A pledge with the one before it, and what became of the themes. */
export interface TurnedPair extends Omit<TurnRow, 'theme' | 'turn' | 'renewed'> {
  turns: { theme: Theme; turn: Turn; renewed: boolean }[];
}

/** All that the page of changes shows for one selection; carries the selection it answers. */
export interface ChangePage {
  selection: ChangeSelection;
  /** Every theme that is promised in any of the pairs. */
  themes: ChangeRow[];
  /** The pairs with the chosen theme and outcome, the latest first; maybe only the first of them. */
  pairs: TurnedPair[];
  /** How many pairs there are with the chosen theme and outcome. */
  pairCount: number;
  /** Further pairs, in which it can't be told whether they have the chosen outcome. */
  untold: number;
}

/** Asks all that the page of changes shows for a selection. */
export async function askChangePage(
  source: Source,
  selection: ChangeSelection
): Promise<ChangePage> {
  const { fromYear, year } = selection;
  const of = { ...areaOf(selection), fromYear, toYear: year };
  const [themes, turns] = await Promise.all([
    source.ask(changeByTheme, of),
    source.ask(turnsOfArea, of)
  ]);
  const pairs = pairsOf(turns, selection);
  return { selection, themes, pairs, pairCount: pairs.length, untold: untoldOf(turns, selection) };
}

/** The pairs in which the chosen theme has the chosen outcome, with the turns that are asked for. */
export function pairsOf(
  rows: readonly TurnRow[],
  { theme, outcome }: Pick<ChangeSelection, 'theme' | 'outcome'>
): TurnedPair[] {
  const pairs = new Map<string, TurnedPair>();
  for (const { theme: code, turn, renewed, ...pair } of rows) {
    if (theme && code !== theme) continue;
    if (outcome && outcomeOf(turn) !== outcome) continue;
    const found = pairs.get(pair.later) ?? { ...pair, turns: [] };
    found.turns.push({ theme: code as Theme, turn, renewed });
    pairs.set(pair.later, found);
  }
  return [...pairs.values()];
}

/** Pairs without the chosen outcome for certain, in which the theme may have it all the same. */
function untoldOf(
  rows: readonly TurnRow[],
  { theme, outcome }: Pick<ChangeSelection, 'theme' | 'outcome'>
): number {
  if (outcome !== 'dropped' && outcome !== 'added') return 0;
  const own = rows.filter((row) => !theme || row.theme === theme);
  const certain = new Set(own.filter(({ turn }) => turn === outcome).map(({ later }) => later));
  const maybe = own.filter(({ turn }) => turn === `maybe-${outcome}`).map(({ later }) => later);
  return new Set(maybe.filter((later) => !certain.has(later))).size;
}
