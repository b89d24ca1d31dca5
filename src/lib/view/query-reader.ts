/** A parameter of the address that could not be used, and what is shown instead. */
export interface Fallback {
  parameter: string;
  value: string;
}

/** What other sites hang on to links, and what is the whole page's concern: its release and frame. */
export const NOT_SELECTED = /^(utm_|fbclid|gclid|msclkid|mc_|(utgava|inbaddad)$)/;

/** Reads an address' query, and notes what it asks for in vain. Never throws. */
export class QueryReader {
  /** What could not be used, in the order in which it was met. */
  readonly fallbacks: Fallback[] = [];
  readonly #known = new Set<string>();

  constructor(private readonly params: URLSearchParams) {}

  /** A parameter's meaning; the standard where it is not there, or has no meaning. */
  read<T>(parameter: string, parse: (value: string) => T | undefined, standard: T): T {
    this.#known.add(parameter);
    const value = this.params.get(parameter);
    if (value === null) return standard;
    const parsed = parse(value);
    if (parsed === undefined) this.fallbacks.push({ parameter, value });
    return parsed === undefined ? standard : parsed;
  }

  /** Notes the parameters that nothing has read. */
  finish(): Fallback[] {
    for (const [parameter, value] of this.params) {
      if (!this.#known.has(parameter) && !NOT_SELECTED.test(parameter))
        this.fallbacks.push({ parameter, value });
    }
    return this.fallbacks;
  }
}
