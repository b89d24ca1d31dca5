import { THEMES, type Theme } from '../pledge/codes';
import { lightColours } from '../view/css-colour';
import { coreThemes, themeColour } from '../vocabulary/themes';
import type { PictureColours } from './matrix-picture';

/** The colours of the style sheet, for a drawing that leaves the page. In the browser only. */
export function pictureColours(): PictureColours {
  // In the matrix only core themes have a colour of their own.
  const full = (theme: Theme) =>
    coreThemes.some(({ code }) => code === theme) ? themeColour(theme) : 'var(--theme)';
  // The same mixture as `mark.css` has for themes that are addressed.
  const pale = (colour: string) => `color-mix(in oklab, ${colour} 45%, var(--ground))`;
  const of = (css: (theme: Theme) => string) =>
    lightColours(
      Object.fromEntries(THEMES.map((theme) => [theme, css(theme)])) as Record<Theme, string>
    );
  const fulls = of(full);
  const pales = of((theme) => pale(full(theme)));
  return {
    ...lightColours({
      ground: 'var(--ground)',
      ink: 'var(--ink)',
      soft: 'var(--ink-soft)',
      rule: 'var(--rule)',
      stateInk: 'var(--state-ink)',
      unknown: 'var(--state-unknown)',
      lapsed: 'var(--state-lapsed)',
      noneFound: 'var(--state-none-found)',
      theme: 'var(--theme)',
      themePale: pale('var(--theme)')
    }),
    themes: Object.fromEntries(
      THEMES.map((theme) => [theme, { full: fulls[theme], pale: pales[theme] }])
    ) as PictureColours['themes']
  };
}
