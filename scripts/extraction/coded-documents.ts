/** Documents in a folder, each beside the record that a person coded from it. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Document } from '../../src/lib/extract/document';
import { draftFor } from '../../src/lib/extract/evaluate';
import { draftsOf, passagesOf } from '../../src/lib/extract/extract';
import type { Knowledge } from '../../src/lib/extract/knowledge';
import { readDocument } from '../../src/lib/extract/read';
import { examplesFrom, type PassageExamples } from '../../src/lib/extract/train-passages';
import type { Pledge } from '../../src/lib/pledge/schema';
import { goldFor } from './records';
import { sourcesOf } from './sources';

export interface CodedDocument {
  address: string;
  document: Document;
  gold: Pledge;
}

/** Reads what can be read and has a record; says of the others why they are left out. */
export async function codedDocuments(
  folders: readonly string[],
  records: readonly Pledge[],
  knowledge: Knowledge,
  say: (text: string) => void
): Promise<CodedDocument[]> {
  const documents: CodedDocument[] = [];
  for await (const { address, stem } of sourcesOf(folders)) {
    try {
      const document = await readDocument(await readFile(address));
      const drafts = draftsOf(document, knowledge, address);
      const gold = goldFor(path.basename(stem), drafts, records);
      if (gold) documents.push({ address, document, gold });
      else say(`${address}: left out, no record goes with it`);
    } catch (error) {
      say(`${address}: left out, ${(error as Error).message}`);
    }
  }
  return documents;
}

/** The passages of one document as examples of promises, of areas and of other text. */
export function examplesOf(
  { document, gold, address }: CodedDocument,
  knowledge: Knowledge,
  weight: (stem: string) => number
): PassageExamples {
  const drafts = draftsOf(document, knowledge, address);
  const part = drafts.indexOf(draftFor(drafts, gold));
  return examplesFrom(passagesOf(document, knowledge)[part]!, gold, weight, knowledge);
}
