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

/** Libraries that the Chromium from npm takes from the machine, and Debian's packages of them. */
const PACKAGES: [library: RegExp, name: string][] = [
  [/lib(nss3|nssutil3|smime3|ssl3|softokn3)\.so/, 'libnss3'],
  [/lib(nspr4|plc4|plds4)\.so/, 'libnspr4']
];

/**
 * Path of a Chromium that starts here: the one named by CHROMIUM_PATH, else the one from npm,
 * else the system's. Throws when none starts, with the name of the missing Debian package.
 */
export async function chromiumPath(): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    const fault = startFault(named);
    if (fault === null) return named;
    throw new Error(
      [`CHROMIUM_PATH names ${named}, which does not start.`, fault, 'Name another, or unset it.']
        .concat(packageHint(fault))
        .join('\n')
    );
  }
  const faults: string[] = [];
  for (const path of [await bundled.executablePath(), ...ON_SYSTEM.filter(existsSync)]) {
    const fault = startFault(path);
    if (fault === null) return path;
    faults.push(`${path}: ${fault}`);
  }
  throw new Error(
    [
      'No Chromium starts on this machine.',
      ...faults,
      ...packageHint(faults.join('\n')),
      'Or install Debian’s package chromium, or name a Chromium in CHROMIUM_PATH.'
    ].join('\n')
  );
}

/** Which Debian packages hold the libraries that a start was missing, as a line to act on. */
export function packageHint(fault: string): string[] {
  const names = PACKAGES.filter(([library]) => library.test(fault)).map(([, name]) => name);
  return names.length ? [`A Debian package is missing: apt-get install ${names.join(' ')}`] : [];
}

/** What a Chromium says when it can't start; null when it can. */
function startFault(path: string): string | null {
  try {
    execFileSync(path, ['--version', '--no-sandbox'], { stdio: 'pipe', timeout: 30_000 });
    return null;
  } catch (error) {
    const stderr = (error as { stderr?: Buffer }).stderr?.toString().trim();
    return stderr || (error as Error).message;
  }
}
