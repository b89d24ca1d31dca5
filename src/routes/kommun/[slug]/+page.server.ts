import { areaSlugs, prerenderArea } from '$lib/server/area';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => areaSlugs('municipality');

/** A municipality. */
export const load: PageServerLoad = async ({ params }) => ({
  page: await prerenderArea(`kommun/${params.slug}`)
});
