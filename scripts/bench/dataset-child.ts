/** A process of its own that builds the dataset once, and tells what that took. */
import { buildDataset } from '../../src/lib/dataset/build';
import { DataFaults } from '../../src/lib/dataset/fault';
import { faultsText } from '../../src/lib/dataset/report';

const [data, from, to] = process.argv.slice(2) as [string, string, string];
const begin = performance.now();
try {
  const { release } = await buildDataset({ data, from, to });
  const figures = {
    documents: release.counts.documents,
    ms: performance.now() - begin,
    peakMemory: process.resourceUsage().maxRSS * 1024
  };
  process.stdout.write(JSON.stringify(figures));
} catch (error) {
  process.stderr.write(error instanceof DataFaults ? faultsText(error).slice(-2000) : `${error}`);
  process.exitCode = 1;
}
