/** What a promise says besides who and what: where, and by when. Pure. */
import type { Coded } from './coding';

const PLACE =
  /(?<![\p{L}])(?:i|på|vid|kring|runt|längs|utanför|inom)\s+((?:centrala\s+|norra\s+|södra\s+)?\p{Lu}[\p{L}-]*\p{Ll}(?:s\s+(?:centrum|tätort|centralort|torg))?(?:(?:,\s+|\s+och\s+|\s+samt\s+)\p{Lu}[\p{L}-]+)*)/u;
const NO_PLACE = /^(?:Polis|Kommun|Medborgar|Sverige|Facebook|Instagram|Under|Lokal|BRÅ|Brå)/u;

/** A named place other than the municipality itself, or null. */
export function placeOf(text: string, municipalities: readonly string[]): Coded<string> | null {
  const match = PLACE.exec(text);
  if (!match) return null;
  const place = match[1]!.trim();
  const after = text.slice(match.index + match[0].length);
  const isMunicipality = municipalities.some((name) => place === name || place === `${name}s`);
  if (
    NO_PLACE.test(place) ||
    /^s?\s*kommun/u.test(after) ||
    (isMunicipality && !/tätort|centrum/.test(place))
  ) {
    return null;
  }
  return { value: place, confidence: 0.6, reason: `”${match[0]}”` };
}

const DEADLINE =
  /(?<![\p{L}])(senast\s+(?:den\s+)?[^,.;]{4,30}|(?:före|innan)\s+(?:den\s+)?(?:\d{1,2}\s+\p{L}+|sommaren|årsskiftet|årets slut|jul)(?:\s+20\d\d)?|(?:under|till)\s+(?:våren|hösten|sommaren|vintern|första halvåret|andra halvåret)(?:\s+20\d\d)?)/iu;

/** By when ("senast den 1 maj", "under våren 2021"), in the words of the text, or null. */
export function deadlineOf(text: string): Coded<string> | null {
  const match = DEADLINE.exec(text);
  return match
    ? { value: match[1]!.trim().slice(0, 100), confidence: 0.7, reason: `”${match[1]!.trim()}”` }
    : null;
}
