import { municipalities } from '$lib/query/area';
import { pledges } from '$lib/query/pledge';
import { nativeSource } from '$lib/server/engine';
import { compareText } from '$lib/view/format';
import { yearOf } from '$lib/view/municipality-status';
import { splitCodes, yearsOf } from '$lib/view/phrase';
import type { PageServerLoad } from './$types';

/** All municipalities by county, with what is known of each. */
export const load: PageServerLoad = async ({ parent }) => {
  const source = await nativeSource();
  const [places, documents] = await Promise.all([
    source.ask(municipalities, undefined),
    source.ask(pledges, undefined)
  ]);
  const { release } = await parent();
  const year = yearOf(release.date);
  const rows = places.map(({ code, name, slug, county, finding }) => {
    const own = documents
      .filter((pledge) => splitCodes(pledge.municipalities).includes(code))
      .sort((a, b) => b.lastYear - a.lastYear);
    return {
      name,
      slug,
      county,
      finding,
      pledges: own.length,
      latest: own[0] ? yearsOf(own[0]) : null,
      inForce: own.some((pledge) => pledge.firstYear <= year && year <= pledge.lastYear)
    };
  });
  const counties = [...new Set(rows.map(({ county }) => county))].sort(compareText);
  return {
    year,
    counties: counties.map((county) => ({
      county,
      rows: rows.filter((row) => row.county === county).sort((a, b) => compareText(a.name, b.name))
    }))
  };
};
