import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CORE_THEMES, THEMES, VOCABULARIES } from './codes';

describe('the code lists', () => {
  it('hold twenty themes, the core five first', () => {
    expect(THEMES).toHaveLength(20);
    expect(THEMES.slice(0, 5)).toEqual(CORE_THEMES);
  });

  it.each(Object.entries(VOCABULARIES))('%s holds no code twice', (_, codes) => {
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('load nothing: the first view must not carry the validator', () => {
    const source = readFileSync(new URL('./codes.ts', import.meta.url), 'utf8');
    expect(source).not.toMatch(/^import/m);
  });
});
