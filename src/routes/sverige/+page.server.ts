import { prerenderArea } from '$lib/server/area';
import type { PageServerLoad } from './$types';

/** The whole country. */
export const load: PageServerLoad = async () => ({ page: await prerenderArea('sverige') });
