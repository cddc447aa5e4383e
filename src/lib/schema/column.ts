/** SQL type of a Parquet column. Dates are text in the precision that the source gives. */
export type ColumnType = 'VARCHAR' | 'DOUBLE' | 'INTEGER' | 'BOOLEAN'

/** Column names with their types, in file order. */
export type Columns = Record<string, ColumnType>

/** The row that a column list describes; every cell may be empty. */
export type Row<C extends Columns> = {
  [K in keyof C]:
    (C[K] extends 'VARCHAR' ? string : C[K] extends 'BOOLEAN' ? boolean : number) | null
}
