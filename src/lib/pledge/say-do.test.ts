import { describe, expect, it } from 'vitest';
import type { Theme } from './codes';
import { sayDo, type SayDoPledge } from './say-do';

const problem = (kind: string, ...themes: Theme[]) => ({ kind, themes });
const activity = (type: string, ...themes: Theme[]) => ({ type, themes });
const pledge = (parts: Partial<SayDoPledge>): SayDoPledge => ({
  completeness: 'full',
  focusAreas: [],
  activities: [],
  problems: [],
  ...parts
});

describe('what is said and not promised', () => {
  it('is a theme that occurs or is feared and has no activity', () => {
    const { notMet, told } = sayDo(
      pledge({
        problems: [problem('lage', 'bedrageri'), problem('oro', 'inbrott', 'trafik')],
        activities: [activity('trafikkontroll', 'trafik')]
      })
    );
    expect(notMet).toEqual(['inbrott', 'bedrageri']);
    expect(told).toBe(true);
  });

  it('is not a wish or a good condition', () => {
    const { named } = sayDo(
      pledge({ problems: [problem('onskemal', 'trafik'), problem('positivt', 'inbrott')] })
    );
    expect(named).toEqual([]);
  });

  it('is not mended by a focus area alone', () => {
    const { notMet } = sayDo(
      pledge({ problems: [problem('lage', 'trafik')], focusAreas: [{ themes: ['trafik'] }] })
    );
    expect(notMet).toEqual(['trafik']);
  });

  it('is told apart from what only a goal meets', () => {
    const { notMet, goalOnly } = sayDo(
      pledge({ problems: [problem('lage', 'trafik')], activities: [activity('mal', 'trafik')] })
    );
    expect(notMet).toEqual([]);
    expect(goalOnly).toEqual(['trafik']);
  });

  it("can't be told of a record that is not full", () => {
    expect(sayDo(pledge({ completeness: 'partial' })).told).toBe(false);
  });
});

describe('what is promised and not said', () => {
  it('is a focus area or activity on a theme that the situation picture leaves out', () => {
    const { notNamed } = sayDo(
      pledge({
        focusAreas: [{ themes: ['narkotika'] }],
        activities: [activity('information', 'alkohol'), activity('dialog', 'trafik')],
        problems: [problem('onskemal', 'trafik')]
      })
    );
    expect(notNamed).toEqual(['narkotika', 'alkohol']);
  });

  it('is never how the parties cooperate', () => {
    expect(sayDo(pledge({ activities: [activity('samverkan', 'samverkan')] })).notNamed).toEqual(
      []
    );
  });
});
