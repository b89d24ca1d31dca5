import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { expect, open, test } from './site';

const BUILD = 'build';

/** Every page of the built site by its address, with its HTML. */
async function readPages(): Promise<Map<string, string>> {
  const files = (await readdir(BUILD, { recursive: true })).filter((file) =>
    file.endsWith('index.html')
  );
  return new Map(
    files.map((file) => {
      const folder = dirname(file).split('\\').join('/');
      return [folder === '.' ? '/' : `/${folder}/`, readFileSync(join(BUILD, file), 'utf8')];
    })
  );
}

const pages = await readPages();
const files = new Set((await readdir(BUILD, { recursive: true })).map((file) => `/${file}`));

/** Addresses inside the site that a page links to, resolved against the page. */
const linksOf = (address: string, html: string) =>
  [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)]
    .map(([, href]) => href!.replaceAll('&amp;', '&'))
    .filter((href) => !/^[a-z]+:/.test(href))
    .map((href) => {
      const [path, anchor] = href.split('#') as [string, string?];
      const [bare] = path.split('?') as [string];
      return { href, to: bare ? posix.join(address, bare) : address, anchor };
    });

test('every page there should be is there', () => {
  const count = (pattern: RegExp) =>
    [...pages.keys()].filter((address) => pattern.test(address)).length;
  expect(count(/^\/kommun\/[^/]+\/$/)).toBe(290);
  expect(count(/^\/lofte\/[^/]+\/$/)).toBe(
    (
      JSON.parse(readFileSync(join(BUILD, 'data/release.json'), 'utf8')) as {
        counts: { documents: number };
      }
    ).counts.documents
  );
  expect(count(/^\/tema\/[^/]+\/$/)).toBe(20);
  expect(count(/^\/region\/[^/]+\/$/)).toBe(7);
  expect(count(/^\/lan\/[^/]+\/$/)).toBe(21);
  expect(pages.has('/sverige/')).toBe(true);
});

test('no link inside the site is dead, neither its page nor its place on it', () => {
  const dead: string[] = [];
  const ids = new Map(
    [...pages].map(([address, html]) => [
      address,
      new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!))
    ])
  );
  for (const [address, html] of pages) {
    for (const { href, to, anchor } of linksOf(address, html)) {
      if (!pages.has(to) && !files.has(to)) dead.push(`${address} → ${href}`);
      else if (anchor && pages.has(to) && !ids.get(to)!.has(decodeURIComponent(anchor))) {
        dead.push(`${address} → ${href}: no such place`);
      }
    }
  }
  expect(dead).toEqual([]);
});

test('every page is reached from the overview by links alone', () => {
  const reached = new Set(['/']);
  const waiting = ['/'];
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    for (const { to } of linksOf(address, pages.get(address)!)) {
      if (pages.has(to) && !reached.has(to)) {
        reached.add(to);
        waiting.push(to);
      }
    }
  }
  expect([...pages.keys()].filter((address) => !reached.has(address))).toEqual([]);
});

test('no page is empty: each has one heading, a title of its own and something to read', () => {
  const empty: string[] = [];
  const titles = new Map<string, string>();
  for (const [address, html] of pages) {
    const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
    const text = main
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    const headings = main.match(/<h1\b/g)?.length ?? 0;
    if (headings !== 1 || text.length < 150) empty.push(address);
    const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
    if (!title) empty.push(`${address}: no title`);
    titles.set(title, address);
  }
  expect(empty).toEqual([]);
});

// One page in forty of each kind runs its scripts here; the fixture fails on any error they log.
const spread = [...pages.keys()].sort().filter((_, at) => at % 40 === 0);
test(`no script fails on ${spread.length} pages spread over the site`, async ({ page }) => {
  test.setTimeout(240_000);
  for (const address of spread) {
    await open(page, address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});
