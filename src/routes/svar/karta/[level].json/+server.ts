import { json } from '@sveltejs/kit';
import { shapeSet } from '$lib/server/map';
import { LEVELS } from '$lib/view/selection';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => LEVELS.map((level) => ({ level }));

/** The areas of a level as the SVG map draws them. */
export const GET: RequestHandler = async ({ params }) => json(await shapeSet(params.level));
