import { describe, expect, it } from 'vitest';
import type { SayDo } from '../pledge/say-do';
import { gapHeadline } from './gap-words';

const gap = (parts: Partial<SayDo>): SayDo => ({
  told: true,
  named: ['bedrageri', 'trafik', 'hot-hat', 'stold'],
  notMet: [],
  goalOnly: [],
  notNamed: [],
  ...parts
});

describe('the gap as a headline', () => {
  it.each<[Partial<SayDo>, string]>([
    [{ notMet: ['bedrageri'] }, 'Bedrägeri nämns som problem, men ingen aktivitet gäller det'],
    [
      { notMet: ['bedrageri', 'stold'] },
      'Bedrägeri och stöld nämns som problem, men ingen aktivitet gäller dem'
    ],
    [
      { notMet: ['bedrageri', 'hot-hat'] },
      'Bedrägeri samt hot och hat nämns som problem, men ingen aktivitet gäller dem'
    ],
    [
      { notMet: ['bedrageri', 'trafik', 'hot-hat', 'stold'] },
      '4 teman nämns som problem utan någon aktivitet'
    ],
    [{}, 'Allt som nämns som problem möts av någon aktivitet'],
    [{ named: [] }, 'Löftet nämner inga problem att lova något om']
  ])('%j', (parts, headline) => expect(gapHeadline(gap(parts), true)).toBe(headline));

  it('says that nothing can be told of a record that is not full', () =>
    expect(gapHeadline(gap({ told: false, notMet: ['bedrageri'] }), true)).toBe(
      'Går inte att säga: vad som nämns utan att lovas'
    ));

  it('says that there is no situation picture', () =>
    expect(gapHeadline(gap({ named: [] }), false)).toBe('Löftet har ingen lägesbild'));
});
