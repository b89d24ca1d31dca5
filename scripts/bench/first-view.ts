import type { Profile } from './profile';
import { Reader } from './reader';
import { SiteServer, type SiteOptions, type Transfer } from './site-server';

/** Bytes on the wire by kind of file, `all` among them. */
export type Bytes = Record<string, number>;

/** One cold visit to the overview. Times in ms from the start of navigation, memory in bytes. */
export interface FirstView {
  firstPaint: number | null;
  /** Map, ranking and figures are painted. */
  readable: number;
  /** The WebGL map is painted in the SVG map's place; null where there is no WebGL. */
  map: number | null;
  /** From the first touch until the engine answers. */
  engine: number;
  memory: { idle: number | null; engine: number | null };
  bytes: {
    /** All that was asked for before the page was readable. */
    readable: Bytes;
    /** All that an untouched page fetches. */
    idle: Bytes;
    /** And with the engine and its data. */
    engine: Bytes;
  };
}

/** Visits the overview once, waits until it is quiet, then starts the engine. */
export async function firstView(
  browser: string,
  options: Omit<SiteOptions, 'link'>,
  profile: Profile
): Promise<FirstView> {
  const site = await SiteServer.open({ ...options, link: profile.link });
  let reader: Reader | undefined;
  try {
    reader = await Reader.arrive(browser, site, profile);
    const readable = await reader.see<number>('bench.readable');
    const start = await reader.see<number>('performance.timeOrigin');
    await reader.quiet();
    // Painting is told of late.
    const firstPaint = await reader.see<number | null>('bench.firstPaint()');
    const map = await reader.see<number | null>('bench.mapOrNull()');
    const idle = { transfers: [...site.transfers], memory: await reader.memory() };
    const engine = await reader.startEngine();
    await reader.quiet();
    return {
      firstPaint,
      readable,
      map,
      engine,
      memory: { idle: idle.memory, engine: await reader.memory() },
      bytes: {
        readable: bytesByKind(idle.transfers.filter(({ at }) => at < start + readable)),
        idle: bytesByKind(idle.transfers),
        engine: bytesByKind(site.transfers)
      }
    };
  } finally {
    await reader?.leave();
    await site.close();
  }
}

function bytesByKind(transfers: readonly Transfer[]): Bytes {
  const sums: Bytes = { all: 0 };
  for (const { kind, bytes } of transfers) {
    sums[kind] = (sums[kind] ?? 0) + bytes;
    sums.all! += bytes;
  }
  return sums;
}
