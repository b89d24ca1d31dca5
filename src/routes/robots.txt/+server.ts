import { siteOrigin } from '$lib/server/origin';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Everything may be read; where the site map is, once the site has an address. */
export const GET: RequestHandler = () => {
  const origin = siteOrigin();
  const map = origin ? `Sitemap: ${origin}/sitemap.xml\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${map}`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' }
  });
};
