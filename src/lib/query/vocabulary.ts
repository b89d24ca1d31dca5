import { question } from './question';

/** A code with what readers see of it. */
export interface Term {
  kind: string;
  code: string;
  label: string;
  definition: string | null;
  colourLight: string | null;
  colourDark: string | null;
  core: boolean;
  position: number;
}

/** The whole vocabulary, in its own order. */
export const vocabulary = question<void, Term>(
  'vocabulary',
  `SELECT kind, code, label_sv AS label, definition_sv AS definition, colour_light AS colourLight,
    colour_dark AS colourDark, coalesce(core, false) AS core, position
  FROM vocabulary ORDER BY kind, position`,
  () => []
);
