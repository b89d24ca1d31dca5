import { formatCount } from './format';

/**
 * A unit of a promised amount after the number one: `kontroller` → `kontroll`, `vandringar per
 * plats` → `vandring per plats`. Units are coded as plural nouns without an article.
 */
export function singular(unit: string): string {
  const [noun = '', ...rest] = unit.split(' ');
  return [ENDINGS.reduce((word, [ending, by]) => word.replace(ending, by), noun), ...rest].join(
    ' '
  );
}

const ENDINGS: [RegExp, string][] = [
  [/(möt|ställ|fäll)en$/, '$1e'],
  [/or$/, 'a'],
  [/(ar|er)$/, '']
];

/** A count with its noun: `counted(1, 'löfte', 'löften')` → `1 löfte`. */
export const counted = (count: number, one: string, many: string): string =>
  `${formatCount(count)} ${count === 1 ? one : many}`;
