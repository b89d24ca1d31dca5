/**
 * npm run data: checks the pledges and builds the dataset.
 *
 *   --from DIR         folder of the pledges (data/pledges)
 *   --to DIR           folder of the files (static/data), replaced as a whole
 *   --record-release   also write data/releases/<version>.json and the tables as they are now
 */
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { recordRelease } from '../src/lib/dataset/archive';
import { buildDataset } from '../src/lib/dataset/build';
import { DataFaults } from '../src/lib/dataset/fault';
import { pledgeJsonSchema } from '../src/lib/dataset/json-schema';
import { faultsText, summaryText } from '../src/lib/dataset/report';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const data = join(root, 'data');

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      from: { type: 'string', default: join(data, 'pledges') },
      to: { type: 'string', default: join(root, 'static', 'data') },
      'record-release': { type: 'boolean', default: false }
    }
  });
  // Relative names are shorter to read, and a terminal opens them at a click.
  const from = relative(process.cwd(), resolve(values.from)) || '.';
  const to = relative(process.cwd(), resolve(values.to)) || '.';
  const result = await buildDataset({ data, from, to, progress: progressLine });
  await writeIfOther(join(data, 'pledge.schema.json'), pledgeJsonSchema());
  if (values['record-release']) await recordRelease(result.ledger, to, join(data, 'releases'));
  console.log(summaryText(result, to));
}

/** On a terminal only: a log keeps the summary, not the way to it. */
function progressLine(done: number, all: number): void {
  if (!process.stderr.isTTY || (done % 50 !== 0 && done !== all)) return;
  process.stderr.write(`\rReading pledges: ${done} of ${all}${done === all ? '\n' : ''}`);
}

async function writeIfOther(file: string, text: string): Promise<void> {
  const before = await readFile(file, 'utf8').catch(() => null);
  if (before !== text) await writeFile(file, text);
}

main().catch((error: unknown) => {
  console.error(error instanceof DataFaults ? faultsText(error) : messageOf(error));
  process.exitCode = 1;
});

function messageOf(error: unknown): string {
  return error instanceof Error ? `The dataset can't be built: ${error.message}` : String(error);
}
