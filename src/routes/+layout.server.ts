import { nativeEngine } from '$lib/server/engine';
import { siteOrigin } from '$lib/server/origin';
import type { LayoutServerLoad } from './$types';

/** The release that every page of the site was made from, and where the site will be. */
export const load: LayoutServerLoad = async () => {
  const { release } = await nativeEngine();
  const { version, date, counts } = release;
  return { release: { version, date, counts }, origin: siteOrigin() };
};
