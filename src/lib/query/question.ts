import type { Engine, Param } from '../engine/engine';

/** A question the product asks: its name, its SQL (DuckDB 0.9 and 1.5 alike) and who asks it how. */
export interface Question<P, R> {
  name: string;
  sql: string;
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
    bind,
    ask: async (engine, params) => (await engine.query(sql, bind(params))) as R[]
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
