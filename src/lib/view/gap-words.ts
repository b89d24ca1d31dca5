import type { SayDo } from '../pledge/say-do';
import { themes } from '../vocabulary/themes';
import { capitalise, formatList } from './format';
import { counted } from './plural';

const inSentence = (codes: readonly string[]): string =>
  formatList(codes.map((code) => themes.inSentence(code)));

/** What a pledge says and does not promise, as a headline that claims no more than is known. */
export function gapHeadline({ told, named, notMet }: SayDo): string {
  if (!told) return 'Går inte att säga: vad som nämns utan att lovas';
  if (named.length === 0) return 'Löftet nämner inga problem att lova något om';
  if (notMet.length === 0) return 'Allt som nämns som problem möts av något som lovas';
  if (notMet.length <= 3) {
    return `${capitalise(inSentence(notMet))} nämns som problem, men inget lovas om det`;
  }
  return `${counted(notMet.length, 'tema', 'teman')} nämns som problem utan att något lovas`;
}
