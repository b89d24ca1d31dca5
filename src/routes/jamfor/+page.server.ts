import { nativeSource } from '$lib/server/engine';
import { askComparison } from '$lib/view/comparison';
import { EXAMPLE } from '$lib/view/comparison-selection';
import type { PageServerLoad } from './$types';

/** The comparison that is shown when no areas are asked for, whole. */
export const load: PageServerLoad = async () => ({
  comparison: await askComparison(await nativeSource(), EXAMPLE)
});
