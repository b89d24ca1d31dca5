/**
 * Releases that were published once: what they held (a ledger each), and their tables as they were,
 * so that a citation of an older release goes on showing what it cited.
 */
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ledger } from './ledger';
import type { Release } from './release';

/**
 * Records a release that was built: its ledger, and its Parquet files with their manifest.
 * @param built the folder that it was published to
 * @param archive the folder of the recorded releases
 * @throws where the version is recorded already with other documents: a release stays what it was
 */
export async function recordRelease(ledger: Ledger, built: string, archive: string): Promise<void> {
  const file = join(archive, `${ledger.version}.json`);
  const text = `${JSON.stringify(ledger, null, 2)}\n`;
  const before = await readFile(file, 'utf8').catch(() => text);
  if (before !== text) {
    throw new Error(
      `release ${ledger.version} is already recorded with other documents; ` +
        'give data/release.yaml a new version and date'
    );
  }
  const folder = join(archive, ledger.version);
  // Recorded before: the tables stay as they were published, whatever would be built of them now.
  if (await readFile(join(folder, 'release.json')).catch(() => null)) return;
  await mkdir(folder, { recursive: true });
  const release = JSON.parse(await readFile(join(built, 'release.json'), 'utf8')) as Release;
  const files = release.files.filter(({ format }) => format === 'parquet');
  for (const { name } of files) await copyFile(join(built, name), join(folder, name));
  await writeFile(file, text);
  const manifest = `${JSON.stringify({ ...release, files }, null, 2)}\n`;
  await writeFile(join(folder, 'release.json'), manifest);
}

/** Copies every recorded release to a folder of its own; gives their versions, in order. */
export async function publishArchive(archive: string, to: string): Promise<string[]> {
  const entries = await readdir(archive, { withFileTypes: true }).catch(() => []);
  const versions = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  for (const version of versions) {
    const target = join(to, version);
    await mkdir(target, { recursive: true });
    for (const name of await readdir(join(archive, version)))
      await copyFile(join(archive, version, name), join(target, name));
  }
  return versions;
}
