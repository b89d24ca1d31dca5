/** Hands documents to the worker, one at a time, and ends it where one takes too long. */
import type { KnowledgeFiles } from '$lib/extract/knowledge';
import { FAULTS, LIMITS } from '$lib/extract/read-fault';
import type { Reply, Request } from './reader.worker';
import ReaderWorker from './reader.worker?worker';

export type Read = Extract<Reply, { kind: 'read' }>;

let worker: Worker | undefined;
let queue: Promise<unknown> = Promise.resolve();

/**
 * Reads a file that the user chose. Nothing of it leaves the browser.
 * @throws Error with a message for the user
 */
export function readFile(file: File): Promise<Read> {
  const read = queue.then(() => readNow(file));
  queue = read.catch(() => null);
  return read;
}

async function readNow(file: File): Promise<Read> {
  if (file.size > LIMITS.bytes) throw new Error(FAULTS['too-large'].sv);
  worker ??= await start();
  const bytes = await file.arrayBuffer();
  const reply = await ask(worker, { kind: 'read', name: file.name, bytes });
  if (reply.kind === 'fault') throw new Error(FAULTS[reply.code].sv);
  return reply;
}

async function start(): Promise<Worker> {
  const { knowledgeFiles, municipalities } = await import('./knowledge');
  const started = new ReaderWorker();
  const know: Request = { kind: 'know', files: knowledgeFiles as KnowledgeFiles, municipalities };
  started.postMessage(know);
  return started;
}

function ask(to: Worker, request: Request & { bytes: ArrayBuffer }): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      to.onmessage = to.onerror = null;
      settle();
    };
    const lose = (message: string) => {
      to.terminate();
      worker = undefined;
      reject(new Error(message));
    };
    const timer = setTimeout(() => finish(() => lose(FAULTS['too-slow'].sv)), LIMITS.milliseconds);
    // The PDF library greets from inside the worker too: only our own replies have a kind.
    to.onmessage = ({ data }: MessageEvent<Partial<Reply>>) => {
      if (data.kind) finish(() => resolve(data as Reply));
    };
    to.onerror = () => finish(() => lose(FAULTS.damaged.sv));
    to.postMessage(request, [request.bytes]);
  });
}
