/** npm run bench: what a visit to the built site costs, the build of its dataset, and the import. */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCache } from './bench/brotli-cache';
import { measureChanges } from './bench/changes';
import { measureDatasetBuild } from './bench/dataset-build';
import { measureExtraction } from './bench/extraction';
import { measureExplorer } from './bench/explorer';
import { firstView, type FirstView } from './bench/first-view';
import { FAST, SLOW, type Profile } from './bench/profile';
import { reportText, type Figures, type ProfileFigures } from './bench/report';
import { chromiumPath } from './chromium';

const HELP = `Usage: npm run bench [-- options]

Measures the built site in Chromium, each visit with an empty cache, the build of the dataset, and
how fast documents become drafts. Takes about fifteen minutes; the machine should have nothing else to do.

  --only PARTS    some of fast,slow,dataset,extraction,explorer, with commas between (default: all). fast is
                  this machine; slow has a quarter of its speed, 1.6 Mbit/s and 150 ms; explorer
                  is the explorer at the real size and with a million made activities
  --runs N        visits and builds that a median is taken of (default: 5)
  --files N       documents of the long run (default: 10000)
  --no-changes    without the latency of theme and year
  --build FOLDER  the built site (default: build)
  --json          the figures of every run as JSON, instead of tables
  --help          this text
`;

const PARTS = ['fast', 'slow', 'dataset', 'extraction', 'explorer'];
/** Documents that the rate of one format is taken of. */
const SAMPLE = 400;

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        only: { type: 'string', default: PARTS.join() },
        runs: { type: 'string', default: '5' },
        files: { type: 'string', default: '10000' },
        'no-changes': { type: 'boolean', default: false },
        build: { type: 'string', default: 'build' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false }
      }
    });
    const parts = new Set(values.only.split(','));
    const odd = [...parts].find((part) => !PARTS.includes(part));
    if (odd !== undefined) throw new Error(`--only does not know “${odd}”.`);
    const whole = (name: 'runs' | 'files') => {
      const value = Number(values[name]);
      if (Number.isInteger(value) && value > 0) return value;
      throw new Error(`--${name} takes a whole number from 1.`);
    };
    return { ...values, parts, runs: whole('runs'), files: whole('files') };
  } catch (error) {
    throw new Error(`${(error as Error).message}\n\n${HELP}`, { cause: error });
  }
}

type Options = ReturnType<typeof readOptions>;

/** How it goes; on stderr, so that the figures can be piped. */
const say = (text: string) => process.stderr.write(`${text}\n`);

async function siteIsBuilt(options: Options): Promise<void> {
  await access(join(options.build, 'index.html')).catch((cause) => {
    const fault = `${options.build}/index.html is not there: the site is not built. Run npm run build.`;
    throw new Error(fault, { cause });
  });
}

async function measureSite(options: Options): Promise<Pick<Figures, 'fast' | 'slow'>> {
  const profiles = [FAST, SLOW].filter(({ name }) => options.parts.has(name));
  if (profiles.length === 0) return {};
  await siteIsBuilt(options);
  const browser = await chromiumPath();
  const brotli = brotliCache(join('node_modules', '.cache', 'bench'), say);
  const site = { folder: options.build, brotli };
  say('a first visit, not counted, to compress the files');
  await firstView(browser, site, FAST);
  const measure = async (profile: Profile): Promise<ProfileFigures> => {
    const views: FirstView[] = [];
    for (let run = 1; run <= options.runs; run++) {
      say(`${profile.name}: visit ${run} of ${options.runs}`);
      views.push(await firstView(browser, site, profile));
    }
    if (options['no-changes']) return { views };
    say(`${profile.name}: every theme and year, before the engine`);
    const prerendered = await measureChanges(browser, site, profile, false);
    say(`${profile.name}: every theme and year, with the engine`);
    const engine = await measureChanges(browser, site, profile, true);
    return { views, changes: { prerendered, engine } };
  };
  const figures: Pick<Figures, 'fast' | 'slow'> = {};
  for (const profile of profiles) {
    figures[profile.name as 'fast' | 'slow'] = await measure(profile);
  }
  return figures;
}

async function measureDataset(options: Options): Promise<Pick<Figures, 'dataset'>> {
  if (!options.parts.has('dataset')) return {};
  say('the dataset, once');
  const builds = [await measureDatasetBuild('data', 1, options.runs)];
  for (const times of [10, 100]) {
    say(`the dataset, ${times} times over`);
    // Once is enough: what takes minutes varies little.
    builds.push(await measureDatasetBuild('data', times, 1));
  }
  return { dataset: builds };
}

async function measureImport(options: Options): Promise<Pick<Figures, 'extraction'>> {
  if (!options.parts.has('extraction')) return {};
  return { extraction: await measureExtraction(options.files, SAMPLE, say) };
}

async function measureExploring(options: Options): Promise<Pick<Figures, 'explorer'>> {
  if (!options.parts.has('explorer')) return {};
  await siteIsBuilt(options);
  say('the explorer, as it is and with a million activities');
  const brotli = brotliCache(join('node_modules', '.cache', 'bench'), say);
  const site = { folder: options.build, brotli };
  return { explorer: await measureExplorer(await chromiumPath(), site) };
}

async function main(): Promise<void> {
  const options = readOptions();
  if (options.help) return console.log(HELP);
  const figures = {
    ...(await measureSite(options)),
    ...(await measureDataset(options)),
    ...(await measureImport(options)),
    ...(await measureExploring(options))
  };
  console.log(options.json ? JSON.stringify(figures, null, 2) : reportText(figures));
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
