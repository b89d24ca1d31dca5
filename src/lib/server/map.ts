import { readFile } from 'node:fs/promises';
import type { AreaTopology } from '../geometry/encoding';
import { areaPaths, frameAround, frameOf } from '../geometry/paths';
import type { ShapeSet } from '../map/shape';
import type { SmallMapSheet } from '../map/small-map';
import { areas, municipalities } from '../query/area';
import { nativeSource } from './engine';

/** What `npm run map` writes for the first view. */
const OVERVIEW = 'static/map/overview.topo.json';

let read: Promise<AreaTopology> | undefined;

/** The areas of a level as the SVG map draws them. Throws when `npm run map` has not been run. */
export async function shapeSet(level: string): Promise<ShapeSet> {
  const topology = await (read ??= readTopology());
  const frame = frameOf(topology);
  const known = await (await nativeSource()).ask(areas, undefined);
  const byCode = new Map(
    known.filter((area) => area.level === level).map((area) => [area.code, area])
  );
  return {
    ...frame,
    shapes: areaPaths(topology, level, frame).map(({ code, d, label }) => {
      const area = byCode.get(code);
      if (!area) throw new Error(`The map has ${level} ${code}, the dataset does not.`);
      const [x, y] = label ?? [0, 0];
      return { code, name: area.name, href: area.path, d, x, y };
    })
  };
}

async function readTopology(): Promise<AreaTopology> {
  try {
    return JSON.parse(await readFile(OVERVIEW, 'utf8')) as AreaTopology;
  } catch (cause) {
    throw new Error(`${OVERVIEW} can't be read. Run npm run map.`, { cause });
  }
}

/** Height of a small map's view box: as coarse as no municipality is lost. */
const SMALL_HEIGHT = 400;

let sheet: Promise<SmallMapSheet> | undefined;

/** The country and its municipalities as small maps draw them. */
export function smallMapSheet(): Promise<SmallMapSheet> {
  return (sheet ??= readSheet());
}

async function readSheet(): Promise<SmallMapSheet> {
  const topology = await (read ??= readTopology());
  const frame = frameAround(topology.bbox, SMALL_HEIGHT);
  const known = await (await nativeSource()).ask(municipalities, undefined);
  const names = new Map(known.map(({ code, name }) => [code, name]));
  return {
    width: frame.width,
    height: frame.height,
    country: areaPaths(topology, 'country', frame)[0]!.d,
    municipalities: areaPaths(topology, 'municipality', frame).map(({ code, d }) => ({
      code,
      name: names.get(code)!,
      d
    }))
  };
}
