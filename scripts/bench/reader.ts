import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { CHROMIUM_ARGS } from '../chromium';
import type { Profile } from './profile';
import type { SiteServer } from './site-server';

const IN_PAGE = fileURLToPath(new URL('in-page.js', import.meta.url));
const VIEWPORT = { width: 1280, height: 900 };

/** No response for this long, in ms: whatever the page does of itself, it has done. */
const QUIET = 2000;
/** How long anything may take before it is called missing, in ms. */
const PATIENCE = 180_000;

/** Somebody with an empty cache in front of the overview. */
export class Reader {
  private constructor(
    readonly browser: Browser,
    readonly page: Page,
    readonly site: SiteServer
  ) {}

  /** Starts a browser of its own, so that nothing is warm, and opens the overview. */
  static async arrive(
    path: string,
    site: SiteServer,
    profile: Profile,
    viewport = VIEWPORT
  ): Promise<Reader> {
    const browser = await chromium.launch({ executablePath: path, args: CHROMIUM_ARGS });
    try {
      const page = await browser.newPage({ viewport, locale: 'sv-SE' });
      page.setDefaultTimeout(PATIENCE);
      await page.addInitScript({ path: IN_PAGE });
      if (profile.cpu !== 1) {
        const protocol = await page.context().newCDPSession(page);
        await protocol.send('Emulation.setCPUThrottlingRate', { rate: profile.cpu });
      }
      await page.goto(site.address, { waitUntil: 'commit' });
      return new Reader(browser, page, site);
    } catch (error) {
      await browser.close();
      throw error;
    }
  }

  /** The value of an expression over `bench`, the script in the page. */
  async see<T>(expression: string): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      const fault = `The overview did not answer ${expression} within ${PATIENCE / 1000} s.`;
      timer = setTimeout(() => reject(new Error(fault)), PATIENCE);
    });
    try {
      return (await Promise.race([this.page.evaluate(expression), late])) as T;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Resolves when the page has fetched all that it fetches of itself. */
  async quiet(): Promise<void> {
    let seen = -1;
    while (this.site.underWay > 0 || this.site.transfers.length !== seen) {
      seen = this.site.transfers.length;
      await wait(QUIET);
    }
  }

  /** Touches the page where nothing is, which starts the engine; ms until the engine is ready. */
  async startEngine(): Promise<number> {
    const from = await this.see<number>('bench.now()');
    await this.page.mouse.click(2, 2);
    return (await this.see<number>('bench.engine')) - from;
  }

  /** Resident memory of the page's process in bytes; null where the system does not tell. */
  async memory(): Promise<number | null> {
    const protocol = await this.browser.newBrowserCDPSession();
    const { processInfo } = await protocol.send('SystemInfo.getProcessInfo');
    const renderers = processInfo.filter(({ type }) => type === 'renderer');
    const sizes = await Promise.all(renderers.map(({ id }) => resident(id)));
    const known = sizes.filter((size) => size !== null);
    // The browser keeps an empty one in reserve.
    return known.length > 0 ? Math.max(...known) : null;
  }

  leave(): Promise<void> {
    return this.browser.close();
  }
}

async function resident(pid: number): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kibibytes = /^VmRSS:\s+(\d+) kB/m.exec(status)?.[1];
  return kibibytes === undefined ? null : Number(kibibytes) * 1024;
}
