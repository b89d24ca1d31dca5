import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { readRelease } from '../../src/lib/engine/release';

/** What a copy of a row differs in: the id of its document. */
const ID = `pledge_id || '-' || copy`;
const COPIED: Record<string, string> = {
  pledges: `* REPLACE (${ID} AS pledge_id, CASE WHEN previous_pledge_id IS NULL THEN NULL
    ELSE previous_pledge_id || '-' || copy END AS previous_pledge_id, CASE WHEN next_pledge_id IS NULL
    THEN NULL ELSE next_pledge_id || '-' || copy END AS next_pledge_id)`,
  activities: `* REPLACE (${ID} AS pledge_id)`,
  municipality_pledges: `* REPLACE (${ID} AS pledge_id)`
};

/**
 * The built site with a release of at least so many activities: every document and what it promises
 * taken again and again, under ids of their own. Gives the number of activities.
 * @param build the built site @param folder empty; becomes the site, most of it by reference
 */
export async function madeRelease(build: string, folder: string, activities: number) {
  for (const entry of await readdir(build)) {
    if (entry !== 'data') await symlink(resolve(build, entry), join(folder, entry));
  }
  const data = join(folder, 'data');
  await mkdir(data);
  const release = readRelease(await readFile(join(build, 'data/release.json'), 'utf8'));
  const copies = Math.ceil(activities / release.counts.activities!);
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  for (const file of release.files.filter(({ name }) => name.endsWith('.parquet'))) {
    const [from, to] = [join(build, 'data', file.name), join(data, file.name)];
    const columns = COPIED[file.table];
    if (columns) {
      await connection.run(
        `COPY (SELECT ${columns.replace('*', '* EXCLUDE (copy)')} FROM read_parquet('${from}'),
          (SELECT unnest(range(${copies})) AS copy))
        TO '${to}' (FORMAT parquet, COMPRESSION zstd)`
      );
      file.rows *= copies;
    } else await cp(from, to);
    const bytes = await readFile(to);
    file.bytes = bytes.length;
    file.sha256 = createHash('sha256').update(bytes).digest('hex');
  }
  connection.closeSync();
  instance.closeSync();
  await writeFile(join(data, 'release.json'), JSON.stringify(release));
  return copies * release.counts.activities!;
}
