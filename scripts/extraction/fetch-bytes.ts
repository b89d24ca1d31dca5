/** The bytes of a file or a web page, within the limits. */
import { readFile, stat } from 'node:fs/promises';
import { LIMITS, ReadFault } from '../../src/lib/extract/read-fault';

export async function bytesOf(address: string): Promise<Uint8Array> {
  if (/^https?:\/\//i.test(address)) return fetchBytes(address);
  if ((await stat(address)).size > LIMITS.bytes) throw new ReadFault('too-large');
  return readFile(address);
}

async function fetchBytes(address: string): Promise<Uint8Array> {
  const response = await fetch(address, { signal: AbortSignal.timeout(LIMITS.milliseconds) });
  if (!response.ok) throw new Error(`the server answers ${response.status}; check the address`);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > LIMITS.bytes) throw new ReadFault('too-large');
    parts.push(part);
  }
  return Buffer.concat(parts);
}
