import type { Fallback } from './selection';

/** What other sites hang on to links, and what is the whole page's concern: its release and frame. */
export const NOT_SELECTED = /^(utm_|fbclid|gclid|msclkid|mc_|(utgava|inbaddad)$)/;

/** Reads the parts of an address, and notes those that can't be used: a reader is told of them. */
export class QueryReader {
  readonly fallbacks: Fallback[] = [];
  readonly #read = new Set<string>();

  constructor(readonly params: URLSearchParams) {}

  /** A parameter as `parse` understands it; the standard where it is left out or not understood. */
  read<T>(parameter: string, parse: (value: string) => T | undefined, standard: T): T {
    this.#read.add(parameter);
    const value = this.params.get(parameter);
    if (value === null) return standard;
    const parsed = parse(value);
    if (parsed === undefined) this.fallbacks.push({ parameter, value });
    return parsed ?? standard;
  }

  /** Notes every parameter that nobody has read. */
  noteUnknown(): void {
    for (const [parameter, value] of this.params) {
      if (!this.#read.has(parameter) && !NOT_SELECTED.test(parameter))
        this.fallbacks.push({ parameter, value });
    }
  }
}
