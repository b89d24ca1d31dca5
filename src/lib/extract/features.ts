/** What a short text is known by when it is coded: stems, pairs of stems, and hits in the word lists. */
import { hitsOf, type Term } from './lexicon';
import { stemsOf } from './words';

/** Features of a text, each with the words that gave it (for the reason shown to the reader). */
export type Features = Map<string, string>;

export interface FeatureContext {
  /** Themes of the focus area that the text stands under. */
  focusThemes?: readonly string[];
  actor?: string | null;
}

/** All features of a text. */
export function featuresOf(
  text: string,
  lists: Record<string, readonly Term[]>,
  context: FeatureContext = {}
): Features {
  const features: Features = new Map();
  const stems = stemsOf(text);
  stems.forEach((stem, index) => {
    features.set(`w:${stem}`, stem);
    const next = stems[index + 1];
    if (next) features.set(`b:${stem} ${next}`, `${stem} ${next}`);
  });
  for (const [list, terms] of Object.entries(lists)) {
    for (const hit of hitsOf(terms, text)) {
      features.set(`${list}:${hit.code}${hit.sure ? '!' : ''}`, hit.text);
    }
  }
  for (const theme of context.focusThemes ?? []) features.set(`focus:${theme}`, 'fokusområdet');
  if (context.focusThemes?.length === 0) features.set('focus:', 'inget fokusområde');
  if (context.actor) features.set(`actor:${context.actor}`, context.actor);
  return features;
}
