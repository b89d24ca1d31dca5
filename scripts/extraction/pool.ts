/** Some threads that each read one source at a time; a thread that takes too long is replaced. */
import { Worker } from 'node:worker_threads';
import { FAULTS, LIMITS } from '../../src/lib/extract/read-fault';
import type { Source } from './sources';
import type { Answer } from './worker';

/** A thread's start costs some seconds of its own. */
const START_MS = 30_000;

/**
 * Hands the sources to `threads` workers and calls `done` with each answer.
 * No more than `threads` sources and answers are held at any time.
 */
export async function readAll(
  sources: AsyncIterable<Source>,
  threads: number,
  root: string,
  done: (source: Source, answer: Answer) => Promise<void>
): Promise<void> {
  const iterator = sources[Symbol.asyncIterator]();
  // Pulling from one iterator: each thread takes the next source when it is free.
  let taking: Promise<unknown> = Promise.resolve();
  const next = (): Promise<Source | null> => {
    const taken = taking.then(async () => {
      const result = await iterator.next();
      return result.done ? null : result.value;
    });
    taking = taken.catch(() => null);
    return taken;
  };
  await Promise.all(
    Array.from({ length: threads }, async () => {
      let worker: Worker | null = null;
      try {
        for (let source = await next(); source; source = await next()) {
          const fresh = worker === null;
          worker ??= start(root);
          const answer = await ask(
            worker,
            source.address,
            LIMITS.milliseconds + (fresh ? START_MS : 0)
          );
          if ('lost' in answer) {
            await worker.terminate();
            worker = null;
          }
          await done(source, answer);
        }
      } finally {
        await worker?.terminate();
      }
    })
  );
}

function start(root: string): Worker {
  const worker = new Worker(new URL('./worker-start.mjs', import.meta.url), {
    workerData: { root },
    resourceLimits: { maxOldGenerationSizeMb: 768 }
  });
  worker.setMaxListeners(0);
  return worker;
}

type Asked = Answer & { lost?: true };

function ask(worker: Worker, address: string, limit: number): Promise<Asked> {
  return new Promise((resolve) => {
    const finish = (answer: Asked) => {
      clearTimeout(timer);
      worker.off('message', finish);
      worker.off('error', fail);
      resolve(answer);
    };
    const fail = (error: Error) =>
      finish({ address, error: `reading failed: ${error.message}`, lost: true });
    const timer = setTimeout(
      () => finish({ address, error: FAULTS['too-slow'].en, lost: true }),
      limit
    );
    worker.on('message', finish);
    worker.on('error', fail);
    worker.postMessage(address);
  });
}
