/**
 * The release that an address holds its page to: a citation goes on showing what it cited. One for
 * the whole site, as there is one address.
 */
import { RELEASE_PARAMETER } from './citation';

const VERSION = /^\d{4}\.\d{1,4}$/;

class Cited {
  /** The earlier release; null while the page shows the site's own. */
  version = $state.raw<string | null>(null);

  /** @param current the release that the site was made from */
  follow(params: URLSearchParams, current: string): void {
    this.version = citedVersion(params, current);
  }

  /** An address' query that keeps the page to its release. @param query with its `?` */
  keep(query: string): string {
    return this.version ? `${query}&${RELEASE_PARAMETER}=${this.version}` : query;
  }
}

export const cited = new Cited();

/** The earlier release that an address asks for; null for the current one, or for no release. */
export function citedVersion(params: URLSearchParams, current: string): string | null {
  const version = params.get(RELEASE_PARAMETER);
  return version !== null && VERSION.test(version) && version !== current ? version : null;
}
