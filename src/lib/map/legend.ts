import { THEME_STATES } from '../pledge/codes';
import { classLabels, fewLabels } from '../view/area-rows';
import { CLASS_BREAKS, CLASS_MARKS, FEW_MARKS, type MarkKey } from '../view/mark';
import type { Overview } from '../view/overview';
import { MIN_N } from '../view/share';
import { states } from '../vocabulary/states';
import type { LegendEntry } from './Legend.svelte';

/** The legend's entries for what the map shows, each with the number of areas it stands for. */
export function legendOf(overview: Overview, counts: Map<MarkKey, number>): LegendEntry[] {
  const count = (mark: MarkKey) => counts.get(mark) ?? 0;
  if (overview.states) {
    return THEME_STATES.map((state) => ({
      mark: state,
      label: states.label(state),
      title: states.definition(state),
      count: count(state)
    }));
  }
  const { measure } = overview.selection;
  const classes = classLabels(CLASS_BREAKS[measure]).map((label, index) => ({
    mark: CLASS_MARKS[index]!,
    label,
    title: `Andel ${label}`,
    count: count(CLASS_MARKS[index]!)
  }));
  const few = fewLabels(measure).map((label, index) => ({
    mark: FEW_MARKS[index]!,
    label: `Få: ${label}`,
    title: `Färre än ${MIN_N} att räkna på: antal, ingen andel`,
    count: count(FEW_MARKS[index]!)
  }));
  const nothing: LegendEntry = {
    mark: 'nothing',
    label: 'Inget underlag',
    title: 'Inget känt löfte gällde, eller inget nämner temat',
    count: count('nothing')
  };
  // Where every count is too small for a share, the scale of shares would only be in the way.
  const scale = classes.some((entry) => entry.count > 0) ? classes.reverse() : [];
  return [...scale, ...few.reverse().filter((entry) => entry.count > 0), nothing];
}

/** What the short labels of counts leave unsaid; nothing where none is shown. */
export function legendNote(overview: Overview): string | undefined {
  if (overview.states) return undefined;
  const unit = { priority: 'kommuner', activity: 'aktiviteter', gap: 'löften' }[
    overview.selection.measure
  ];
  return `Få: färre än ${MIN_N} ${unit} att räkna på, därför antal och ingen andel.`;
}
