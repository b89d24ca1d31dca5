import { schemaTables } from '$lib/console/schema';
import type { PageServerLoad } from './$types';

/** The tables that can be asked, as they are defined. */
export const load: PageServerLoad = () => ({ tables: schemaTables() });
