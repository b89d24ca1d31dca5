import type { Engine, Param } from '../engine/engine';

/** A question the product asks: its name, its SQL (DuckDB 0.9 and 1.5 alike) and who asks it how. */
export interface Question<P, R> {
  name: string;
  /** Its text; of a composed question the one for its widest parameters. */
  sql: string;
  /** The text for given parameters: `sql` itself unless the question is composed. */
  sqlOf(params: P): string;
  /** The values for the `?` of the SQL, in their order. */
  bind(params: P): Param[];
  /** Typed rows; throws the engine's `EngineError`. */
  ask(engine: Engine, params: P): Promise<R[]>;
}

/** Makes a named question. Rows are what the SQL names: the type parameter says it once more. */
export function question<P, R>(
  name: string,
  sql: string,
  bind: (params: P) => Param[]
): Question<P, R> {
  return {
    name,
    sql,
    sqlOf: () => sql,
    bind,
    ask: async (engine, params) => (await engine.query(sql, bind(params))) as R[]
  };
}

/** A statement with the values for its `?`, in their order. */
export interface Statement {
  sql: string;
  values: Param[];
}

/**
 * Makes a named question whose text follows from its parameters.
 * @param compose gives the same text for the same parameters; values go in as `?` only
 * @param widest parameters that ask for everything
 * @param before what must stand in the engine first
 */
export function composedQuestion<P, R>(
  name: string,
  compose: (params: P) => Statement,
  widest: P,
  before: (engine: Engine) => Promise<unknown>
): Question<P, R> {
  return {
    name,
    sql: compose(widest).sql,
    sqlOf: (params) => compose(params).sql,
    bind: (params) => compose(params).values,
    async ask(engine, params) {
      await before(engine);
      const { sql, values } = compose(params);
      return (await engine.query(sql, values, false)) as R[];
    }
  };
}

/** An area of any level, as the tables name it. */
export interface AreaRef {
  level: string;
  code: string;
}

/** The years a series runs over, both included. */
export interface Years {
  fromYear: number;
  toYear: number;
}

/** A year, or the span that ends with it. A pledge that was in force in any of its years counts. */
export interface Span {
  year: number;
  /** First year of the span; the year itself when left out. */
  fromYear?: number;
}
