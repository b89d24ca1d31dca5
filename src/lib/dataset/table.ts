/** What a table is: its columns with type, unit, meaning and codes; row types follow from it. */

/** Plain types, which every engine that reads Parquet knows without an extension. */
export type ColumnType = 'VARCHAR' | 'INTEGER' | 'DOUBLE' | 'BOOLEAN';

export interface Column<
  Name extends string = string,
  Type extends ColumnType = ColumnType,
  Null extends boolean = boolean
> {
  readonly name: Name;
  readonly type: Type;
  readonly meaning: string;
  /** Null stands for unknown or not applicable, as the meaning says; never for zero. */
  readonly nullable: Null;
  readonly unit?: string;
  /** The codes that occur, where the column is coded. */
  readonly values?: readonly string[];
  /** Several values in one text, joined by `;`. */
  readonly list?: boolean;
}

export interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: string;
  readonly references: readonly string[];
}

export interface Table<Columns extends readonly Column[] = readonly Column[]> {
  readonly name: string;
  readonly description: string;
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  /** The order of the rows in the files; the primary key where left out. */
  readonly order?: readonly string[];
  readonly columns: Columns;
}

interface TypeScriptOf {
  VARCHAR: string;
  INTEGER: number;
  DOUBLE: number;
  BOOLEAN: boolean;
}

type ValueOf<C extends Column> =
  TypeScriptOf[C['type']] | (C['nullable'] extends true ? null : never);

export type Value = string | number | boolean | null;

/** The type of a table's rows: one property a column. */
export type RowOf<T extends Table> = {
  [C in T['columns'][number] as C['name']]: ValueOf<C>;
};

type More = Pick<Column, 'unit' | 'values' | 'list'>;

function column<T extends ColumnType>(type: T) {
  return <const N extends string>(
    name: N,
    meaning: string,
    more: More = {}
  ): Column<N, T, false> => ({
    name,
    type,
    meaning,
    nullable: false,
    ...more
  });
}

export const text = column('VARCHAR');
export const integer = column('INTEGER');
export const double = column('DOUBLE');
export const flag = column('BOOLEAN');

/** The same column, where the value may be unknown or not apply. */
export function nullable<N extends string, T extends ColumnType>(
  column: Column<N, T, boolean>
): Column<N, T, true> {
  return { ...column, nullable: true };
}

/** Gives a table its type, so that its rows can be checked against its columns. */
export function table<const Columns extends readonly Column[]>(
  definition: Table<Columns>
): Table<Columns> {
  return definition;
}
