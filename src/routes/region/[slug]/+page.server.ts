import { areaSlugs, prerenderArea } from '$lib/server/area';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => areaSlugs('region');

/** A police region. */
export const load: PageServerLoad = async ({ params }) => ({
  page: await prerenderArea(`region/${params.slug}`)
});
