import { expect, it } from 'vitest';
import { fitHead, shuffled } from './learn';
import { scoresOf } from './model';
import { partOf } from './held-out';

const examples = Array.from({ length: 60 }, (_, index) => ({
  features: [index % 2 ? 'w:moped' : 'w:klotter', 'w:polis'],
  yes: index % 2 === 1
}));

it('learns which word tells, and gives a word that tells nothing little weight', () => {
  const head = fitHead(examples);
  expect(head.weights['w:moped']).toBeGreaterThan(0.5);
  expect(head.weights['w:klotter']).toBeLessThan(-0.5);
  expect(Math.abs(head.weights['w:polis'] ?? 0)).toBeLessThan(0.3);
});

it('fits the same to the last digit each time', () => {
  expect(fitHead(examples)).toEqual(fitHead(examples));
  expect(shuffled([1, 2, 3, 4], 7)).toEqual(shuffled([1, 2, 3, 4], 7));
});

it('a score names the words it rests on', () => {
  const model = { theme: { trafik: fitHead(examples) } };
  const [score] = scoresOf(model, 'theme', new Map([['w:moped', 'mopeder']]));
  expect(score!.because).toEqual(['mopeder']);
  expect(() => scoresOf(model, 'actor', new Map())).toThrow('The model has no task "actor"');
});

it('held-out municipalities stay held out, also in joint pledges', () => {
  expect(partOf(['2482']) === 'held-out' || partOf(['2482']) !== 'validation').toBe(true);
  const heldOut = ['0509', '0687', '0764', '0880', '1082'].filter(
    (code) => partOf([code]) === 'held-out'
  );
  expect(heldOut).toHaveLength(5);
  expect(partOf(['0509', '0781'])).toBe('validation');
});
