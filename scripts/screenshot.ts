/** npm run screenshot: takes the README's picture of the built app, docs/images/oversikt.png. */
import { access, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCache } from './bench/brotli-cache';
import { FAST } from './bench/profile';
import { Reader } from './bench/reader';
import { SiteServer } from './bench/site-server';
import { chromiumPath } from './chromium';

const VIEWPORT = { width: 1440, height: 1500 };

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      build: { type: 'string', default: 'build' },
      to: { type: 'string', default: join('docs', 'images', 'oversikt.png') }
    }
  });
  await access(join(values.build, 'index.html')).catch((cause) => {
    const fault = `${values.build}/index.html is not there: the site is not built. Run npm run build.`;
    throw new Error(fault, { cause });
  });
  const brotli = brotliCache(join('node_modules', '.cache', 'bench'), console.error);
  const site = await SiteServer.open({ folder: values.build, link: FAST.link, brotli });
  const reader = await Reader.arrive(await chromiumPath(), site, FAST, VIEWPORT);
  try {
    await reader.see('bench.readable');
    await reader.quiet();
    await mkdir(dirname(values.to), { recursive: true });
    await reader.page.screenshot({ path: values.to });
    console.log(values.to);
  } finally {
    await reader.leave();
    await site.close();
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
