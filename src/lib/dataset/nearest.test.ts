import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from './nearest';

describe('the edit distance', () => {
  it.each([
    ['', '', 0],
    ['trafik', 'trafik', 0],
    ['traffik', 'trafik', 1],
    ['trafi', 'trafik', 1],
    ['tralik', 'trafik', 1],
    ['', 'mal', 3],
    ['inbrott', 'bedrageri', 8]
  ])('of “%s” and “%s” is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});

describe('the nearest code', () => {
  it.each([
    ['traffik', 'trafik'],
    ['Trafik', 'trafik'],
    ['inbrot', 'inbrott'],
    ['bedrägeri', 'bedrageri']
  ])('to %s is %s', (word, code) => {
    expect(nearest(word, ['narkotika', 'trafik', 'inbrott', 'bedrageri'])).toBe(code);
  });

  it('begins alike, of several equally near', () => {
    expect(nearest('0788', ['0188', '0780', '0488'])).toBe('0780');
  });

  it('is none where more than half of the word differs', () => {
    expect(nearest('vapen', ['narkotika', 'trafik'])).toBeNull();
  });
});
