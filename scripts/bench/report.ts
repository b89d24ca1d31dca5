/** What the bench found, as text. Pure. */
import type { Changes } from './changes';
import type { DatasetBuild } from './dataset-build';
import type { ExtractionFigures } from './extraction';
import type { ExplorerFigures } from './explorer';
import type { Bytes, FirstView } from './first-view';
import { latencyOf, medianOf } from './statistics';

/** What was measured under one profile. */
export interface ProfileFigures {
  views: FirstView[];
  changes?: { prerendered: Changes; engine: Changes };
}

export interface Figures {
  fast?: ProfileFigures;
  slow?: ProfileFigures;
  /** From few documents to many. */
  dataset?: DatasetBuild[];
  extraction?: ExtractionFigures;
  /** From few activities to many. */
  explorer?: ExplorerFigures[];
}

/** What the figures are held against; a bench says, it never fails. */
const TARGETS = { firstViewBytes: 150_000, changeP95: 50, peakMemory: 2 * 1024 ** 3 };

/** The whole report, one table after the other. */
export function reportText(figures: Figures): string {
  const tables: string[] = [];
  const profiles = (['fast', 'slow'] as const).flatMap((name) => {
    const profile = figures[name];
    return profile ? [{ name, ...profile }] : [];
  });
  if (figures.fast) tables.push(bytesTable(figures.fast.views));
  if (profiles.length > 0) tables.push(timesTable(profiles));
  for (const { name, changes } of profiles) if (changes) tables.push(changesTable(name, changes));
  if (figures.dataset) tables.push(datasetTable(figures.dataset));
  if (figures.extraction) tables.push(extractionTable(figures.extraction));
  if (figures.explorer) tables.push(explorerTable(figures.explorer));
  return tables.join('\n\n');
}

function bytesTable(views: readonly FirstView[]): string {
  const kinds = [...new Set(views.flatMap(({ bytes }) => Object.keys(bytes.engine)))]
    .filter((kind) => kind !== 'all')
    .sort();
  const cell = (pick: (view: FirstView) => Bytes, kind: string) =>
    kilobytes(medianOf(views, (view) => pick(view)[kind] ?? 0));
  const rows = [...kinds, 'all'].map((kind) => [
    kind,
    cell(({ bytes }) => bytes.readable, kind),
    cell(({ bytes }) => bytes.idle, kind),
    cell(({ bytes }) => bytes.engine, kind)
  ]);
  const first = medianOf(views, ({ bytes }) => bytes.readable.all!);
  return table('Overview, kB on the wire (brotli 11, headers included)', [
    ['', 'readable', 'idle', 'engine'],
    ...rows.slice(0, -1),
    [...rows.at(-1)!, verdict(first, TARGETS.firstViewBytes, '150 kB when readable')]
  ]);
}

function timesTable(profiles: readonly (ProfileFigures & { name: string })[]): string {
  const row = (label: string, pick: (view: FirstView) => number | null, format = whole) => [
    label,
    ...profiles.map(({ views }) => format(medianOf(views, pick)))
  ];
  return table('Overview, cold visit', [
    ['', ...profiles.map(({ name }) => name)],
    row('first contentful paint, ms', (view) => view.firstPaint),
    row('readable: map and ranking painted, ms', (view) => view.readable),
    row('MapLibre map painted, ms', (view) => view.map),
    row('engine ready after the first touch, ms', (view) => view.engine),
    row('page process when idle, MB', (view) => view.memory.idle, megabytes),
    row('page process with the engine, MB', (view) => view.memory.engine, megabytes)
  ]);
}

function changesTable(name: string, changes: NonNullable<ProfileFigures['changes']>): string {
  const rows = (['prerendered', 'engine'] as const).flatMap((source) =>
    (['theme', 'year'] as const).map((what) => {
      const painted = latencyOf(changes[source][what].map((change) => change.painted));
      const shown = latencyOf(changes[source][what].map((change) => change.shown));
      const aim = source === 'engine' && name === 'fast';
      return [
        `${what}, ${source === 'engine' ? 'engine ready' : 'before the engine'}`,
        String(painted.n),
        whole(shown.p50),
        whole(shown.p95),
        ...[painted.p50, painted.p95, painted.p99].map(whole),
        aim ? verdict(painted.p95, TARGETS.changeP95, 'p95 50 ms') : ''
      ];
    })
  );
  return table(`Change of the selection, ms, ${name}`, [
    ['', 'n', 'shown p50', 'p95', 'painted p50', 'p95', 'p99'],
    ...rows
  ]);
}

/** Growth is linear where each further document takes as long as those before it. */
function datasetTable(builds: readonly DatasetBuild[]): string {
  const rows = builds.map((build, index) => {
    const before = builds[index - 1];
    const further = before && (build.ms - before.ms) / (build.documents - before.documents);
    return [
      `${build.documents} documents`,
      whole(build.ms),
      further === undefined ? '' : further.toFixed(2),
      megabytes(build.peakMemory),
      index === builds.length - 1 ? verdict(build.peakMemory, TARGETS.peakMemory, '2 GiB') : ''
    ];
  });
  return table('Build of the dataset', [['', 'ms', 'ms each further', 'peak MB'], ...rows]);
}

function extractionTable({ threads, perSecond, long }: ExtractionFigures): string {
  return table(`Drafts of documents, ${threads} at a time`, [
    ['', 'a second', 'peak MB'],
    ...Object.entries(perSecond).map(([format, rate]) => [format, rate.toFixed(1), '']),
    [
      `${long.files} of all formats`,
      long.perSecond.toFixed(1),
      megabytes(long.peakBytes),
      verdict(long.peakBytes, TARGETS.peakMemory, '2 GiB')
    ]
  ]);
}

function explorerTable(sizes: readonly ExplorerFigures[]): string {
  const rows = sizes.flatMap((size) => [
    [`${size.activities} activities, first choice`, '1', whole(size.first), '', ''],
    ...(['facet', 'search', 'sort', 'scroll'] as const).map((what) => {
      const { n, p50, p95 } = latencyOf(size[what]);
      return [`  ${what}`, String(n), whole(p50), whole(p95), ''];
    }),
    ['  page process, MB', '', '', '', megabytes(size.memory)]
  ]);
  return table('Explorer, ms until painted', [['', 'n', 'p50', 'p95', 'MB'], ...rows]);
}

const unknown = '–';
const whole = (value: number | null) => (value === null ? unknown : value.toFixed(0));
const kilobytes = (bytes: number | null) => (bytes === null ? unknown : (bytes / 1e3).toFixed(1));
const megabytes = (bytes: number | null) => (bytes === null ? unknown : (bytes / 1e6).toFixed(0));

function verdict(value: number | null, limit: number, words: string): string {
  if (value === null) return '';
  return `${value <= limit ? 'within' : 'OVER'} ${words}`;
}

/** Numbers flush right under their heads; what a row holds beyond these is said after it. */
function table(title: string, [head, ...rows]: [string[], ...string[][]]): string {
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at]!.length)));
  const lines = [head, ...rows].map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd()
  );
  return [title, ...lines.map((line) => `  ${line}`)].join('\n');
}
