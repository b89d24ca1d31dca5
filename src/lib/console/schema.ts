import { ALL_TABLES } from '../dataset/tables';

/** A table as the console lists it. */
export interface SchemaTable {
  name: string;
  description: string;
  columns: { name: string; type: string; meaning: string }[];
}

/** The dataset's tables, from the one definition that its files are written by. */
export const schemaTables = (): SchemaTable[] =>
  ALL_TABLES.map(({ name, description, columns }) => ({
    name,
    description,
    columns: columns.map(({ name, type, meaning, values }) => ({
      name,
      type: type.toLowerCase(),
      meaning: values && values.length <= 20 ? `${meaning}: ${values.join(', ')}` : meaning
    }))
  }));
