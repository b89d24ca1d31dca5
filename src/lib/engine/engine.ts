/** A value that a query takes. */
export type Param = string | number | boolean | null;

/** A row as the engine gives it: plain values only, so that both engines' rows compare equal. */
export type Row = Record<string, string | number | boolean | null>;

/** The one thing the rest of the house knows of DuckDB. Two makers: `native.ts`, `browser.ts`. */
export interface Engine {
  /**
   * Rows of one statement, `?` bound in order. Throws an `EngineError` that carries the SQL.
   * @param keep whether the text is likely to come again and may be kept prepared (the default);
   *   in the browser each that is kept holds the memory of its last run
   */
  query(sql: string, params?: Param[], keep?: boolean): Promise<Row[]>;
  close(): Promise<void>;
}

export type EngineFault =
  | 'release-missing'
  | 'release-unreadable'
  | 'schema-unknown'
  | 'file-missing'
  | 'file-damaged'
  | 'start-failed'
  | 'query-failed';

/** What went wrong, where, and in a form that a view can put into the reader's language. */
export class EngineError extends Error {
  constructor(
    readonly fault: EngineFault,
    /** The file, statement or version it is about. */
    readonly subject: string,
    message: string,
    options?: ErrorOptions
  ) {
    super(message, options);
    this.name = 'EngineError';
  }
}
