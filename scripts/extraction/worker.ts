/** Reads one source at a time and answers with its drafts; runs in a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Draft } from '../../src/lib/extract/draft';
import { draftsOf } from '../../src/lib/extract/extract';
import { readDocument } from '../../src/lib/extract/read';
import { bytesOf } from './fetch-bytes';
import { readKnowledge } from './knowledge-files';

/** The answer to one address. */
export type Answer =
  | { address: string; format: string; drafts: Draft[]; error?: undefined }
  | { address: string; error: string };

const knowledge = readKnowledge((workerData as { root: string }).root);

parentPort!.on('message', async (address: string) => {
  parentPort!.postMessage(await answer(address));
});

async function answer(address: string): Promise<Answer> {
  try {
    const document = await readDocument(await bytesOf(address));
    return { address, format: document.format, drafts: draftsOf(document, knowledge, address) };
  } catch (error) {
    return { address, error: (error as Error).message };
  }
}
