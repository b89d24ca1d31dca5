import type { Municipality } from '../query/area';
import type { PledgeRow } from '../query/pledge';
import { formatDate, formatList } from './format';
import { yearsOf } from './phrase';

/** The year that `now` means on the site: that of the release, so that a page stays true to it. */
export const yearOf = (releaseDate: string): number => Number(releaseDate.slice(0, 4));

export interface MunicipalityStatus {
  state: 'in-force' | 'lapsed' | 'none-found' | 'not-collected';
  headline: string;
  explanation: string;
}

/**
 * Whether a municipality has a pledge in force, in words that claim no more than is known.
 * @param pledges newest first
 */
export function municipalityStatus(
  place: Pick<Municipality, 'name' | 'finding' | 'searched'>,
  pledges: Pick<PledgeRow, 'firstYear' | 'lastYear' | 'lastYearBasis'>[],
  year: number
): MunicipalityStatus {
  const current = pledges.filter((pledge) => pledge.firstYear <= year && year <= pledge.lastYear);
  if (current.length > 0) {
    const assumed = current.some((pledge) => pledge.lastYearBasis === 'assumed');
    return {
      state: 'in-force',
      headline:
        current.length === 1
          ? `${place.name} har ett löfte som gäller ${year}`
          : `${place.name} har ${current.length} löften som gäller ${year}`,
      explanation: assumed
        ? 'Slutåret är antaget: dokumentet anger inget.'
        : `Gäller ${formatList([...new Set(current.map(yearsOf))])}.`
    };
  }
  const searched = place.searched ? ` Sökningen gjordes ${formatDate(place.searched)}.` : '';
  if (place.finding === null || place.finding === 'exists-not-coded') {
    return {
      state: 'not-collected',
      headline: `Löften från ${place.name} är inte insamlade`,
      explanation:
        place.finding === null
          ? 'Ingen har letat än. Det säger inget om huruvida ett löfte finns.'
          : `Ett löfte finns, men dess innehåll ingår inte i datamängden.${searched}`
    };
  }
  const latest = pledges[0];
  if (latest) {
    return {
      state: 'lapsed',
      headline: `Inget känt löfte från ${place.name} gäller ${year}`,
      explanation: `Det senaste kända gällde ${yearsOf(latest)}. Ett nyare kan finnas utan att ha hittats: få sidor från 2024 och senare har kunnat läsas.${searched}`
    };
  }
  return {
    state: 'none-found',
    headline: `Inget löfte från ${place.name} har hittats`,
    explanation: `Vi har letat men känner inte till något. Det betyder inte att det aldrig funnits.${searched}`
  };
}
