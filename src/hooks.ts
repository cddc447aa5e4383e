import type { Transport } from '@sveltejs/kit'
import { columnsOf, rowsOf, type Columns } from '$lib/db/columns.ts'

/** A page carries its rows by column: nothing of them is in it twice. */
export const transport: Transport = {
  rows: { encode: columnsOf, decode: (columns: Columns) => rowsOf(columns) }
}
