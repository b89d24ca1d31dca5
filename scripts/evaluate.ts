/**
 * npm run evaluate -- FOLDER…: how well the extraction agrees with records that people coded.
 *
 *   --gold DIR    folder of the records: YAML or JSON Lines (records beside the documents, else data/pledges)
 *   --part NAME   only records of train, validation or held-out municipalities (see held-out.ts)
 *   --crossed N   measure with models fitted anew, N times, each without a part of the municipalities:
 *                 no document is read by a model that has seen its municipality
 *   --misses N    how many of the worst documents to list with what was missed (10)
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compare, draftFor } from '../src/lib/extract/evaluate';
import { evaluationText } from '../src/lib/extract/evaluation-text';
import { draftsOf } from '../src/lib/extract/extract';
import { partOf } from '../src/lib/extract/held-out';
import { codedDocuments } from './extraction/coded-documents';
import { crossed } from './extraction/crossed';
import { readKnowledge } from './extraction/knowledge-files';
import { readRecords, wordWeights } from './extraction/records';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      gold: { type: 'string' },
      part: { type: 'string' },
      crossed: { type: 'string' },
      misses: { type: 'string', default: '10' }
    }
  });
  if (!positionals.length) throw new Error('Give the folder of the documents to measure on.');
  const folds = values.crossed === undefined ? 0 : Number(values.crossed);
  if (values.crossed !== undefined && !(Number.isInteger(folds) && folds > 1)) {
    throw new Error(`--crossed ${values.crossed}: give a whole number from 2.`);
  }
  const misses = Number(values.misses);
  if (!Number.isInteger(misses) || misses < 0) {
    throw new Error(`--misses ${values.misses}: give a whole number from 0.`);
  }
  const beside = values.gold ? [] : readRecords(positionals[0]!);
  const all = readRecords(path.join(root, 'data/pledges'));
  const records = beside.length ? beside : values.gold ? readRecords(values.gold) : all;
  const knowledge = readKnowledge(root);
  // Words are weighed by how rare they are among all records, not among the few measured.
  const weight = wordWeights(all);
  const found = await codedDocuments(positionals, records, knowledge, console.log);
  const documents = found.filter(
    ({ gold }) => !values.part || partOf(gold.municipalities) === values.part
  );
  if (!documents.length) {
    throw new Error(`${positionals.join(', ')}: no document there goes with a record.`);
  }
  const compared = folds
    ? crossed(documents, all, knowledge, weight, folds)
    : documents.map(({ document, gold, address }) =>
        compare(draftFor(draftsOf(document, knowledge, address), gold), gold, weight)
      );
  console.log(evaluationText(compared, misses));
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
