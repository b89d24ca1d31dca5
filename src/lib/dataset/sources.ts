/** The files that the dataset is made from. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Ledger } from './ledger';
import { parseMunicipalities, parseSearchLog, type Municipality, type Search } from './reference';
import type { ReleaseHead } from './release';
import { VOCABULARY_FILES, VOCABULARY_KINDS, vocabularyRows } from './vocabulary';
import { parseJson, parseYaml } from './yaml-file';

const releaseSchema = v.strictObject({
  version: v.pipe(v.string(), v.regex(/^\d{4}\.\d+$/)),
  date: v.pipe(v.string(), v.isoDate()),
  title: v.string(),
  titleEnglish: v.string(),
  description: v.string(),
  descriptionEnglish: v.string(),
  publisher: v.string(),
  contact: v.optional(v.strictObject({ name: v.string(), email: v.pipe(v.string(), v.email()) })),
  licence: v.array(v.strictObject({ name: v.string(), path: v.string(), covers: v.string() }))
});

/** Everything but the pledges. */
export interface Sources {
  release: ReleaseHead;
  municipalities: Municipality[];
  searches: Map<string, Search>;
  vocabulary: ReturnType<typeof vocabularyRows>;
  ledgers: Ledger[];
}

/** Reads the data folder, but for its pledges. @throws naming the file where one is wrong */
export async function readSources(folder: string): Promise<Sources> {
  const release = join(folder, 'release.yaml');
  const municipalities = join(folder, 'reference', 'municipalities.csv');
  const searchLog = join(folder, 'reference', 'search-log.csv');
  return {
    release: checkRelease(await readFile(release, 'utf8'), release),
    municipalities: parseMunicipalities(await readFile(municipalities, 'utf8'), municipalities),
    searches: parseSearchLog(await readFile(searchLog, 'utf8'), searchLog),
    vocabulary: await readVocabulary(join(folder, 'vocabulary')),
    ledgers: await readLedgers(join(folder, 'releases'))
  };
}

function checkRelease(text: string, file: string): ReleaseHead {
  const result = v.safeParse(releaseSchema, parseYaml(text, file));
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new Error(`${file}: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
}

async function readVocabulary(folder: string): Promise<Sources['vocabulary']> {
  const lists = VOCABULARY_KINDS.map(async (kind) => {
    const file = join(folder, VOCABULARY_FILES[kind]);
    return vocabularyRows(kind, await readFile(file, 'utf8'), file);
  });
  return (await Promise.all(lists)).flat();
}

/** The ledgers of the recorded releases, in the order of their file names. */
export async function readLedgers(folder: string): Promise<Ledger[]> {
  const names = await readdir(folder).catch((): string[] => []);
  const files = names.filter((name) => name.endsWith('.json')).sort();
  const ledgers = files.map(async (name) => {
    const file = join(folder, name);
    return parseJson(await readFile(file, 'utf8'), file) as Ledger;
  });
  return Promise.all(ledgers);
}

/** A pledge file: where it lies under the folder, and its text. */
export interface PledgeFile {
  /** The folder and name under the pledges' folder, for messages and reading. */
  path: string;
  folder: string;
  /** Name without `.yaml`. */
  name: string;
}

/** The pledge files of a folder, in the order of their paths. @throws where there is none */
export async function listPledgeFiles(root: string): Promise<PledgeFile[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch((error) => {
    throw new Error(`${root}: the folder of the pledges can't be read (${error.code})`);
  });
  const files = entries
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => {
      const folder = entry.parentPath.slice(root.length).replace(/^[/\\]/, '');
      const name = entry.name.replace(/\.yaml$/, '');
      return { path: join(folder, entry.name), folder, name };
    });
  if (files.length === 0) throw new Error(`${root}: there is no pledge file (*.yaml) in it`);
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** How many files are read at a time: enough to keep the disk busy, few enough to hold. */
const READ_AHEAD = 64;

/** The files with their texts, in order. */
export async function* readTexts<F extends { path: string }>(
  root: string,
  files: readonly F[]
): AsyncGenerator<{ file: F; path: string; text: string }> {
  for (let i = 0; i < files.length; i += READ_AHEAD) {
    const group = files.slice(i, i + READ_AHEAD).map(async (file) => {
      const path = join(root, file.path);
      return { file, path, text: await readFile(path, 'utf8') };
    });
    yield* await Promise.all(group);
  }
}
