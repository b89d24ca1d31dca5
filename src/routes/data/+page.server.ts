import { stat } from 'node:fs/promises';
import { ALL_TABLES } from '$lib/dataset/tables';
import { pledges } from '$lib/query/pledge';
import { nativeSource } from '$lib/server/engine';
import { manifest, releaseHistory } from '$lib/server/releases';
import { changeWords } from '$lib/view/release-words';
import type { PageServerLoad } from './$types';

/** What describes the files; their sizes are their own. */
const DESCRIPTIONS = ['release.json', 'datapackage.json', 'csv-metadata.json', 'catalogue.ttl'];

/** The release's files with sizes and hashes, its schema, and what earlier releases held. */
export const load: PageServerLoad = async () => {
  const { files, licence, title, titleEnglish, description, descriptionEnglish, ...release } =
    await manifest();
  const titles = new Map(
    (await (await nativeSource()).ask(pledges, undefined)).map(({ id, title }) => [id, title])
  );
  return {
    about: { title, titleEnglish, description, descriptionEnglish, licence },
    years: { first: release.firstYear, last: release.lastYear },
    files: files.map(({ table, format, name, bytes, sha256, rows }) => ({
      table,
      format,
      name,
      bytes,
      sha256,
      rows
    })),
    descriptions: await Promise.all(
      DESCRIPTIONS.map(async (name) => ({ name, bytes: (await stat(`static/data/${name}`)).size }))
    ),
    tables: ALL_TABLES.map(({ name, description, primaryKey, columns }) => ({
      name,
      description,
      primaryKey,
      columns
    })),
    history: (await releaseHistory()).map(({ ledger: { version, date, documents }, changes }) => ({
      version,
      date,
      documents: Object.keys(documents).length,
      since: changes?.since ?? null,
      words: changes && changeWords(changes, (id) => titles.get(id) ?? id)
    }))
  };
};
