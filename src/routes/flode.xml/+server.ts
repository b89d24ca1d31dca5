import { municipalities } from '$lib/query/area';
import { pledges } from '$lib/query/pledge';
import { nativeSource } from '$lib/server/engine';
import { pledgeFeed } from '$lib/server/feed';
import { siteOrigin } from '$lib/server/origin';
import { releaseHistory } from '$lib/server/releases';
import { formatList } from '$lib/view/format';
import { splitCodes, yearsOf } from '$lib/view/phrase';
import type { RequestHandler } from './$types';

/** A feed is read elsewhere: it needs whole addresses. */
export const prerender = siteOrigin() !== null;

/** New and changed pledges. */
export const GET: RequestHandler = async () => {
  const source = await nativeSource();
  const [documents, places] = await Promise.all([
    source.ask(pledges, undefined),
    source.ask(municipalities, undefined)
  ]);
  const names = new Map(places.map(({ code, name }) => [code, name]));
  const fed = documents.map((pledge) => ({
    id: pledge.id,
    title: pledge.title,
    summary: `${formatList(splitCodes(pledge.municipalities).map((code) => names.get(code)!))}, ${yearsOf(pledge)}`
  }));
  return new Response(pledgeFeed(await releaseHistory(), fed, siteOrigin()!), {
    headers: { 'content-type': 'application/atom+xml' }
  });
};
