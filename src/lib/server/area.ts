import { error } from '@sveltejs/kit';
import { loadArea, type LoadedArea } from '../area/load-area';
import { areas } from '../query/area';
import { nativeEngine, nativeSource } from './engine';

/** The last parts of the addresses of all areas of some levels. */
export async function areaSlugs(...levels: string[]): Promise<{ slug: string }[]> {
  const all = await (await nativeSource()).ask(areas, undefined);
  return all.filter(({ level }) => levels.includes(level)).map(({ slug }) => ({ slug }));
}

/** What the page of an area is prerendered with; throws a 404 where there is none. */
export async function prerenderArea(path: string): Promise<LoadedArea> {
  const { release } = await nativeEngine();
  const page = await loadArea(await nativeSource(), release, path);
  return page ?? error(404, `Inget område har adressen ${path}.`);
}
