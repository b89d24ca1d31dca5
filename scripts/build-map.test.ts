import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const build = (...options: string[]) =>
  run(process.execPath, ['--import', 'tsx', 'scripts/build-map.ts', ...options]);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'map-'));
});

describe('npm run map', () => {
  it('writes both maps', async () => {
    await build('--out', folder);
    expect((await readdir(folder)).sort()).toEqual(['areas.topo.json', 'overview.topo.json']);
  }, 60_000);

  it('says what it accepts', async () => {
    const { stdout } = await build('--help');
    expect(stdout).toMatch(/--boundaries FILE .*SWEREF 99 TM .*WGS 84/s);
  }, 60_000);

  it('names file and line of a garbled grid and leaves the old map alone', async () => {
    const grid = join(folder, 'grid.csv');
    const old = join(folder, 'areas.topo.json');
    await writeFile(grid, 'row,col,length,municipality\n10,5,2,0001\n10,,2,0001\n');
    await writeFile(old, 'old');
    await expect(build('--grid', grid, '--out', folder)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`${grid}:3: "10,,2,0001" is not a run of cells`)
    });
    expect(await readFile(old, 'utf8')).toBe('old');
  }, 60_000);

  it('names the municipalities that a grid lacks', async () => {
    const grid = join(folder, 'grid.csv');
    await writeFile(grid, 'row,col,length,municipality\n10,5,2,0114\n');
    await expect(build('--grid', grid, '--out', folder)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /hold 1 municipalities, the reference table 290\. Missing: 0115/
      )
    });
    expect(await readdir(folder)).toEqual(['grid.csv']);
  }, 60_000);

  it('answers an unknown option with its help', async () => {
    await expect(build('--boundary', 'b.json')).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^Unknown option '--boundary'.*Usage: npm run map/s)
    });
  }, 60_000);

  it('names a file that is not there', async () => {
    await expect(build('--boundaries', join(folder, 'none.json'))).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining("none.json: can't be read (ENOENT)")
    });
  }, 60_000);
});
