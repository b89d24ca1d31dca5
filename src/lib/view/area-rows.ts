import type { Shape } from '../map/shape';
import { compareText } from './format';
import { CLASS_MARKS, FEW_MARKS, MARKS, type Mark, type MarkKey } from './mark';
import type { Measure } from './selection';

/** An area as the table shows it. */
export interface AreaRow {
  code: string;
  name: string;
  href: string;
  mark: MarkKey;
  text: string;
  place: string;
  compared: { theme: string; mark: MarkKey; text: string }[];
}

const EMPTY: Mark = { key: 'nothing', text: 'inga uppgifter' };

/** All areas on the map as rows: by mark in the legend's order, then by name. */
export function areaRows(
  shapes: readonly Shape[],
  marks: Map<string, Mark>,
  placeOf: (code: string) => string,
  compared: { theme: string; marks: Map<string, Mark> }[] = []
): AreaRow[] {
  const order = new Map([...MARKS].map((mark, index) => [mark, index]));
  return shapes
    .map(({ code, name, href }) => {
      const { key, text } = marks.get(code) ?? EMPTY;
      return {
        code,
        name,
        href,
        mark: key,
        text,
        place: placeOf(code),
        compared: compared.map(({ theme, marks: others }) => {
          const other = others.get(code) ?? EMPTY;
          return { theme, mark: other.key, text: other.text };
        })
      };
    })
    .sort(
      (a, b) => markOrder(a.mark, order) - markOrder(b.mark, order) || compareText(a.name, b.name)
    );
}

// The highest class is the most interesting one, and the last of the classes.
const markOrder = (mark: MarkKey, order: Map<MarkKey, number>): number => {
  const at = CLASS_MARKS.indexOf(mark as (typeof CLASS_MARKS)[number]);
  const few = FEW_MARKS.indexOf(mark as (typeof FEW_MARKS)[number]);
  if (at >= 0) return 100 - at;
  return few >= 0 ? 200 - few : order.get(mark)! + (mark === 'nothing' ? 300 : 0);
};

/** How many areas carry each mark. */
export function countMarks(rows: readonly AreaRow[]): Map<MarkKey, number> {
  const counts = new Map<MarkKey, number>();
  for (const { mark } of rows) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return counts;
}

/** What the classes of a measure span, in words: `20–40 %`. */
export function classLabels(breaks: readonly number[]): string[] {
  const bounds = [0, ...breaks].map((bound) => Math.round(bound * 100));
  return bounds.map((bound, index) =>
    index === bounds.length - 1 ? `${bound} % eller mer` : `${bound}–${bounds[index + 1]} %`
  );
}

/** The labels of counts too small for a share. */
export function fewLabels(measure: Measure): string[] {
  if (measure === 'gap') return ['inget glapp', 'glapp i några', 'glapp i alla'];
  if (measure === 'activity') return ['inga', 'några', 'alla'];
  return ['ingen känd', 'någon', 'alla'];
}
