import type { ChangeRow } from '../query/change';
import type { AreaChoice } from '../view/area-choice';
import type { ChangePage, TurnedPair } from '../view/change-page';
import { TURN_NAMES } from '../view/change-words';
import type { Sheet } from '../view/csv';
import { spanText } from '../view/finding';
import { formatList } from '../view/format';
import { splitCodes } from '../view/phrase';
import { themes } from '../vocabulary/themes';

/** What became of each theme, in pairs of pledges. @param name of the file */
export const turnSheet = (name: string, rows: readonly ChangeRow[]): Sheet => ({
  name,
  columns: [
    'Tema',
    'Borta',
    'Kvar',
    'varav bara genom förlängning',
    'Nytt',
    'Går inte att säga om borta',
    'Går inte att säga om nytt',
    'Byten (n)'
  ],
  rows: rows.map((row) => [
    themes.label(row.theme),
    row.dropped,
    row.kept,
    row.renewed,
    row.added,
    row.maybeDropped,
    row.maybeAdded,
    row.pairs
  ])
});

/** The place that a pair of pledges is about. */
export const placeOf = ({ municipalities, area }: TurnedPair, areas: AreaChoice): string => {
  const names = formatList(splitCodes(municipalities).map(areas.municipality));
  return area ? `${names}, ${area}` : names;
};

/** Pairs of pledges with what became of each theme, a row each. */
export const pairSheet = ({ selection, pairs }: ChangePage, areas: AreaChoice): Sheet => ({
  name: `forandring-loften-${selection.theme ?? 'alla-teman'}-${spanText(selection)}-${selection.area?.code ?? 'hela-landet'}`,
  columns: [
    'Kommun',
    'Tidigare löfte',
    'Tidigare från',
    'Tidigare till',
    'Senare löfte',
    'Senare från',
    'Senare till',
    'Tema',
    'Förändring'
  ],
  rows: pairs.flatMap((pair) =>
    pair.turns.map(({ theme, turn, renewed }) => [
      placeOf(pair, areas),
      pair.earlier,
      pair.earlierFirst,
      pair.earlierLast,
      pair.later,
      pair.laterFirst,
      pair.laterLast,
      themes.label(theme),
      renewed ? `${TURN_NAMES[turn]} (förlängt)` : TURN_NAMES[turn]
    ])
  )
});
