/** How fast documents become drafts, and what memory a long run takes. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
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
  /** Greatest resident memory in MB during a run over `files` text files. */
  long: { files: number; perSecond: number; peakMb: number };
}

/** Measures with as many threads as the machine has cores. */
export async function measureExtraction(files = 10_000, sample = 400): Promise<ExtractionFigures> {
  const threads = availableParallelism();
  const folder = mkdtempSync(path.join(tmpdir(), 'extraction-'));
  try {
    const perSecond = {} as ExtractionFigures['perSecond'];
    for (const [format, name] of Object.entries(SAMPLES)) {
      const file = path.join(folder, name);
      copyFileSync(path.join(root, 'tests/documents', name), file);
      perSecond[format as keyof typeof SAMPLES] = (await run(file, sample, threads)).perSecond;
    }
    const long = await run(path.join(folder, SAMPLES.text), files, threads);
    return { threads, perSecond, long: { files, ...long } };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function run(file: string, times: number, threads: number) {
  // The first answers wait for the threads to start and are not counted.
  const warm = threads * 5;
  let [done, began, peak] = [0, 0, 0];
  await readAll(repeated(file, times + warm), threads, root, async (_, answer) => {
    if (answer.error !== undefined) throw new Error(`${file}: ${answer.error}`);
    done++;
    if (done === warm) began = performance.now();
    if (done % 50 === 0) peak = Math.max(peak, process.memoryUsage.rss());
  });
  const seconds = (performance.now() - began) / 1000;
  return { perSecond: Math.round(times / seconds), peakMb: Math.round(peak / 1024 / 1024) };
}

async function* repeated(file: string, times: number): AsyncGenerator<Source> {
  for (let index = 0; index < times; index++) yield { address: file, stem: String(index) };
}
