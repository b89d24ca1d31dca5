/** From the data folder to checked tables in files: all of it, or nothing. */
import { join } from 'node:path';
import { areaMunicipalityRows, areaRows, municipalityRows } from './area-rows';
import type { Fault } from './fault';
import { ingest } from './ingest';
import { changesSince, latest, ledgerOf, type Changes, type Ledger } from './ledger';
import { publish } from './publish';
import type { Release } from './release';
import { readSources, type Sources } from './sources';
import { Store } from './store';
import { THEME_STATES_SQL } from './theme-states';

export interface BuildOptions {
  /** The data folder: reference, vocabulary, releases, release.yaml. */
  data: string;
  /** The folder of the pledges. */
  from: string;
  /** The folder that the files go to; replaced as a whole. */
  to: string;
  /** Told after each record. */
  progress?: (done: number, all: number) => void;
}

export interface BuildResult {
  release: Release;
  warnings: Fault[];
  /** Against the latest recorded release; null where none was recorded yet. */
  changes: Changes | null;
  /** What would be recorded for this release. */
  ledger: Ledger;
}

/**
 * Builds the dataset.
 * @throws DataFaults with all faults of the pledges; then nothing is written
 */
export async function buildDataset(options: BuildOptions): Promise<BuildResult> {
  const sources = await readSources(options.data);
  const store = await Store.open();
  try {
    const read = await ingest(options.from, sources.municipalities, store, options.progress);
    addAreas(store, sources);
    store.flush();
    await store.run(THEME_STATES_SQL);
    const release = await publish(
      store,
      sources.release,
      options.to,
      join(options.data, 'releases')
    );
    const before = latest(sources.ledgers);
    return {
      release,
      warnings: read.warnings,
      changes: before ? changesSince(before, read.hashes) : null,
      ledger: ledgerOf(sources.release, read.hashes)
    };
  } finally {
    store.close();
  }
}

function addAreas(store: Store, { municipalities, searches, vocabulary }: Sources): void {
  store.add('municipalities', municipalityRows(municipalities, searches));
  store.add('areas', areaRows(municipalities));
  store.add('area_municipalities', areaMunicipalityRows(municipalities));
  store.add('vocabulary', vocabulary);
}
