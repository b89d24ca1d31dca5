/** Writes the files of a release beside the old ones, and swaps them at the end. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { publishArchive } from './archive';

import { catalogue } from './catalogue';
import { csvOnTheWeb } from './csv-on-the-web';
import { dataPackage } from './datapackage';
import { ARCHIVE_FOLDER, FILE_FORMATS, type FileFormat } from './formats';
import {
  fileName,
  releaseColumns,
  releaseOf,
  type Counts,
  type Release,
  type ReleaseFile,
  type ReleaseHead
} from './release';
import type { Store } from './store';
import type { Table } from './table';
import { ALL_TABLES } from './tables';

/**
 * Writes all tables and their descriptions to a folder, which is replaced only if all went well.
 * @param archive the folder of the releases recorded before, which are published with it
 */
export async function publish(
  store: Store,
  head: ReleaseHead,
  to: string,
  archive: string
): Promise<Release> {
  const target = resolve(to);
  await mustBeOurs(target);
  const building = join(dirname(target), `.${basename(target)}-building-${process.pid}`);
  await rm(building, { recursive: true, force: true });
  await mkdir(building, { recursive: true });
  try {
    const files: ReleaseFile[] = [];
    for (const table of ALL_TABLES) {
      for (const format of FILE_FORMATS)
        files.push(await writeTable(store, table, format, building));
    }
    const release = releaseOf(head, { ...(await content(store)), files });
    await writeJson(join(building, 'release.json'), release);
    await writeJson(join(building, 'datapackage.json'), dataPackage(release));
    await writeJson(join(building, 'csv-metadata.json'), csvOnTheWeb(release));
    await writeFile(join(building, 'catalogue.ttl'), catalogue(release));
    await publishArchive(archive, join(building, ARCHIVE_FOLDER));
    await swap(building, target);
    return release;
  } finally {
    await rm(building, { recursive: true, force: true });
  }
}

async function writeTable(
  store: Store,
  table: Table,
  format: FileFormat,
  folder: string
): Promise<ReleaseFile> {
  const name = fileName(table, format);
  const path = join(folder, name);
  await store.write(table, format, path);
  const bytes = await readFile(path);
  const [counted] = await store.rows(`SELECT count(*)::INTEGER AS rows FROM ${table.name}`);
  return {
    table: table.name,
    format,
    name,
    bytes: bytes.byteLength,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    rows: counted!.rows as number,
    columns: releaseColumns(table)
  };
}

async function content(store: Store): Promise<Pick<Release, 'counts' | 'firstYear' | 'lastYear'>> {
  const [row] = await store.rows(`
    SELECT
      (SELECT count(*)::INTEGER FROM pledges) AS documents,
      (SELECT count(*)::INTEGER FROM activities) AS activities,
      (SELECT count(*)::INTEGER FROM problems) AS problems,
      (SELECT count(*)::INTEGER FROM focus_areas) AS "focusAreas",
      (SELECT count(DISTINCT municipality_code)::INTEGER FROM municipality_pledges) AS municipalities,
      (SELECT min(first_year) FROM pledges) AS "firstYear",
      (SELECT max(last_year) FROM pledges) AS "lastYear"`);
  const { firstYear, lastYear, ...counts } = row as unknown as Counts & {
    firstYear: number;
    lastYear: number;
  };
  return { counts, firstYear, lastYear };
}

async function writeJson(path: string, value: object): Promise<void> {
  await writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
}

/** Refuses to replace a folder that holds something other than a release. */
async function mustBeOurs(target: string): Promise<void> {
  const names = await readdir(target).catch((): string[] => []);
  if (names.length === 0 || names.includes('release.json')) return;
  throw new Error(
    `${target} holds other files than a release of the dataset, and would be replaced as a whole; ` +
      'name a new or empty folder'
  );
}

/** Puts a folder in the place of another; the old one is back if that fails. */
async function swap(fresh: string, target: string): Promise<void> {
  const old = `${fresh}-old`;
  const hadOld = await rename(target, old).then(
    () => true,
    (error) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    }
  );
  try {
    await rename(fresh, target);
  } catch (error) {
    if (hadOld) await rename(old, target);
    throw error;
  }
  if (hadOld) await rm(old, { recursive: true, force: true });
}
