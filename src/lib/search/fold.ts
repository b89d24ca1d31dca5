/** A word without its accents, in small letters: `Älmhult` and `almhult` alike. */
export const fold = (text: string): string =>
  text.toLocaleLowerCase('sv').normalize('NFD').replace(/\p{M}/gu, '');
