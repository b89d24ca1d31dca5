import type { Profile } from './profile';
import { Reader } from './reader';
import { SiteServer, type SiteOptions } from './site-server';

/** One change of the selection: ms until the page shows it, and until that is painted. */
export interface Change {
  shown: number;
  painted: number;
}

export interface Changes {
  theme: Change[];
  year: Change[];
}

/**
 * Changes to every theme in every year, and to every year in every theme, each for the first time
 * in its visit. Without the engine they are answered from what was prerendered: its wasm is held back.
 */
export async function measureChanges(
  browser: string,
  options: Omit<SiteOptions, 'link' | 'held'>,
  profile: Profile,
  withEngine: boolean
): Promise<Changes> {
  const walk = async (outer: 'theme' | 'year', inner: 'theme' | 'year') => {
    const held = withEngine ? undefined : /\.wasm$/;
    const site = await SiteServer.open({ ...options, link: profile.link, held });
    let reader: Reader | undefined;
    try {
      reader = await Reader.arrive(browser, site, profile);
      await reader.see('bench.readable');
      await reader.quiet();
      if (withEngine) await reader.startEngine();
      const values = {
        theme: await reader.see<string[]>('bench.themes()'),
        year: await reader.see<number[]>('bench.years()')
      };
      const changes: Change[] = [];
      for (const first of values[outer]) {
        await change(reader, outer, first);
        for (const second of values[inner]) {
          const measured = await change(reader, inner, second);
          if (measured) changes.push(measured);
        }
      }
      return changes;
    } finally {
      await reader?.leave();
      await site.close();
    }
  };
  return { theme: await walk('year', 'theme'), year: await walk('theme', 'year') };
}

/** Null where the page shows the value already. */
function change(reader: Reader, what: 'theme' | 'year', value: string | number) {
  return reader.see<Change | null>(`bench.change('${what}', ${JSON.stringify(value)})`);
}
