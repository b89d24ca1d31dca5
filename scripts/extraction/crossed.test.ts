import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { recordOf } from '../../src/lib/extract/draft';
import { draftsOf } from '../../src/lib/extract/extract';
import { readDocument } from '../../src/lib/extract/read';
import type { CodedDocument } from './coded-documents';
import { documentPath } from './command.fixture';
import { crossed } from './crossed';
import { readKnowledge } from './knowledge-files';
import { readRecords, wordWeights } from './records';

const knowledge = readKnowledge();
const NAMES = ['prose.txt', 'bullets.docx', 'chapters.pdf', 'joint.html', 'amounts.txt'];
/** Records of three municipalities that none of the documents is from. */
const others = ['0114-upplands-vasby', '0115-vallentuna', '0117-osteraker'].flatMap((place) =>
  readRecords(`data/pledges/${place}`)
);
let documents: CodedDocument[];

beforeAll(async () => {
  documents = await Promise.all(
    NAMES.map(async (name) => {
      const document = await readDocument(readFileSync(documentPath(name)));
      const gold = recordOf(draftsOf(document, knowledge, name)[0]!, { url: null, format: 'text' });
      return { address: name, document, gold };
    })
  );
}, 120_000);

describe('models fitted anew, each without a part of the municipalities', () => {
  const measured = () => {
    const records = [...documents.map((one) => one.gold), ...others];
    return crossed(documents, records, knowledge, wordWeights(records), 2);
  };

  test('measure each document once, the same each time', () => {
    const first = measured();
    expect(first.map((one) => one.id)).toEqual(documents.map((one) => one.gold.id).sort());
    expect(measured()).toEqual(first);
  });

  test('know nothing of what the shipped model knows', () => {
    // A few records teach little, where the shipped model made the gold: the measure must show it.
    const themes = measured().reduce((sum, one) => sum + one.mainTheme.right, 0);
    const all = documents.reduce((sum, one) => sum + one.gold.activities.length, 0);
    expect(themes).toBeLessThan(all);
  });
});
