/** A code's entry in `data/vocabulary/*.yaml`. */
export interface RawTerm {
  code: string;
  core?: boolean;
  colour?: { light: string; dark: string };
  label: { sv: string; en: string };
  definition: { sv: string; en: string };
}

/** A code with what readers see of it, in their language. */
export interface Term {
  code: string;
  label: string;
  definition: string;
}

/** Terms by code, in the vocabulary's order. */
export class Terms {
  readonly all: Term[];
  readonly #byCode: Map<string, Term>;

  constructor(raw: RawTerm[]) {
    this.all = raw.map(({ code, label, definition }) => ({
      code,
      label: label.sv,
      definition: definition.sv
    }));
    this.#byCode = new Map(this.all.map((term) => [term.code, term]));
  }

  /** The label of a code; the code itself where the vocabulary does not know it. */
  label(code: string): string {
    return this.#byCode.get(code)?.label ?? code;
  }

  definition(code: string): string {
    return this.#byCode.get(code)?.definition ?? '';
  }

  /** The label as it stands inside a sentence. */
  inSentence(code: string): string {
    const label = this.label(code);
    return label.charAt(0).toLowerCase() + label.slice(1);
  }
}
