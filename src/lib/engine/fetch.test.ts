import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fetchFile, fetchRelease } from './fetch';
import { parquetFiles, readRelease } from './release';

/** What the server answers: the built release, but for what a case changes. */
let reply: (name: string, bytes: Buffer) => Buffer | null;
let asked: string[];
let server: Server;
let base: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url!, 'http://localhost');
    asked.push(pathname.slice(1) + search);
    void readFile(`static/data${pathname}`).then((bytes) => {
      const body = reply(pathname.slice(1), bytes);
      response.writeHead(body ? 200 : 404).end(body ?? 'not here');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => server.close());
beforeEach(() => {
  asked = [];
  reply = (_, bytes) => bytes;
});

const release = readRelease(await readFile('static/data/release.json', 'utf8'));
const [file] = parquetFiles(release);

test('a sound release comes as it was built', async () => {
  expect(await fetchRelease(base)).toEqual(release);
});

test('a sound file comes whole; its address carries the hash, so that no cache mixes releases', async () => {
  const bytes = await fetchFile(base, file!);
  expect(Buffer.from(bytes)).toEqual(await readFile(`static/data/${file!.name}`));
  expect(asked).toEqual([`${file!.name}?${file!.sha256.slice(0, 12)}`]);
});

describe('what comes is not what was built', () => {
  test('the release is missing', async () => {
    reply = () => null;
    await expect(fetchRelease(base)).rejects.toMatchObject({
      fault: 'release-missing',
      message: expect.stringContaining('404') as string
    });
  });

  test('a page stands in its place', async () => {
    reply = () => Buffer.from('<!doctype html>');
    await expect(fetchRelease(base)).rejects.toMatchObject({ fault: 'release-unreadable' });
  });

  test('nobody answers', async () => {
    await expect(fetchRelease('http://127.0.0.1:1/')).rejects.toMatchObject({
      fault: 'release-missing'
    });
    await expect(fetchFile('http://127.0.0.1:1/', file!)).rejects.toMatchObject({
      fault: 'file-missing',
      subject: file!.name
    });
  });

  test.each([
    ['missing', () => null, 'file-missing', /status 404/],
    ['cut short', (bytes: Buffer) => bytes.subarray(0, 99), 'file-damaged', /has 99 bytes/],
    [
      'too long',
      (bytes: Buffer) => Buffer.concat([bytes, bytes]),
      'file-damaged',
      /bytes, release/
    ],
    [
      'one bit other',
      (bytes: Buffer) => {
        const other = Buffer.from(bytes);
        other[50]! ^= 1;
        return other;
      },
      'file-damaged',
      /another SHA-256/
    ]
  ])('a file is %s', async (_, change, fault, message) => {
    reply = (_name, bytes) => change(bytes);
    await expect(fetchFile(base, file!)).rejects.toMatchObject({
      fault,
      subject: file!.name,
      message: expect.stringMatching(message) as string
    });
  });
});
