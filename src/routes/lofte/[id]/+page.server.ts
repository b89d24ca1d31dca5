import { error } from '@sveltejs/kit';
import { loadPledge } from '$lib/document/load-pledge';
import { pledges } from '$lib/query/pledge';
import { nativeSource } from '$lib/server/engine';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
  const all = await (await nativeSource()).ask(pledges, undefined);
  return all.map(({ id }) => ({ id }));
};

/** One pledge whole. */
export const load: PageServerLoad = async ({ params }) =>
  (await loadPledge(await nativeSource(), params)) ??
  error(404, `Inget löfte har id ${params.id}.`);
