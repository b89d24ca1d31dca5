import { json } from '@sveltejs/kit';
import { THEMES, type Theme } from '$lib/pledge/codes';
import { nativeSource } from '$lib/server/engine';
import { pack } from '$lib/view/pack';
import { askPromises } from '$lib/view/theme-page';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => THEMES.map((theme) => ({ theme }));

/** Every promise on a theme, for the list that a reader searches. */
export const GET: RequestHandler = async ({ params }) =>
  json(pack(await askPromises(await nativeSource(), params.theme as Theme)));
