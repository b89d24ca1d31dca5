import { describe, expect, it } from 'vitest';
import { THEMES, THEME_STATES, type Theme, type ThemeState } from '../pledge/codes';
import type { PriorityRow } from '../query/priority';
import {
  sharedHeadline,
  sharedSentences,
  sharedThemes,
  verdictOf,
  wideSentence,
  widestThemes,
  type ComparedThemes
} from './shared-themes';

const KEYS = {
  prioritised: 'prioritised',
  addressed: 'addressed',
  named: 'named',
  absent: 'absent',
  unknown: 'unknown',
  lapsed: 'lapsed',
  'none-found': 'noneFound',
  'not-collected': 'notCollected'
} as const;

/** The counts of municipalities in some states. */
function row(...states: ThemeState[]): PriorityRow {
  const count = (...wanted: ThemeState[]) => states.filter((one) => wanted.includes(one)).length;
  const counts = Object.fromEntries(
    THEME_STATES.map((state) => [KEYS[state], count(state)])
  ) as Record<(typeof KEYS)[ThemeState], number>;
  return {
    areas: states.length,
    inForce: count('prioritised', 'addressed', 'named', 'absent', 'unknown'),
    atLeast: count('prioritised', 'addressed'),
    atMost: count('prioritised', 'addressed', 'unknown'),
    full: count('prioritised', 'addressed', 'named', 'absent'),
    fullWith: count('prioritised', 'addressed'),
    ...counts
  };
}

/** A municipality: some themes in a state of their own, all others in one. */
const place = (
  name: string,
  others: ThemeState,
  own: Partial<Record<Theme, ThemeState>> = {}
): ComparedThemes => ({
  name,
  themes: THEMES.map((theme) => ({ theme, ...row(own[theme] ?? others) }))
});

const sentences = (...areas: ComparedThemes[]) => sharedSentences(sharedThemes(areas));

describe('what can be said of an area and a theme', () => {
  it.each<[ThemeState, string]>([
    ['prioritised', 'promised'],
    ['addressed', 'promised'],
    ['named', 'not'],
    ['absent', 'not'],
    ['unknown', 'untold'],
    ['lapsed', 'untold'],
    ['none-found', 'untold'],
    ['not-collected', 'untold']
  ])('a municipality in state %s: %s', (state, verdict) =>
    expect(verdictOf(row(state))).toBe(verdict)
  );

  it.each<[string, ThemeState[], string]>([
    ['one of three promises', ['addressed', 'unknown', 'lapsed'], 'promised'],
    ['none does, all known in full', ['absent', 'named'], 'not'],
    ['none does, one known in part', ['absent', 'unknown'], 'untold'],
    ['none does, one not collected', ['absent', 'not-collected'], 'untold'],
    ['none does, one lapsed', ['named', 'lapsed'], 'untold']
  ])('a larger area where %s', (_, states, verdict) =>
    expect(verdictOf(row(...states))).toBe(verdict)
  );
});

describe('two areas', () => {
  it('share, differ each way, and leave the same out', () =>
    expect(
      sentences(
        place('Ljungby', 'absent', { trafik: 'prioritised', narkotika: 'addressed' }),
        place('Älmhult', 'absent', { narkotika: 'prioritised', polisnarvaro: 'addressed' })
      )
    ).toEqual({
      certain: [
        'Ljungby och Älmhult lovar båda något om narkotika',
        'Bara Ljungby lovar något om trafik',
        'Bara Älmhult lovar något om polisnärvaro',
        expect.stringMatching(/^Varken Ljungby eller Älmhult lovar något om inbrott, /)
      ],
      untold: []
    }));

  it('a theme that is only named as a problem is not promised', () =>
    expect(
      sentences(place('A', 'absent', { trafik: 'addressed' }), place('B', 'named')).certain
    ).toContain('Bara A lovar något om trafik'));

  it('never says only where the other can’t be told', () => {
    const { certain, untold } = sentences(
      place('A', 'absent', { trafik: 'addressed' }),
      place('B', 'unknown', { inbrott: 'addressed' })
    );
    expect(certain).toEqual(['Bara B lovar något om inbrott']);
    expect(untold[0]).toBe('A lovar något om trafik; för B går det inte att säga');
    expect(untold[1]).toMatch(/^A lovar inget om narkotika, .*; för B går det inte att säga$/);
  });

  it('both can’t be told', () =>
    expect(sentences(place('A', 'unknown'), place('B', 'unknown')).untold).toEqual([
      expect.stringMatching(/^Om narkotika, .* går det inte att säga för A eller B$/)
    ]));

  it.each<ThemeState>(['lapsed', 'none-found', 'not-collected'])(
    'one without a pledge in force (%s) is compared with nobody',
    (state) =>
      expect(sentences(place('A', 'absent', { trafik: 'addressed' }), place('B', state))).toEqual({
        certain: [],
        untold: ['B: inget känt löfte gällde, så där går det inte att säga något om temana']
      })
  );
});

describe('three areas', () => {
  const three = sentences(
    place('A', 'absent', { trafik: 'addressed', inbrott: 'addressed', stold: 'addressed' }),
    place('B', 'absent', { trafik: 'prioritised', inbrott: 'addressed' }),
    place('C', 'absent', { trafik: 'addressed' })
  );
  it.each([
    'A, B och C lovar alla något om trafik',
    'A och B lovar något om inbrott, men inte C',
    'Bara A lovar något om stöld, men inte B eller C'
  ])('%s', (sentence) => expect(three.certain).toContain(sentence));
  it('none of them', () =>
    expect(three.certain.at(-1)).toMatch(/^Ingen av A, B och C lovar något om narkotika/));
  it('every theme stands in one sentence', () => {
    const { groups } = sharedThemes([
      place('A', 'absent', { trafik: 'addressed' }),
      place('B', 'unknown')
    ]);
    expect(groups.flatMap(({ themes }) => themes).sort()).toEqual([...THEMES].sort());
  });
});

describe('larger areas', () => {
  const county = (name: string, withTraffic: number): ComparedThemes => ({
    name,
    themes: THEMES.map((theme) => ({
      theme,
      ...row(
        ...Array.from({ length: 10 }, (_, at) =>
          theme === 'trafik' && at < withTraffic ? 'addressed' : ('absent' as const)
        )
      )
    }))
  });
  it('differ most where their estimates lie farthest apart', () => {
    const [first] = widestThemes([county('X', 2), county('Y', 9)]);
    expect(wideSentence(first!).replaceAll('\u00a0', ' ')).toBe(
      'Trafik: 90 % av kommunerna i Y, 20 % i X'
    );
  });
  it('are not compared by estimates that rest on too little', () =>
    expect(widestThemes([county('X', 2), place('Y', 'absent')])).toEqual([]));
});

describe('the headline', () => {
  const a = place('Ljungby', 'absent', { trafik: 'addressed', inbrott: 'prioritised' });
  it.each<[string, ComparedThemes[], string]>([
    [
      'counts what both promise',
      [a, place('Älmhult', 'absent', { trafik: 'prioritised' })],
      'Ljungby och Älmhult lovade båda något om 1 av 20 teman 2024'
    ],
    [
      'claims no less where it can’t be told',
      [a, place('Älmhult', 'unknown', { trafik: 'prioritised' })],
      'Ljungby och Älmhult lovade båda något om minst 1 av 20 teman 2024'
    ],
    [
      'says that nothing is shared',
      [a, place('Osby', 'absent', { stold: 'addressed' })],
      'Ljungby och Osby lovade inget om samma teman 2024'
    ],
    [
      'tells of whom nothing can be said',
      [a, place('Osby', 'lapsed')],
      'Ljungby lovade något om 2 av 20 teman 2024; för Osby går det inte att säga'
    ],
    [
      'says that it can’t be told what is shared',
      [a, place('Osby', 'unknown')],
      'Ljungby och Osby: inget tema som alla säkert lovade något om 2024'
    ],
    [
      'names no more than three',
      [a, ...['B', 'C', 'D'].map((name) => place(name, 'addressed')), place('E', 'lapsed')],
      'Fyra områden lovade alla något om 2 av 20 teman 2024; för ett område går det inte att säga'
    ],
    [
      'of nobody',
      [place('landet', 'lapsed'), place('Osby', 'none-found')],
      'Landet och Osby: inget känt löfte gällde 2024'
    ]
  ])('%s', (_, areas, headline) =>
    expect(sharedHeadline(sharedThemes(areas), 2024)).toBe(headline)
  );
});
