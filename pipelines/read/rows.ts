import { extname } from 'node:path'
import { eachCsvRow } from './csv.ts'
import type { RowsReader } from './rows-reader.ts'

/** Formats of rows by what names of their files end in. */
const formats: Record<string, RowsReader> = {
  '.csv': eachCsvRow
}

/** Whether a file of this name is one of rows. */
export function isOfRows(name: string): boolean {
  return extname(name).toLowerCase() in formats
}

/** The one way to the rows of a file, whatever its format; a file of another name is read as CSV. */
export const eachRow: RowsReader = (path, asked, problems, visit) => {
  const read = formats[extname(path).toLowerCase()] ?? eachCsvRow
  return read(path, asked, problems, visit)
}
