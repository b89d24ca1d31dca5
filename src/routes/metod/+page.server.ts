import { areas, municipalities } from '$lib/query/area';
import { pledges } from '$lib/query/pledge';
import { priorityByYear } from '$lib/query/priority';
import { nativeSource } from '$lib/server/engine';
import { compareText } from '$lib/view/format';
import { FIRST_YEAR, LAST_YEAR } from '$lib/view/selection';
import type { PageServerLoad } from './$types';

/** How well the years and the documents are covered. */
export const load: PageServerLoad = async () => {
  const source = await nativeSource();
  const [years, documents, places] = await Promise.all([
    source.ask(priorityByYear, {
      theme: 'trafik',
      level: 'country',
      code: 'se',
      fromYear: FIRST_YEAR,
      toYear: LAST_YEAR
    }),
    source.ask(pledges, undefined),
    source.ask(municipalities, undefined)
  ]);
  const regions = (await source.ask(areas, undefined)).filter(({ level }) => level === 'region');
  const covered = await Promise.all(
    regions.map(async ({ level, code, name, path }) => {
      const rows = await source.ask(priorityByYear, {
        theme: 'trafik',
        level,
        code,
        fromYear: FIRST_YEAR,
        toYear: LAST_YEAR
      });
      const inForce = new Map(rows.map((row) => [row.year, row.inForce]));
      return {
        name,
        path,
        areas: rows[0]?.areas ?? 0,
        inForce: years.map(({ year }) => inForce.get(year) ?? 0)
      };
    })
  );
  const count = <T>(list: T[], is: (item: T) => boolean) => list.filter(is).length;
  return {
    years: years.map(({ year, areas, inForce, full }) => ({ year, areas, inForce, full })),
    regions: covered.sort((a, b) => compareText(a.name, b.name)),
    documents: {
      all: documents.length,
      full: count(documents, ({ completeness }) => completeness === 'full'),
      partial: count(documents, ({ completeness }) => completeness === 'partial'),
      summary: count(documents, ({ completeness }) => completeness === 'summary'),
      inferred: count(documents, ({ yearBasis }) => yearBasis === 'inferred'),
      assumed: count(documents, ({ lastYearBasis }) => lastYearBasis === 'assumed')
    },
    places: {
      coded: count(places, ({ finding }) => finding === 'coded'),
      noneFound: places.filter(({ finding }) => finding === 'none-found').map(({ name }) => name),
      notCoded: places
        .filter(({ finding }) => finding === 'exists-not-coded')
        .map(({ name }) => name)
    }
  };
};
