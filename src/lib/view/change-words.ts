import { TURN_CODES as TURNS, type Renewal, type ThemeChange, type Turn } from '../pledge/change';
import { themeList } from './theme-list';

/** The turns as headings. */
export const TURN_NAMES: Record<Turn, string> = {
  dropped: 'Borta',
  added: 'Nytt',
  kept: 'Kvar',
  'maybe-dropped': 'Syns inte i det senare (går inte att säga)',
  'maybe-added': 'Syns inte i det tidigare (går inte att säga)'
};
export { TURNS };

/** What a renewal means for what is counted, in a sentence; null where the pledge is none. */
export const RENEWAL_NOTES: Record<Renewal, string | null> = {
  none: null,
  'of-it': 'Det senare löftet förlänger det tidigare: allt räknas som kvar.',
  'of-another':
    'Det senare löftet förlänger ett annat än det tidigare: att något är borta går inte att säga.'
};

/** What changed, in one sentence: `Kvar: trafik. Nytt: bedrägeri. Borta: stöld.` */
export function changeSentence(changes: readonly ThemeChange[]): string {
  return TURNS.flatMap((turn) => {
    const own = changes.filter((change) => change.turn === turn);
    return own.length ? [`${TURN_NAMES[turn]}: ${themeList(own.map(({ theme }) => theme))}.`] : [];
  }).join(' ');
}
