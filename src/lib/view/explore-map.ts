import type { ExplorePlace } from '../query/explore-places';
import type { ItemKind } from '../query/explore-tables';
import { states } from '../vocabulary/states';
import { KIND_WORDS } from './explore-words';
import { formatCount } from './format';
import { CLASS_MARKS, type Mark, type MarkKey } from './mark';
import { counted } from './plural';

/** Lower bounds of the classes, in items. */
const BOUNDS = [1, 3, 10, 30] as const;
const CLASS_LABELS = ['1–2', '3–9', '10–29', '30 eller fler'] as const;
/** The palest class would look like nothing there. */
const MARKS = CLASS_MARKS.slice(1);

/**
 * How a municipality is drawn. Only where every document is fully coded is nothing found drawn as
 * nothing there; what is not known, not collected or outside the selection never looks like zero.
 */
export function placeMark(place: ExplorePlace, kind: ItemKind, withYears: boolean): Mark {
  const { one, many } = KIND_WORDS[kind];
  const of = `av ${counted(place.documents, 'löfte', 'löften')}${withYears ? ' som gäller' : ''}`;
  if (!place.inside) return { key: 'nothing', text: 'Utanför urvalet' };
  if (place.known === 0) {
    const key = emptyMark(place);
    return { key, text: states.label(key) };
  }
  if (place.documents === 0) return { key: 'nothing', text: 'Utanför urvalet' };
  if (place.items > 0) {
    const at = BOUNDS.filter((bound) => place.items >= bound).length - 1;
    const least = place.full < place.documents ? 'minst ' : '';
    const text = `${least}${counted(place.items, one, many)} i ${formatCount(place.matching)} ${of}`;
    return { key: MARKS[at]!, text };
  }
  return place.full === place.documents
    ? { key: 'absent', text: `ingen träff ${of.replace('av', 'i')}` }
    : { key: 'unknown', text: `ingen träff i det som setts ${of}` };
}

/** As the states of a theme name it, without any document in the chosen years. */
function emptyMark({ finding, earlier }: ExplorePlace): 'lapsed' | 'none-found' | 'not-collected' {
  if (finding === null || finding === 'exists-not-coded') return 'not-collected';
  return earlier > 0 ? 'lapsed' : 'none-found';
}

export function placeMarks(
  places: readonly ExplorePlace[],
  kind: ItemKind,
  withYears: boolean
): Map<string, Mark> {
  return new Map(places.map((place) => [place.code, placeMark(place, kind, withYears)]));
}

/** The legend's entries, each with the number of municipalities that it stands for. */
export function exploreLegend(counts: ReadonlyMap<MarkKey, number>, kind: ItemKind) {
  const { many } = KIND_WORDS[kind];
  const entry = (mark: MarkKey, label: string, title: string) => ({
    mark,
    label,
    title,
    count: counts.get(mark) ?? 0
  });
  return [
    ...MARKS.map((mark, at) =>
      entry(mark, CLASS_LABELS[at]!, `${CLASS_LABELS[at]} ${many}`)
    ).reverse(),
    entry('absent', 'Ingen träff', 'Alla löften är fullständigt kodade, och inget stämmer'),
    entry('unknown', 'Går inte att säga', 'Ingen träff, men något löfte är ofullständigt kodat'),
    entry('lapsed', states.label('lapsed'), states.definition('lapsed')),
    entry('none-found', states.label('none-found'), states.definition('none-found')),
    entry('not-collected', states.label('not-collected'), states.definition('not-collected')),
    entry('nothing', 'Utanför urvalet', 'Kommunen eller dess löften hör inte till det valda')
  ].filter(({ count, mark }) => count > 0 || mark.startsWith('class'));
}
