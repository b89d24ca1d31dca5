import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { median } from './statistics';
import { repeatPledges } from './repeated-pledges';

const CHILD = fileURLToPath(new URL('dataset-child.ts', import.meta.url));

/** What the build of the dataset took. */
export interface DatasetBuild {
  documents: number;
  ms: number;
  /** The most memory that the process held, in bytes. */
  peakMemory: number;
}

/**
 * Builds the dataset from the pledges of a data folder, each taken `times` times, in a process of
 * its own; medians of `runs`.
 */
export async function measureDatasetBuild(
  data: string,
  times: number,
  runs: number
): Promise<DatasetBuild> {
  const folder = await mkdtemp(join(tmpdir(), 'lofteskartan-bench-'));
  try {
    const from = join(folder, 'pledges');
    await repeatPledges(join(data, 'pledges'), from, times);
    const built: DatasetBuild[] = [];
    for (let run = 0; run < runs; run++)
      built.push(await build(data, from, join(folder, 'tables')));
    return {
      documents: built[0]!.documents,
      ms: median(built.map(({ ms }) => ms))!,
      peakMemory: median(built.map(({ peakMemory }) => peakMemory))!
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function build(data: string, from: string, to: string): Promise<DatasetBuild> {
  const args = ['--import', 'tsx', CHILD, data, from, to];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout) as DatasetBuild;
}
