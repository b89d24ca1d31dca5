import { json } from '@sveltejs/kit';
import { askEntries } from '$lib/search/entry';
import { nativeSource } from '$lib/server/engine';
import { pack } from '$lib/view/pack';
import { themes } from '$lib/vocabulary/themes';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Everything that the search box finds. */
export const GET: RequestHandler = async () =>
  json(pack(await askEntries(await nativeSource(), themes.all)));
