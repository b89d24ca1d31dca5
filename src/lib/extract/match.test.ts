import { expect, it } from 'vitest';
import { likeness, pairsOf, weightsOf } from './match';

const weight = weightsOf(['Polisen gör kontroller', 'Kommunen sanerar klotter', 'Polisen syns']);

it('words that begin alike count as shared', () => {
  expect(likeness('Sanera klotter', 'Klottersanering görs', weight)).toBeGreaterThan(0.2);
  expect(likeness('Sanera klotter', 'Polisen syns', weight)).toBe(0);
});

it('pairs one to one, the likest first', () => {
  const pairs = pairsOf(
    ['Polisen ska göra kontroller', 'Kommunen ska sanera klotter'],
    ['Kommunen sanerar klotter', 'Polisen gör kontroller'],
    weight
  );
  expect(pairs.map(({ found, gold }) => [found, gold]).sort()).toEqual([
    [0, 1],
    [1, 0]
  ]);
});
