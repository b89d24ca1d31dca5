import { describe, expect, it } from 'vitest';
import type { GapPartRow } from '../query/gap-parts';
import { gapFinding } from './gap-finding';
import { DEFAULT_GAPS } from './gap-selection';

const part = (theme: string, named: number, gap: number): GapPartRow => ({
  theme,
  named,
  activity: named - gap,
  focusOnly: 0,
  nothing: gap,
  lage: named,
  lageGap: gap,
  oro: 0,
  oroGap: 0,
  untold: 3,
  untoldActivity: 1
});
const total = { code: 'se', documents: 9, gapDocuments: 4, pairs: 12, gaps: 5, untold: 1 };
const fraud = { ...DEFAULT_GAPS, theme: 'bedrageri' as const };
const headline = (
  selection: typeof DEFAULT_GAPS,
  parts: GapPartRow[],
  place: string | null = null
) => gapFinding({ selection, parts, total }, place).headline;

describe('the headline of gaps', () => {
  it('is about the chosen theme, in counts', () => {
    expect(headline(fraud, [part('bedrageri', 5, 2)])).toBe(
      'I 5 fullständigt kodade löften nämns bedrägeri som problem; i 2 av dem lovas ingen aktivitet om det'
    );
    expect(headline(fraud, [part('bedrageri', 5, 0)], 'Polisregion Syd')).toBe(
      'Polisregion Syd: i 5 fullständigt kodade löften nämns bedrägeri som problem; alla lovar någon aktivitet om det'
    );
    expect(headline(fraud, [part('bedrageri', 1, 1)])).toBe(
      'I ett fullständigt kodat löfte nämns bedrägeri som problem, utan någon aktivitet om det'
    );
  });

  it('claims nothing where only records that are not full name it', () => {
    expect(headline(fraud, [part('bedrageri', 0, 0)])).toBe(
      'Inget fullständigt kodat löfte nämner bedrägeri som problem'
    );
    expect(headline(fraud, [])).toBe('Inget fullständigt kodat löfte nämner bedrägeri som problem');
  });

  it('is about the widest gap where no theme is chosen, and never about the rest', () => {
    expect(headline(DEFAULT_GAPS, [part('annat', 9, 8), part('stold', 6, 4)])).toBe(
      'Störst glapp: i 6 fullständigt kodade löften nämns stöld som problem; i 4 av dem lovas ingen aktivitet om det'
    );
    expect(headline(DEFAULT_GAPS, [part('stold', 6, 0)])).toBe(
      'Inget glapp i de fullständigt kodade löftena'
    );
  });

  it('rests on documents, those that can’t be told of apart', () => {
    expect(gapFinding({ selection: DEFAULT_GAPS, parts: [], total }, null).basis).toBe(
      '9 fullständigt kodade löften som gällde 2015–2026 nämner något tema som problem; 4 av dem har ett glapp. I 1 ofullständigt kodat löfte till går det inte att säga.'
    );
    expect(gapFinding({ selection: fraud, parts: [], total: null }, null).basis).toBe(
      'Inget känt löfte som gällde 2015–2026 nämner bedrägeri som problem.'
    );
  });
});
