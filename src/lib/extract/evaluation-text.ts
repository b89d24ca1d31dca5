/** The measures of an evaluation as text, with their uncertainty. Pure. */
import { THEMES } from '../pledge/codes';
import { add, f1, interval, kappa, NO_COUNTS, precision, recall } from './agreement';
import { allThemes, total, type Compared, type Share } from './evaluate';

type Kind = 'focusAreas' | 'activities' | 'problems';

/** Tables of all measures, then the documents that agree least. */
export function evaluationText(compared: readonly Compared[], misses: number): string {
  const kinds: [Kind, string][] = [
    ['focusAreas', 'focus areas'],
    ['activities', 'activities'],
    ['problems', 'problems']
  ];
  const shares: ['actor' | 'type' | 'mainTheme' | 'amount', string][] = [
    ['actor', 'actor'],
    ['type', 'type'],
    ['mainTheme', 'main theme shared'],
    ['amount', 'amount (value and period)']
  ];
  const whole: ['municipality' | 'firstYear' | 'lastYear', string][] = [
    ['municipality', 'municipality'],
    ['firstYear', 'first year'],
    ['lastYear', 'last year']
  ];
  return [
    `${compared.length} documents. In brackets: the middle 95 % over documents drawn again.`,
    '',
    'Found (precision, recall, F1)',
    ...kinds.map(([kind, name]) => {
      const counts = total(compared, kind);
      const [low, high] = interval(compared, (some) => f1(total(some, kind)));
      return `  ${name.padEnd(28)} ${two(precision(counts))}  ${two(recall(counts))}  ${two(f1(counts))} [${two(low)}-${two(high)}]`;
    }),
    '',
    'Promised themes, document x theme',
    themeLines(compared),
    '',
    'Right, of the activities found',
    ...shares.map(([field, name]) => {
      const share = sum(compared, field);
      const [low, high] = interval(compared, (some) => rate(sum(some, field)));
      return `  ${name.padEnd(28)} ${two(rate(share))} [${two(low)}-${two(high)}]  ${share.right} of ${share.all}`;
    }),
    '',
    'Right, of the documents',
    ...whole.map(([field, name]) => {
      const right = compared.filter((one) => one[field]).length;
      return `  ${name.padEnd(28)} ${two(right / compared.length)}  ${right} of ${compared.length}`;
    }),
    '',
    ...worst(compared, misses)
  ].join('\n');
}

function themeLines(compared: readonly Compared[]): string {
  const counts = allThemes(compared);
  const [low, high] = interval(compared, (some) => kappa(allThemes(some)));
  const perTheme = THEMES.map((theme) =>
    compared.map((one) => one.themes[theme]).reduce(add, NO_COUNTS)
  );
  const scores = perTheme.map(f1).filter(Number.isFinite);
  const macro = scores.reduce((all, one) => all + one, 0) / scores.length;
  const weakest = THEMES.map((theme, index) => ({ theme, counts: perTheme[index]! }))
    .filter((one) => one.counts.found + one.counts.gold > 0)
    .sort((a, b) => b.counts.found + b.counts.gold - (a.counts.found + a.counts.gold))
    .slice(0, 5)
    .map((one) => `${one.theme} +${one.counts.found} −${one.counts.gold}`);
  return [
    `  Cohen's kappa                ${two(kappa(counts))} [${two(low)}-${two(high)}]`,
    `  F1 micro, macro              ${two(f1(counts))}, ${two(macro)} (${scores.length} themes seen)`,
    `  most often wrong             ${weakest.join(', ') || 'none'}`
  ].join('\n');
}

function sum(
  compared: readonly Compared[],
  field: 'actor' | 'type' | 'mainTheme' | 'amount'
): Share {
  return compared.reduce(
    (all, one) => ({ right: all.right + one[field].right, all: all.all + one[field].all }),
    { right: 0, all: 0 }
  );
}

function rate(share: Share): number {
  return share.right / share.all;
}

function two(value: number): string {
  return Number.isFinite(value) ? value.toFixed(2) : '–';
}

function worst(compared: readonly Compared[], count: number): string[] {
  const wrong = (one: Compared) => one.misses.length + one.errors.length / 2;
  const sorted = [...compared].sort((a, b) => wrong(b) - wrong(a)).filter((one) => wrong(one) > 0);
  return [
    'Worst misses',
    ...sorted
      .slice(0, count)
      .flatMap((one) => [
        `  ${one.id}`,
        ...one.misses.map((text) => `    ${text}`),
        ...one.errors.map((text) => `    ${text}`)
      ])
  ];
}
