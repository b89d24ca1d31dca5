/**
 * npm run train: fits the extraction's model to the coded records.
 *
 *   --out FILE        where the model goes (data/vocabulary/extraction/model.json)
 *   --parts NAMES     which records it is shown, with commas between (train,validation); those of the
 *                     held-out part are never among them, so that it can be measured on them
 *   --texts FOLDER    documents whose names are records' ids, for the judgement of what is a promise and
 *                     what an area;
 *                     may stand more than once. Without it that judgement is kept.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { partOf } from '../src/lib/extract/held-out';
import { trainModel } from '../src/lib/extract/train';
import { fitPassages } from '../src/lib/extract/train-passages';
import { codedDocuments, examplesOf } from './extraction/coded-documents';
import { FOLDER, readKnowledge } from './extraction/knowledge-files';
import { readRecords, wordWeights } from './extraction/records';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: path.join(FOLDER, 'model.json') },
    parts: { type: 'string', default: 'train,validation' },
    texts: { type: 'string', multiple: true, default: [] }
  }
});

async function main(): Promise<void> {
  const parts = values.parts.split(',');
  const records = readRecords('data/pledges');
  const taught = records.filter((pledge) => parts.includes(partOf(pledge.municipalities)));
  const knowledge = readKnowledge();
  const coded = trainModel(taught, knowledge.lists);
  const texts = await codedDocuments(values.texts, records, knowledge, console.log);
  const weight = wordWeights(records);
  const { promise, area } = knowledge.model;
  const passages = texts.length
    ? fitPassages(texts.map((one) => examplesOf(one, knowledge, weight)))
    : { promise: promise!, area: area! };
  const model = { ...coded, ...passages };
  // One head a line: a new training shows in a diff which questions changed.
  const lines = Object.entries(model).map(
    ([task, heads]) =>
      `${JSON.stringify(task)}:{\n${Object.entries(heads)
        .map(([code, head]) => `${JSON.stringify(code)}:${JSON.stringify(head)}`)
        .join(',\n')}\n}`
  );
  writeFileSync(values.out, `{\n${lines.join(',\n')}\n}\n`);
  const ofTexts = texts.length ? ` and ${texts.length} documents` : '';
  console.log(
    `Fitted to ${taught.length} records (${values.parts})${ofTexts}; written to ${values.out}.`
  );
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
