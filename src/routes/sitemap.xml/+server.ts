import { nativeSource } from '$lib/server/engine';
import { siteOrigin } from '$lib/server/origin';
import { pagePaths } from '$lib/server/pages';
import { escapeXml } from '$lib/view/xml';
import type { RequestHandler } from './$types';

/** A site map is made of whole addresses. */
export const prerender = siteOrigin() !== null;

/** Every page, for search engines. */
export const GET: RequestHandler = async () => {
  const addresses = (await pagePaths(await nativeSource())).map(
    (path) => `<url><loc>${escapeXml(`${siteOrigin()}/${path}`)}</loc></url>`
  );
  return new Response(
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' +
      `${addresses.join('\n')}\n</urlset>\n`,
    { headers: { 'content-type': 'application/xml' } }
  );
};
