import { nativeEngine } from '$lib/server/engine';
import type { LayoutServerLoad } from './$types';

/** The release that every page of the site was made from. */
export const load: LayoutServerLoad = async () => {
  const { release } = await nativeEngine();
  const { version, date, counts } = release;
  return { release: { version, date, counts } };
};
