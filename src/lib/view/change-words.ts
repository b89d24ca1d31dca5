import type { ThemeChange, Turn } from '../pledge/change';
import { themeList } from './theme-list';

/** The turns as headings, in the order in which readers meet them. */
export const TURN_NAMES: Record<Turn, string> = {
  dropped: 'Borta',
  added: 'Nytt',
  kept: 'Kvar',
  'maybe-dropped': 'Syns inte i det senare (går inte att säga)',
  'maybe-added': 'Syns inte i det tidigare (går inte att säga)'
};
export const TURNS = Object.keys(TURN_NAMES) as Turn[];

/** What changed, in one sentence: `Kvar: trafik. Nytt: bedrägeri. Borta: stöld.` */
export function changeSentence(changes: readonly ThemeChange[]): string {
  return TURNS.flatMap((turn) => {
    const own = changes.filter((change) => change.turn === turn);
    return own.length ? [`${TURN_NAMES[turn]}: ${themeList(own.map(({ theme }) => theme))}.`] : [];
  }).join(' ');
}
