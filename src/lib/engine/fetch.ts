import { EngineError } from './engine';
import { readRelease, type Release, type ReleaseFile } from './release';

/** `release.json` at `base`; throws an `EngineError` when it is missing, broken or of another schema. */
export async function fetchRelease(base: string): Promise<Release> {
  const response = await request(`${base}release.json`, 'release-missing', 'release.json');
  return readRelease(await response.text());
}

/**
 * The whole file, checked against the release: its length always, its SHA-256 where the browser
 * can compute one (secure contexts).
 */
export async function fetchFile(base: string, file: ReleaseFile): Promise<Uint8Array> {
  // The hash in the address keeps a cache from mixing two releases.
  const url = `${base}${file.name}?${file.sha256.slice(0, 12)}`;
  const response = await request(url, 'file-missing', file.name);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length !== file.bytes) {
    throw new EngineError(
      'file-damaged',
      file.name,
      `${file.name} has ${bytes.length} bytes, release.json says ${file.bytes}`
    );
  }
  if (globalThis.crypto?.subtle && (await sha256(bytes)) !== file.sha256) {
    throw new EngineError(
      'file-damaged',
      file.name,
      `${file.name} has another SHA-256 than release.json`
    );
  }
  return bytes;
}

async function request(
  url: string,
  fault: 'release-missing' | 'file-missing',
  name: string
): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch (cause) {
    throw new EngineError(fault, name, `${name} could not be fetched`, { cause });
  }
  if (!response.ok) {
    throw new EngineError(fault, name, `${name} could not be fetched: status ${response.status}`);
  }
  return response;
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
