import type { LinkProfile } from './link';

/** What a reader sits at. */
export interface Profile {
  name: string;
  /** How many times slower the page's own thread runs. */
  cpu: number;
  link: LinkProfile;
}

export const FAST: Profile = { name: 'fast', cpu: 1, link: { bitsPerSecond: null, latency: 0 } };

/** A cheap phone on a poor network. */
export const SLOW: Profile = {
  name: 'slow',
  cpu: 4,
  link: { bitsPerSecond: 1_600_000, latency: 150 }
};
