import { error } from '@sveltejs/kit';
import { cardPng } from '$lib/server/card-png';
import { cards } from '$lib/server/cards';
import { siteOrigin } from '$lib/server/origin';
import type { EntryGenerator, RequestHandler } from './$types';

/** Only where the site's own address is known can a shared link name its picture. */
export const prerender = siteOrigin() !== null;

export const entries: EntryGenerator = async () =>
  [...(await cards()).keys()].map((name) => ({ name }));

/** The picture that stands for a page where its link is shared. */
export const GET: RequestHandler = async ({ params }) => {
  const draw = (await cards()).get(params.name);
  if (!draw) error(404, `Ingen sida har bilden ${params.name}.`);
  return new Response(await cardPng(await draw()), { headers: { 'content-type': 'image/png' } });
};
