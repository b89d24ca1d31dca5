import { THEMES } from '../pledge/codes';
import { areas } from '../query/area';
import { pledges } from '../query/pledge';
import type { Source } from '../view/answers';

/** Pages that are there once. */
const SINGLE = [
  '',
  'tema/',
  'kommuner/',
  'jamfor/',
  'tackning/',
  'glapp/',
  'forandring/',
  'utforska/',
  'utforska/sql/',
  'importera/',
  'data/',
  'metod/'
];

/** The paths of all pages, as a release has them. */
export async function pagePaths(source: Source): Promise<string[]> {
  const [places, documents] = await Promise.all([
    source.ask(areas, undefined),
    source.ask(pledges, undefined)
  ]);
  return [
    ...SINGLE,
    ...THEMES.map((theme) => `tema/${theme}/`),
    ...places.map(({ path }) => `${path}/`),
    ...documents.map(({ id }) => `lofte/${id}/`)
  ];
}
