import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import type { RawTerm } from '../vocabulary/term';

type Triple = [number, number, number];

/** Severe forms, linear RGB: Machado, Oliveira and Fernandes 2009, table of severity 1.0. */
const VISIONS: Record<string, Triple[]> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1]
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998]
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881]
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039]
  ]
};

/** `#rrggbb` in linear light. */
const linear = (hex: string) =>
  [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as Triple;

const times = (matrix: Triple[], [a, b, c]: Triple) =>
  matrix.map((row) => row[0] * a + row[1] * b + row[2] * c) as Triple;

/** Linear light in OKLab (Ottosson 2020), where distance is how different two colours look. */
function oklab(rgb: Triple): Triple {
  const lms = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005]
    ],
    rgb
  ).map((part) => Math.cbrt(Math.max(0, part))) as Triple;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766]
    ],
    lms
  );
}

function fromOklab(lab: Triple): Triple {
  const lms = times(
    [
      [1, 0.3963377774, 0.2158037573],
      [1, -0.1055613458, -0.0638541728],
      [1, -0.0894841775, -1.291485548]
    ],
    lab
  ).map((part) => part ** 3) as Triple;
  return times(
    [
      [4.0767416621, -3.3077115913, 0.2309699292],
      [-1.2684380046, 2.6097574011, -0.3413193965],
      [-0.0041960863, -0.7034186147, 1.707614701]
    ],
    lms
  );
}

const distance = (a: Triple, b: Triple) => Math.hypot(...a.map((part, at) => part - b[at]!));
const mix = (a: Triple, b: Triple, share: number) =>
  a.map((part, at) => part * share + b[at]! * (1 - share)) as Triple;

const themes = parse(readFileSync('data/vocabulary/themes.yaml', 'utf8')) as RawTerm[];
const GROUNDS = { light: '#ffffff', dark: '#14171a' } as const;
/** The parts of the theme's colour that the style sheet gives the classes below the highest. */
const STEPS = [
  ...readFileSync('src/lib/map/mark.css', 'utf8').matchAll(/\.mark-class-\d[^}]*?(\d+)%/g)
].map(([, percent]) => Number(percent) / 100);

describe.each(Object.keys(VISIONS))('seen with %s', (vision) => {
  const seen = (rgb: Triple) => oklab(times(VISIONS[vision]!, rgb));

  test.each(['light', 'dark'] as const)('the core themes differ on %s ground', (scheme) => {
    const core = themes.filter((term) => term.core);
    expect(core).toHaveLength(5);
    for (const [at, a] of core.entries()) {
      for (const b of core.slice(at + 1)) {
        const apart = distance(seen(linear(a.colour![scheme])), seen(linear(b.colour![scheme])));
        expect(apart, `${a.code} and ${b.code}`).toBeGreaterThan(0.1);
      }
    }
  });

  test.each(['light', 'dark'] as const)(
    'a share’s five classes grow step by step on %s ground',
    (scheme) => {
      expect(STEPS).toHaveLength(4);
      const ground = oklab(linear(GROUNDS[scheme]));
      for (const { code, colour } of themes) {
        const theme = oklab(linear(colour![scheme]));
        const classes = [...STEPS, 1].map((step) => seen(fromOklab(mix(theme, ground, step))));
        const far = classes.map((each) => distance(each, seen(linear(GROUNDS[scheme]))));
        for (let at = 1; at < classes.length; at++) {
          expect(far[at], `${code}, class ${at}`).toBeGreaterThan(far[at - 1]!);
          expect(distance(classes[at]!, classes[at - 1]!), `${code}, class ${at}`).toBeGreaterThan(
            0.045
          );
        }
      }
    }
  );
});
