import type { Table } from '../dataset/table';
import type { Engine, Row } from '../engine/engine';

/** All rows of a table as text, in the order of its key. */
export function rowsOf(engine: Engine, { name, columns, primaryKey }: Table): Promise<Row[]> {
  const texts = columns.map((column) => `${column.name}::VARCHAR AS ${column.name}`);
  const order = primaryKey.map((key) => `${key}::VARCHAR`);
  return engine.query(`SELECT ${texts.join(', ')} FROM ${name} ORDER BY ${order.join(', ')}`);
}
