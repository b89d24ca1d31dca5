import { areaSlugs, prerenderArea } from '$lib/server/area';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => areaSlugs('lpo', 'police-area');

/** A local police area or a police area. */
export const load: PageServerLoad = async ({ params }) => ({
  page: await prerenderArea(`polisomrade/${params.slug}`)
});
