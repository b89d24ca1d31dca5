import type { SayDo } from '../pledge/say-do';
import { capitalise } from './format';
import { counted } from './plural';
import { themeList } from './theme-list';

/**
 * What a pledge says and does not promise, as a headline that claims no more than is known.
 * @param hasPicture whether any of its situation picture is known
 */
export function gapHeadline({ told, named, notMet }: SayDo, hasPicture: boolean): string {
  if (!told) return 'Går inte att säga: vad som nämns utan att lovas';
  if (!hasPicture) return 'Löftet har ingen lägesbild';
  if (named.length === 0) return 'Löftet nämner inga problem att lova något om';
  if (notMet.length === 0) return 'Allt som nämns som problem möts av någon aktivitet';
  if (notMet.length <= 3) {
    const them = notMet.length === 1 ? 'det' : 'dem';
    return `${capitalise(themeList(notMet))} nämns som problem, men ingen aktivitet gäller ${them}`;
  }
  return `${counted(notMet.length, 'tema', 'teman')} nämns som problem utan någon aktivitet`;
}
