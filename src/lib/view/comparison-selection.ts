import type { Theme } from '../pledge/codes';
import type { AreaRef } from '../query/question';
import { NOT_SELECTED } from './query-reader';
import {
  areaWord,
  DEFAULT_SELECTION,
  parseArea,
  parseTheme,
  parseYear,
  type Level
} from './selection';

/** An area that is compared; the country stands beside as a yardstick, never among them. */
export interface PickedArea extends AreaRef {
  level: Level;
}

/** What the comparison shows: areas in the reader's order, a year, and the theme of the promises. */
export interface ComparisonSelection {
  areas: PickedArea[];
  country: boolean;
  theme: Theme;
  year: number;
}

/** More columns than this can't be taken in side by side. */
export const MAX_AREAS = 6;

/** Shown when no areas are asked for: two neighbours in a year when both of them had promised. */
export const EXAMPLE: ComparisonSelection = {
  areas: [
    { level: 'municipality', code: '0781' },
    { level: 'municipality', code: '0765' }
  ],
  country: false,
  theme: 'narkotika',
  year: 2024
};

/** A part of the address that could not be followed, and why. */
export interface ComparisonFallback {
  reason: 'unknown-area' | 'repeated-area' | 'too-many-areas' | 'unknown-value';
  parameter: string;
  value: string;
}

/** Stays as it is in an address, and in no code of an area. */
const SEPARATOR = '~';
const KNOWN = new Set(['o', 'riket', 'tema', 'ar']);

/**
 * What an address asks for. Never throws: what can't be followed is left out or falls back, and is
 * named in `fallbacks`.
 * @param exists whether there is such an area; before that is known, whatever looks like one passes
 */
export function readComparison(
  params: URLSearchParams,
  exists: (area: PickedArea) => boolean = () => true
): { selection: ComparisonSelection; example: boolean; fallbacks: ComparisonFallback[] } {
  const fallbacks: ComparisonFallback[] = [];
  function read<T>(parameter: string, parse: (value: string) => T | undefined, standard: T): T {
    const value = params.get(parameter);
    if (value === null) return standard;
    const parsed = parse(value);
    if (parsed === undefined) fallbacks.push({ reason: 'unknown-value', parameter, value });
    return parsed ?? standard;
  }
  const areas = readAreas(params.get('o') ?? '', exists, fallbacks);
  const example = areas.length === 0;
  const selection: ComparisonSelection = {
    areas: example ? EXAMPLE.areas : areas,
    country: read('riket', parseYes, false),
    theme: read('tema', parseTheme, EXAMPLE.theme),
    year: read('ar', (value) => parseYear(value), (example ? EXAMPLE : DEFAULT_SELECTION).year)
  };
  for (const [parameter, value] of params) {
    if (!KNOWN.has(parameter) && !NOT_SELECTED.test(parameter))
      fallbacks.push({ reason: 'unknown-value', parameter, value });
  }
  return { selection, example, fallbacks };
}

function readAreas(
  value: string,
  exists: (area: PickedArea) => boolean,
  fallbacks: ComparisonFallback[]
): PickedArea[] {
  const areas: PickedArea[] = [];
  for (const word of value.split(SEPARATOR).filter(Boolean)) {
    const leaveOut = (reason: ComparisonFallback['reason']) =>
      fallbacks.push({ reason, parameter: 'o', value: word });
    const area = parseArea(word);
    if (!area || !exists(area)) leaveOut('unknown-area');
    else if (areas.some((other) => isSame(other, area))) leaveOut('repeated-area');
    else if (areas.length === MAX_AREAS) leaveOut('too-many-areas');
    else areas.push(area);
  }
  return areas;
}

const parseYes = (value: string): boolean | undefined => (value === 'ja' ? true : undefined);

export const isSame = (a: AreaRef, b: AreaRef): boolean => a.level === b.level && a.code === b.code;

/**
 * The address' query, `?` included. Written by hand: what is escaped here would be hard to read, and
 * nothing of it needs to be.
 */
export function writeComparison({ areas, country, theme, year }: ComparisonSelection): string {
  const o = areas.map(areaWord).join(SEPARATOR);
  return `?o=${o}${country ? '&riket=ja' : ''}&tema=${theme}&ar=${year}`;
}

/** The query that opens the comparison with one area. */
export const comparisonWith = (area: PickedArea): string => `?o=${areaWord(area)}`;

/** What is said of a part of the address that could not be followed. */
export function fallbackText({ reason, parameter, value }: ComparisonFallback): string {
  const asked = `Adressen bad om ${parameter}=”${value}”`;
  if (reason === 'unknown-area') return `${asked}. Det är inget känt område och utelämnas.`;
  if (reason === 'repeated-area') return `${asked} mer än en gång. Området visas en gång.`;
  if (reason === 'too-many-areas') {
    return `${asked}, men högst ${MAX_AREAS} områden jämförs. Det utelämnas.`;
  }
  return `${asked}, som inte finns. Standardvalet visas i stället.`;
}

/** The areas with one moved a step to the left (-1) or right (1); the same where it can't be. */
export function moveArea(
  areas: readonly PickedArea[],
  area: AreaRef,
  step: -1 | 1
): readonly PickedArea[] {
  const from = areas.findIndex((other) => isSame(other, area));
  const to = from + step;
  if (from < 0 || to < 0 || to >= areas.length) return areas;
  return areas.with(from, areas[to]!).with(to, areas[from]!);
}

/** The areas without one of them, or with it last where there is room. */
export function toggleArea(areas: readonly PickedArea[], area: PickedArea): readonly PickedArea[] {
  const rest = areas.filter((other) => !isSame(other, area));
  if (rest.length < areas.length) return rest;
  return areas.length < MAX_AREAS ? [...areas, area] : areas;
}
