/**
 * npm run evaluate -- FOLDER: how well the extraction agrees with records that people coded.
 *
 *   --gold DIR    folder of the records: YAML or JSON Lines (records beside the documents, else data/pledges)
 *   --part NAME   only records of train, validation or held-out municipalities (see held-out.ts)
 *   --misses N    how many of the worst documents to list with what was missed (10)
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compare, draftFor, type Compared } from '../src/lib/extract/evaluate';
import { evaluationText } from '../src/lib/extract/evaluation-text';
import { draftsOf } from '../src/lib/extract/extract';
import { partOf } from '../src/lib/extract/held-out';
import { weightsOf } from '../src/lib/extract/match';
import { readDocument } from '../src/lib/extract/read';
import { readKnowledge } from './extraction/knowledge-files';
import { goldFor, readRecords } from './extraction/records';
import { sourcesOf } from './extraction/sources';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      gold: { type: 'string' },
      part: { type: 'string' },
      misses: { type: 'string', default: '10' }
    }
  });
  const [folder] = positionals;
  if (!folder) throw new Error('Give the folder of the documents to measure on.');
  const beside = values.gold ? [] : readRecords(folder);
  const records = beside.length
    ? beside
    : readRecords(values.gold ?? path.join(root, 'data/pledges'));
  const knowledge = readKnowledge(root);
  // Words are weighed by how rare they are among all records, not among the few measured.
  const all = readRecords(path.join(root, 'data/pledges'));
  const weight = weightsOf(
    all.flatMap((one) => [...one.activities, ...one.problems].map((item) => item.summary))
  );
  const compared: Compared[] = [];
  for await (const source of sourcesOf([folder])) {
    try {
      const document = await readDocument(await readFile(source.address));
      const drafts = draftsOf(document, knowledge, source.address);
      const gold = goldFor(path.basename(source.stem), drafts, records);
      if (!gold) console.log(`${source.address}: left out, no record goes with it`);
      else if (!values.part || partOf(gold.municipalities) === values.part) {
        compared.push(compare(draftFor(drafts, gold), gold, weight));
      }
    } catch (error) {
      console.log(`${source.address}: left out, ${(error as Error).message}`);
    }
  }
  if (!compared.length) throw new Error(`${folder}: no document there goes with a record.`);
  console.log(evaluationText(compared, Number(values.misses)));
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
