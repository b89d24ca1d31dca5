import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CORE_THEMES, type VocabularyKind } from '../pledge/codes';
import { VOCABULARY_FILES, VOCABULARY_KINDS, vocabularyRows } from './vocabulary';

const text = (kind: VocabularyKind) =>
  readFileSync(
    new URL(`../../../data/vocabulary/${VOCABULARY_FILES[kind]}`, import.meta.url),
    'utf8'
  );
const themes = vocabularyRows('theme', text('theme'), 'themes.yaml');

/** Relative luminance (WCAG 2). */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const c = parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe('the words', () => {
  it.each(VOCABULARY_KINDS)(
    '%s: every code has labels and one sentence in both languages',
    (kind) => {
      for (const row of vocabularyRows(kind, text(kind), VOCABULARY_FILES[kind])) {
        expect(row.definition_sv).toMatch(/^[A-ZÅÄÖ].*\.$/);
        expect(row.definition_en).toMatch(/^[A-Z].*\.$/);
        expect(row.label_sv).not.toBe('');
        expect(row.label_en).not.toBe('');
      }
    }
  );

  it('with a code too few are refused', () => {
    const few = text('trend').split('\n- ').slice(0, 3).join('\n- ');
    expect(() => vocabularyRows('trend', few, 'trends.yaml')).toThrow(
      /trends\.yaml: holds the codes/
    );
  });

  it('without an English label are refused', () => {
    const broken = text('trend').replace(', en: Rising', '');
    expect(() => vocabularyRows('trend', broken, 'trends.yaml')).toThrow(/trends\.yaml: 0\.label/);
  });
});

describe('the colours of the themes', () => {
  it.each(themes.map((row) => [row.code, row.colour_light!, row.colour_dark!]))(
    '%s: stand out from the ground by at least 3:1',
    (_, light, dark) => {
      expect(contrast(light, '#ffffff')).toBeGreaterThanOrEqual(3);
      expect(contrast(dark, '#14171a')).toBeGreaterThanOrEqual(3);
    }
  );

  it('are hues for the core five only', () => {
    expect(themes.filter((row) => row.core).map((row) => row.code)).toEqual(CORE_THEMES);
    const spread = (hex: string) => {
      const channels = [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16));
      return Math.max(...channels) - Math.min(...channels);
    };
    for (const row of themes) expect(spread(row.colour_light!) > 40).toBe(row.core);
  });
});
