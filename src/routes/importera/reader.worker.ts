/** Reads one document at a time, away from the page: libraries, files and time stay in here. */
import type { Draft } from '$lib/extract/draft';
import type { Block } from '$lib/extract/document';
import { draftsOf } from '$lib/extract/extract';
import {
  knowledgeOf,
  type Knowledge,
  type KnowledgeFiles,
  type Municipality
} from '$lib/extract/knowledge';
import { readDocument } from '$lib/extract/read';
import { ReadFault, type FaultCode } from '$lib/extract/read-fault';

export type Request =
  | { kind: 'know'; files: KnowledgeFiles; municipalities: Municipality[] }
  | { kind: 'read'; name: string; bytes: ArrayBuffer };

export type Reply =
  | { kind: 'read'; format: string; text: string; blocks: Block[]; drafts: Draft[] }
  | { kind: 'fault'; code: FaultCode };

let knowledge: Knowledge | undefined;

self.onmessage = async ({ data }: MessageEvent<Request>) => {
  if (data.kind === 'know') knowledge = knowledgeOf(data.files, data.municipalities);
  else self.postMessage(await read(data.name, new Uint8Array(data.bytes)));
};

async function read(name: string, bytes: Uint8Array): Promise<Reply> {
  try {
    const document = await readDocument(bytes);
    const drafts = draftsOf(document, knowledge!, name);
    return {
      kind: 'read',
      format: document.format,
      text: document.text,
      blocks: document.blocks,
      drafts
    };
  } catch (error) {
    return { kind: 'fault', code: error instanceof ReadFault ? error.code : 'damaged' };
  }
}
