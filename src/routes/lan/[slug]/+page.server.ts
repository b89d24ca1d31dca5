import { areaSlugs, prerenderArea } from '$lib/server/area';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => areaSlugs('county');

/** A county. */
export const load: PageServerLoad = async ({ params }) => ({
  page: await prerenderArea(`lan/${params.slug}`)
});
