import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { Link, type LinkProfile } from './link';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.parquet': 'application/vnd.apache.parquet'
};
/** These are compressed as they are. */
const PACKED = new Set(['.woff2', '.parquet']);

/** One response: what it was, and what it cost on the wire, headers included. */
export interface Transfer {
  path: string;
  kind: string;
  /** When the request came, in ms since 1970. */
  at: number;
  bytes: number;
}

export interface SiteOptions {
  /** Folder of the built site. */
  folder: string;
  link: LinkProfile;
  brotli: (content: Buffer, name: string) => Promise<Buffer>;
  /** Requests for such paths are never answered. */
  held?: RegExp;
}

/** The built site on a port of its own, as a static host with brotli serves it. */
export class SiteServer {
  readonly transfers: Transfer[] = [];
  /** Requests that are being answered. */
  underWay = 0;
  #link: Link;
  #server = createServer((request, response) => void this.#answer(request, response));

  private constructor(readonly options: SiteOptions) {
    this.#link = new Link(options.link);
  }

  static async open(options: SiteOptions): Promise<SiteServer> {
    const site = new SiteServer(options);
    await new Promise<void>((resolve) => site.#server.listen(0, '127.0.0.1', resolve));
    return site;
  }

  get address(): string {
    return `http://localhost:${(this.#server.address() as AddressInfo).port}/`;
  }

  /** Answers no more, and drops what is held. */
  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (this.options.held?.test(pathname)) return;
    const at = Date.now();
    const before = request.socket.bytesWritten;
    const extension = extname(pathname) || '.html';
    this.underWay += 1;
    response.once('close', () => {
      this.underWay -= 1;
      const bytes = request.socket.bytesWritten - before;
      this.transfers.push({ path: pathname, kind: extension.slice(1), at, bytes });
    });
    try {
      const name = decodeURIComponent(pathname).replace(/\/$/, '/index.html');
      const content = await readFile(join(this.options.folder, normalize(name)));
      response.setHeader('content-type', TYPES[extension] ?? 'application/octet-stream');
      const packed = PACKED.has(extension);
      const body = packed ? content : await this.options.brotli(content, name);
      if (!packed) response.setHeader('content-encoding', 'br');
      response.setHeader('content-length', body.length);
      await this.#link.send(response, body);
    } catch (error) {
      const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
      response.writeHead(missing ? 404 : 500).end();
    }
  }
}
