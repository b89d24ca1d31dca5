import { describe, expect, it } from 'vitest';
import { likeness, mostAlike, profilesOf, type Profile } from './likeness';

const profile = (code: string, parts: Record<string, number>, activities = 10): Profile => ({
  code,
  activities,
  parts: new Map(Object.entries(parts))
});

describe('likeness', () => {
  it('is 1 for equal shares, however many activities', () => {
    const few = profile('a', { trafik: 1, narkotika: 2 });
    const many = profile('b', { trafik: 5, narkotika: 10 });
    expect(likeness(few.parts, many.parts)).toBe(1);
  });

  it('is 0 without a common theme, or without any', () => {
    expect(likeness(profile('a', { trafik: 1 }).parts, profile('b', { stold: 1 }).parts)).toBe(0);
    expect(likeness(new Map(), new Map([['trafik', 1]]))).toBe(0);
  });

  it('is the cosine', () => {
    const value = likeness(
      profile('a', { trafik: 3, narkotika: 4 }).parts,
      profile('b', { trafik: 1 }).parts
    );
    expect(value).toBeCloseTo(0.6, 6);
  });
});

describe('the most alike', () => {
  const own = profile('a', { trafik: 4, narkotika: 2, inbrott: 1, stold: 1 });

  it('come first, equals by code, with the weightiest shared themes', () => {
    const alike = mostAlike(
      own,
      [
        own,
        profile('d', { trafik: 1 }),
        profile('c', { trafik: 8, narkotika: 4, inbrott: 2, stold: 2 }),
        profile('b', { trafik: 8, narkotika: 4, inbrott: 2, stold: 2 }),
        profile('e', { alkohol: 3 })
      ],
      5
    );
    expect(alike?.map(({ code }) => code)).toEqual(['b', 'c', 'd']);
    expect(alike?.[0]?.shared).toEqual(['trafik', 'narkotika', 'inbrott']);
    expect(alike?.[2]?.shared).toEqual(['trafik']);
  });

  it('need five activities each', () => {
    expect(mostAlike(own, [profile('b', { trafik: 1 }, 4)], 5)).toEqual([]);
    expect(mostAlike(profile('a', { trafik: 1 }, 4), [own], 5)).toBeNull();
  });
});

describe('profiles', () => {
  it('gather an area’s rows', () => {
    const rows = [
      { code: 'a', theme: 'trafik', part: 1.5, activities: 2 },
      { code: 'a', theme: 'stold', part: 0.5, activities: 2 }
    ];
    expect(profilesOf(rows).get('a')).toEqual(profile('a', { trafik: 1.5, stold: 0.5 }, 2));
  });
});
