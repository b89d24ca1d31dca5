/** Builds static/map/*.topo.json: reads, builds, verifies, and only then writes. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { areaMunicipalityRows } from '../src/lib/dataset/area-rows';
import { parseMunicipalities } from '../src/lib/dataset/reference';
import { readBoundaries } from '../src/lib/geometry/boundaries';
import { gridAreas, readGrid } from '../src/lib/geometry/grid';
import { buildMaps, type BorderSource, type Maps } from '../src/lib/geometry/maps';
import { areaPaths } from '../src/lib/geometry/paths';
import { tidyGrid } from '../src/lib/geometry/tidy';
import { traceGrid } from '../src/lib/geometry/trace';
import { deviations } from '../src/lib/geometry/verification';

const HELP = `Usage: npm run map [-- options]

Draws the map of municipalities and larger areas, static/map/areas.topo.json (for zooming in)
and static/map/overview.topo.json (for a first view), as TopoJSON in SWEREF 99 TM metres.

Without options: from data/reference/municipality-grid.csv.

  --boundaries FILE       from an official boundary file instead: a GeoJSON FeatureCollection of
                          Polygon or MultiPolygon features, in SWEREF 99 TM (easting, northing in
                          metres; EPSG:3006) or WGS 84 (longitude, latitude). Neighbours must
                          share the points of their border; islets below 1 km² are left out
  --code-property NAME    the property that holds the municipality code (default: kod)
  --grid FILE             another grid (row,col,length,municipality; cells of 500 m)
  --municipalities FILE   another table of municipalities and the areas they belong to
  --out FOLDER            where to write (default: static/map)
  --help                  this text
`;

function readOptions() {
  try {
    return parseArgs({
      options: {
        boundaries: { type: 'string' },
        'code-property': { type: 'string', default: 'kod' },
        grid: { type: 'string', default: 'data/reference/municipality-grid.csv' },
        municipalities: { type: 'string', default: 'data/reference/municipalities.csv' },
        out: { type: 'string', default: 'static/map' },
        help: { type: 'boolean', default: false }
      }
    }).values;
  } catch (error) {
    throw new Error(`${(error as Error).message}\n\n${HELP}`, { cause: error });
  }
}

type Options = ReturnType<typeof readOptions>;

async function text(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new Error(
      `${file}: can't be read (${(error as NodeJS.ErrnoException).code}). ` +
        'Run from the root of the project, and restore the file if it is gone.',
      { cause: error }
    );
  }
}

async function borders(options: Options): Promise<BorderSource> {
  if (options.boundaries !== undefined) {
    const file = options.boundaries;
    return { ...readBoundaries(await text(file), file, options['code-property']), stepped: false };
  }
  const { grid, shared } = readGrid(await text(options.grid), options.grid);
  const tidy = tidyGrid(grid);
  console.log(
    `${options.grid}: ${grid.codes.length} municipalities; ${shared} cells claimed twice, ` +
      `${tidy.changed} cells tidied`
  );
  return { municipalities: traceGrid(tidy.grid), areas: gridAreas(grid), stepped: true };
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

function report(name: string, content: string): void {
  const [raw, zipped] = [Buffer.byteLength(content), gzipSync(content, { level: 9 }).length];
  const brotli = brotliCompressSync(content).length;
  const sizes = [raw, zipped, brotli].map((size) => kilobytes(size).padStart(9));
  console.log(`${name.padEnd(34)} ${sizes.join(' ')}`);
}

function reportMaps(maps: Maps, files: Map<string, string>, areas: ReadonlyMap<string, number>) {
  console.log(`${''.padEnd(34)} ${['raw', 'gzip', 'brotli'].map((t) => t.padStart(9)).join(' ')}`);
  for (const [file, content] of files) report(file, content);
  const { municipality } = maps.areas.objects;
  report(
    '  municipalities and arcs alone',
    JSON.stringify({ ...maps.areas, objects: { municipality } })
  );
  const paths = areaPaths(maps.overview, 'municipality').map(({ d }) => d);
  report('overview as SVG paths', paths.join('\n'));
  for (const name of ['areas', 'overview'] as const) {
    const worst = deviations(maps[name], areas).slice(0, 5);
    const said = worst.map(
      ({ code, wanted, deviation }) =>
        `${code} ${(deviation * 100).toFixed(1)} % of ${Math.round(wanted / 1e6)} km²`
    );
    console.log(`${name}: areas off by at most: ${said.join(', ')}`);
  }
}

async function main(): Promise<void> {
  const options = readOptions();
  if (options.help) return console.log(HELP);
  const municipalities = parseMunicipalities(
    await text(options.municipalities),
    options.municipalities
  );
  const source = await borders(options);
  const memberships = areaMunicipalityRows(municipalities).map((row) => ({
    level: row.level,
    code: row.area_code,
    municipality: row.municipality_code
  }));
  const maps = buildMaps(
    source,
    municipalities.map(({ code }) => code),
    memberships
  );
  const files = new Map([
    [join(options.out, 'areas.topo.json'), JSON.stringify(maps.areas)],
    [join(options.out, 'overview.topo.json'), JSON.stringify(maps.overview)]
  ]);
  await mkdir(options.out, { recursive: true });
  for (const [file, content] of files) await writeFile(`${file}.part`, content);
  for (const file of files.keys()) await rename(`${file}.part`, file);
  reportMaps(maps, files, source.areas);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
