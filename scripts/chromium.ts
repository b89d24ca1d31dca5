import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import bundled from '@sparticuz/chromium';

/** What tests and the bench start their browser with: as root, without a screen, WebGL in software. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
];

const ON_SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * Path of a Chromium that starts here: the one named by CHROMIUM_PATH, else the one from npm,
 * else the system's. Throws with the name of the missing Debian package when none starts.
 */
export async function chromiumPath(): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!starts(named).ok) {
      throw new Error(
        `CHROMIUM_PATH names ${named}, which does not start. Name another, or unset it.`
      );
    }
    return named;
  }
  const faults: string[] = [];
  for (const candidate of [
    async () => bundled.executablePath(),
    ...ON_SYSTEM.map((path) => async () => (existsSync(path) ? path : undefined))
  ]) {
    const path = await candidate();
    if (!path) continue;
    const { ok, fault } = starts(path);
    if (ok) return path;
    faults.push(`${path}: ${fault}`);
  }
  throw new Error(
    [
      'No Chromium starts on this machine.',
      ...faults,
      'The one from npm needs the libraries of Debian’s package libnss3: apt-get install libnss3',
      'Or install Debian’s package chromium, or name a Chromium in CHROMIUM_PATH.'
    ].join('\n')
  );
}

function starts(path: string): { ok: boolean; fault?: string } {
  try {
    execFileSync(path, ['--version', '--no-sandbox'], { stdio: 'pipe', timeout: 30_000 });
    return { ok: true };
  } catch (error) {
    const stderr = (error as { stderr?: Buffer }).stderr?.toString().trim();
    return { ok: false, fault: stderr || (error as Error).message };
  }
}
