import { describe, expect, it } from 'vitest';
import { counted, singular } from './plural';

describe('one of a unit', () => {
  it.each([
    ['kontroller', 'kontroll'],
    ['vandringar', 'vandring'],
    ['dialogmöten', 'dialogmöte'],
    ['tillfällen', 'tillfälle'],
    ['veckor', 'vecka'],
    ['trafiksäkerhetsdagar', 'trafiksäkerhetsdag'],
    ['tillsyner per försäljningsställe', 'tillsyn per försäljningsställe'],
    ['besök', 'besök'],
    ['lägesbild', 'lägesbild'],
    ['medborgarforum', 'medborgarforum']
  ])('of %s is %s', (unit, one) => expect(singular(unit)).toBe(one));
});

it('counts with the noun that fits', () => {
  expect(counted(1, 'löfte', 'löften')).toBe('1 löfte');
  expect(counted(0, 'löfte', 'löften')).toBe('0 löften');
});
