import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { chromiumPath, packageHint } from './chromium';

afterEach(() => void vi.unstubAllEnvs());

test('a Chromium that starts is found', async () => {
  expect(await chromiumPath()).toMatch(/chrom/);
});

describe('a library is missing', () => {
  const missing = (library: string) =>
    `error while loading shared libraries: ${library}: cannot open shared object file`;

  test.each([
    ['libnss3.so', 'libnss3'],
    ['libsmime3.so', 'libnss3'],
    ['libnspr4.so', 'libnspr4']
  ])('%s: %s is named', (library, name) =>
    expect(packageHint(missing(library))).toEqual([
      `A Debian package is missing: apt-get install ${name}`
    ])
  );

  test('of another fault no package is blamed', () => {
    expect(packageHint('Trace/breakpoint trap')).toEqual([]);
  });

  test('the one who starts the tests is told which', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'chromium-'));
    const path = join(folder, 'chromium');
    await writeFile(path, `#!/bin/sh\necho "${missing('libnss3.so')}" >&2\nexit 127\n`);
    await chmod(path, 0o755);
    vi.stubEnv('CHROMIUM_PATH', path);
    await expect(chromiumPath()).rejects.toThrow(/does not start.*apt-get install libnss3$/s);
    await rm(folder, { recursive: true });
  });
});

test('a path that leads nowhere is named', async () => {
  vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
  await expect(chromiumPath()).rejects.toThrow(/CHROMIUM_PATH names \/nowhere\/chromium/);
});
