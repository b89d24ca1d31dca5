/** A promise in few words of our own making: a first draft for the person who corrects it. Pure. */
import type { Actor } from '../pledge/codes';
import { subjectOf } from './actor';

const WHO: Record<Actor, string> = {
  polis: 'Polisen',
  kommun: 'Kommunen',
  gemensamt: 'Kommun och polis',
  annan: ''
};
const MAX = 110;

/**
 * Shortens a passage: who it is, the act itself, and no more of why and how than fits.
 * The result is a proposal; the codebook asks for words of one's own.
 */
export function summaryOf(text: string, actor: Actor | null): string {
  let act = text.replace(/\([^)]*\)/g, ' ');
  const subject = subjectOf(act);
  const modal =
    /(?<![\p{L}])(?:ska|skall|kommer(?:\s+\p{L}+)?\s+att|lovar\s+(?:\p{L}+\s+)?att|åtar\s+sig\s+(?:\p{L}+\s+)?att|avser\s+att|vill)\s+/iu.exec(
      act
    );
  if (subject && modal && modal.index <= subject.length + 3)
    act = act.slice(modal.index + modal[0].length);
  act = act
    .replace(/^(?:att|även|också|under året|under perioden)\s+/iu, '')
    .replace(
      /\s*(?:,\s*)?(?:i syfte att|med syfte att|med målet att|för att|så att|vilket|som ett led i|utifrån|enligt)\s.*$/iu,
      (tail, at: number) => (at > 30 ? '' : tail)
    )
    .replace(/\s+/g, ' ')
    .trim();
  const who = actor && modal && subject ? WHO[actor] : '';
  const joined = who ? `${who}: ${act}` : act;
  return finish(joined.length >= 8 ? joined : text);
}

/** A problem in few words. */
export function problemSummaryOf(text: string): string {
  return finish(
    text
      .replace(/\([^)]*\)/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

function finish(text: string): string {
  const bare = text.replace(/[.;:,]+$/, '').trim();
  const short =
    bare.length <= MAX ? bare : bare.slice(0, MAX - 1).replace(/[,;]?\s+\S*$/, '') + '…';
  const capital = short.charAt(0).toUpperCase() + short.slice(1);
  return capital.length >= 8 ? capital : capital.padEnd(8, '.');
}
