import raw from '../../../data/vocabulary/themes.yaml';
import { Terms } from './term';

/** The twenty themes, the core five first. */
export const themes = new Terms(raw);

export const coreThemes = themes.all.slice(0, raw.filter((term) => term.core).length);
export const furtherThemes = themes.all.slice(coreThemes.length);

const colours = new Map(raw.map((term) => [term.code, term.colour!]));

/** The theme's fixed colour as a CSS value that follows the colour scheme. */
export function themeColour(code: string): string {
  const { light, dark } = colours.get(code)!;
  return `light-dark(${light}, ${dark})`;
}

/** The same on white, for what is drawn outside the page. */
export const lightThemeColour = (code: string): string => colours.get(code)!.light;
