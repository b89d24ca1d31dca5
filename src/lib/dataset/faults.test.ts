import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDataset } from './build';
import { DataFaults } from './fault';
import { MAX_BYTES } from './record-file';
import { faultsText, summaryText } from './report';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const fixtures = relative(
  process.cwd(),
  fileURLToPath(new URL('./fixtures/data', import.meta.url))
);
let scratch: string;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'faults-'));
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

/** Builds from a fixture; gives what would be printed and which files were written. */
async function build(event: string, from = join(fixtures, event)) {
  const to = join(scratch, event);
  const printed = await buildDataset({ data: join(root, 'data'), from, to }).then(
    (result) => summaryText(result, to),
    (error) => {
      if (error instanceof DataFaults) return faultsText(error);
      throw error;
    }
  );
  const written = await readdir(to).catch(() => []);
  return { printed, written };
}

const ljungby = (event: string, id = 'ljungby-2024') =>
  join(fixtures, event, '0781-ljungby', `${id}.yaml`);

describe('a fault is printed with its place, and nothing is written:', () => {
  it.each([
    ['broken-yaml', ':5: the file is not valid YAML: Missing closing', 'Mend the YAML'],
    ['duplicate-key', ':5: the file is not valid YAML: Map keys must be unique', 'Mend the YAML'],
    ['aliases', ":1: the file can't be read as YAML", 'without anchors and aliases'],
    [
      'unknown-code',
      ':9: completeness: "hel" is not one of the codes',
      'Write one of full, partial'
    ],
    ['unknown-code', ':13: focusAreas[0].themes[0]: "traffik"', 'Did you mean “trafik”'],
    ['unknown-code', ':19: activities[0].type: "trafikkontrol"', 'Did you mean “trafikkontroll”'],
    ['unknown-field', ':8: validUntil: the schema knows no such field', 'Take validUntil out'],
    ['missing-field', ':2: title: the field is missing', 'write null'],
    ['unquoted-year', ':6: validFrom: should be', "Put it in quotes, with all its digits: '2024'"],
    [
      'unknown-municipality',
      ':3: municipalities[1]: no municipality has the code 0788',
      "Did you mean '0780' (Växjö)"
    ],
    [
      'focus-area-out-of-range',
      ':15: activities[0].focusArea: there is no focus area 1; the record has 1',
      'Write an index from 0 to 0'
    ],
    [
      'period-backwards',
      ':7: validTo: the period ends (2023-12) before it begins (2024)',
      'Mend validFrom or validTo'
    ],
    ['no-such-day', ':7: validTo: there is no 2024-02-30', 'Write a day of the calendar'],
    [
      'year-of-id',
      ':2: id: the id carries the year 2024, but validFrom is 2025',
      'Let the id end with the first year'
    ]
  ])('%s %s', async (event, what, remedy) => {
    const { printed, written } = await build(event);
    const line = printed.split('\n').find((text) => text.includes(what));
    expect(line ?? printed).toContain(`fault: ${ljungby(event)}${what}`);
    expect(line).toContain(remedy);
    expect(printed).toContain('nothing was written');
    expect(written).toEqual([]);
  });

  it('name-mismatch', async () => {
    const { printed, written } = await build('name-mismatch');
    expect(printed).toContain(
      `${ljungby('name-mismatch', 'ljungby-2025')}:2: id: the id is ljungby-2024, ` +
        'but the file is named ljungby-2025.yaml. Name the file ljungby-2024.yaml'
    );
    expect(written).toEqual([]);
  });

  it('wrong-folder', async () => {
    const { printed, written } = await build('wrong-folder');
    expect(printed).toContain(':3: municipalities[0]: the file lies in the folder 0780-vaxjo');
    expect(printed).toContain('Move it to 0781-ljungby');
    expect(written).toEqual([]);
  });

  it('duplicate-id', async () => {
    const { printed, written } = await build('duplicate-id');
    expect(printed).toMatch(/:2: id: the id ljungby-2024 is already that of .*ljungby-2024\.yaml/);
    expect(written).toEqual([]);
  });

  it('a file larger than any record', async () => {
    const from = await mkdtemp(join(scratch, 'large-'));
    await writeFile(join(from, 'ljungby-2024.yaml'), `notes: ${'x'.repeat(MAX_BYTES)}\n`);
    const { printed, written } = await build('large', from);
    expect(printed).toMatch(/ljungby-2024\.yaml:1: the file has \d+ bytes, more than/);
    expect(written).toEqual([]);
  });

  it('all faults of all files at once', async () => {
    const { printed, written } = await build('many-faults');
    expect(printed).toContain('ljungby-2024.yaml:7: validTo');
    expect(printed).toContain('ljungby-2024.yaml:15: activities[0].focusArea');
    expect(printed).toContain('ljungby-2023.yaml:18: activities[0].actor: "polisen"');
    expect(printed).toContain('Did you mean “polis”');
    expect(printed).toMatch(/\n3 faults; nothing was written\.$/);
    expect(written).toEqual([]);
  });
});

describe('a warning is printed, and the files are written:', () => {
  it('overlap', async () => {
    const { printed, written } = await build('overlap');
    expect(printed).toContain(
      `warning: ${ljungby('overlap', 'ljungby-2025')}:6: validFrom: ` +
        'ljungby-2025 (2025 to 2026) overlaps ljungby-2024 (2024 to 2025-06)'
    );
    expect(printed).toMatch(/^ {2}1 warning$/m);
    expect(written).toContain('release.json');
  });
});

describe('what leaves the old files as they are', () => {
  it('a fault in a later build', async () => {
    const { written } = await build('right');
    const to = join(scratch, 'right');
    const before = await readFile(join(to, 'release.json'), 'utf8');
    await expect(
      buildDataset({ data: join(root, 'data'), from: join(fixtures, 'many-faults'), to })
    ).rejects.toThrow(DataFaults);
    expect(await readdir(to)).toEqual(written);
    expect(await readFile(join(to, 'release.json'), 'utf8')).toBe(before);
  });

  it('a folder without pledges', async () => {
    await expect(build('nowhere')).rejects.toThrow(
      /nowhere: the folder of the pledges can't be read/
    );
    const empty = await mkdtemp(join(scratch, 'empty-'));
    await expect(build('empty', empty)).rejects.toThrow(/there is no pledge file/);
  });
});

describe('a folder that holds other files', () => {
  it('is not replaced', async () => {
    const to = await mkdtemp(join(scratch, 'mine-'));
    await writeFile(join(to, 'letter.txt'), 'Hej');
    const from = join(fixtures, 'right');
    await expect(buildDataset({ data: join(root, 'data'), from, to })).rejects.toThrow(
      /mine-.* holds other files than a release/
    );
    expect(await readdir(to)).toEqual(['letter.txt']);
  });
});

describe('the command', () => {
  it('prints faults to standard error, ends with 1 and writes nothing', async () => {
    const to = join(scratch, 'command');
    const args = [
      '--import',
      'tsx',
      'scripts/build-data.ts',
      '--from',
      join(root, fixtures, 'unknown-code'),
      '--to',
      to
    ];
    const run = promisify(execFile)(process.execPath, args, { cwd: root });
    const error = await run.then(
      () => null,
      (failed) => failed
    );
    expect(error?.code).toBe(1);
    expect(error.stderr).toContain(`fault: ${ljungby('unknown-code')}:9: completeness`);
    expect(error.stdout).toBe('');
    await expect(readdir(to)).rejects.toThrow();
  });
});
