import { THEME_STATES, THEMES, type Theme } from '../pledge/codes';
import { compareText } from './format';
import { FIRST_YEAR, LAST_YEAR } from './selection';
import { isInForce, isPromised, stateAt } from './state-digits';

/** A municipality with its states: a string of digits a year, from the first year on. */
export interface MatrixMember {
  code: string;
  name: string;
  slug: string;
  states: string[];
}

/** What the matrix shows, as its address says it. */
export interface MatrixSelection {
  year: number;
  /** The theme that the rows are sorted by; null = by name. */
  sort: Theme | null;
}

/** Reads `?ar=2022&ordna=trafik`; what is not understood is left as it is. */
export function readMatrix(params: URLSearchParams, standard: MatrixSelection): MatrixSelection {
  const year = Number(params.get('ar'));
  const sort = THEMES.find((theme) => theme === params.get('ordna'));
  return {
    year: Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR ? year : standard.year,
    sort: sort ?? standard.sort
  };
}

/** The address' query for a matrix, `?` included. */
export function writeMatrix({ year, sort }: MatrixSelection): string {
  return `?${new URLSearchParams({ ar: String(year), ...(sort ? { ordna: sort } : {}) })}`;
}

export interface MatrixLine {
  code: string;
  name: string;
  slug: string;
  /** One digit a theme. */
  digits: string;
}

/** The municipalities in a year: by name, or by a theme's state from promised to not known. */
export function matrixLines(
  members: readonly MatrixMember[],
  { year, sort }: MatrixSelection
): MatrixLine[] {
  const lines = members.map(({ code, name, slug, states }) => ({
    code,
    name,
    slug,
    digits: states[year - FIRST_YEAR]!
  }));
  return sortLines(lines, sort);
}

/** Lines in a new order: by name, or by a theme's state from promised to not known. */
export function sortLines(lines: readonly MatrixLine[], sort: Theme | null): MatrixLine[] {
  const rank = ({ digits }: MatrixLine) => (sort ? Number(digits[THEMES.indexOf(sort)]) : 0);
  return [...lines].sort((a, b) => rank(a) - rank(b) || compareText(a.name, b.name));
}

/** A theme's share among municipalities: for certain, at most, and of how many. */
export interface ThemeCount {
  theme: Theme;
  atLeast: number;
  atMost: number;
  /** Municipalities with a pledge in force. */
  n: number;
}

export function countThemes(lines: readonly MatrixLine[]): ThemeCount[] {
  const n = lines.filter(({ digits }) => isInForce(digits)).length;
  return THEMES.map((theme) => {
    const states = lines.map(({ digits }) => stateAt(digits, theme));
    const atLeast = states.filter(isPromised).length;
    const atMost = atLeast + states.filter((state) => state === 'unknown').length;
    return { theme, atLeast, atMost, n };
  });
}

/** How many municipalities have a pledge in force, year by year. */
export function inForceByYear(members: readonly MatrixMember[]): { year: number; count: number }[] {
  return Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => ({
    year: FIRST_YEAR + index,
    count: members.filter(({ states }) => isInForce(states[index]!)).length
  }));
}

/** The states that occur, as digits in their order. */
export const usedDigits = (lines: readonly MatrixLine[]): number[] =>
  THEME_STATES.map((_, digit) => digit).filter((digit) =>
    lines.some(({ digits }) => digits.includes(String(digit)))
  );
