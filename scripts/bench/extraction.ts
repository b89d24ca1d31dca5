/** How fast documents become drafts, and what memory a long run takes. */
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readAll } from '../extraction/pool';
import type { Source } from '../extraction/sources';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** One document of each format; what is read again and again is the same for every run. */
const SAMPLES = {
  text: 'prose.txt',
  html: 'news.html',
  pdf: 'chapters.pdf',
  docx: 'headings.docx'
};

export interface ExtractionFigures {
  threads: number;
  /** Documents a second, reading and extraction together, with the threads already started. */
  perSecond: Record<keyof typeof SAMPLES, number>;
  /** A run over `files` files of all formats by turns, with the greatest resident memory. */
  long: { files: number; perSecond: number; peakBytes: number };
}

/** Measures with as many threads as the machine has cores; `say` is told how it goes. */
export async function measureExtraction(
  files: number,
  sample: number,
  say: (text: string) => void
): Promise<ExtractionFigures> {
  const threads = availableParallelism();
  const perSecond = {} as ExtractionFigures['perSecond'];
  for (const [format, name] of Object.entries(SAMPLES)) {
    say(`documents: ${sample} of ${format}`);
    perSecond[format as keyof typeof SAMPLES] = (await run([name], sample, threads)).perSecond;
  }
  say(`documents: ${files} of all formats`);
  const long = await run(Object.values(SAMPLES), files, threads);
  return { threads, perSecond, long: { files, ...long } };
}

async function run(names: readonly string[], times: number, threads: number) {
  // The first answers wait for the threads to start and are not counted.
  const warm = threads * 5;
  let [done, began, peak] = [0, 0, 0];
  await readAll(repeated(names, times + warm), threads, root, async (source, answer) => {
    if (answer.error !== undefined) throw new Error(`${source.address}: ${answer.error}`);
    done++;
    if (done === warm) began = performance.now();
    if (done % 50 === 0) peak = Math.max(peak, process.memoryUsage.rss());
  });
  const seconds = (performance.now() - began) / 1000;
  return { perSecond: times / seconds, peakBytes: Math.max(peak, process.memoryUsage.rss()) };
}

async function* repeated(names: readonly string[], times: number): AsyncGenerator<Source> {
  for (let index = 0; index < times; index++) {
    const name = names[index % names.length]!;
    yield { address: path.join(root, 'tests/documents', name), stem: String(index) };
  }
}
