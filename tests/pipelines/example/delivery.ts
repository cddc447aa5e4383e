import { createHash } from 'node:crypto'
import Papa from 'papaparse'
import type { ExampleFile } from '../../../pipelines/example/csv-file.ts'

export type Row = Record<string, string>

/** The rows of one of the files, read by Papa Parse alone; throws on a row of another length. */
export function readRows(files: readonly ExampleFile[], name: string): Row[] {
  const content = files.find((file) => file.name === name)?.content
  if (content === undefined) throw new Error(`no file ${name}`)
  const text = content.replace(/^\uFEFF/, '')
  const parsed = Papa.parse<Row>(text, { header: true, delimiter: ';', skipEmptyLines: true })
  if (parsed.errors.length > 0) throw new Error(JSON.stringify(parsed.errors[0]))
  return parsed.data
}

/** Rows by what `key` says of them. */
export function groupRows(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(key(row))
    if (group) group.push(row)
    else groups.set(key(row), [row])
  }
  return groups
}

/** How many rows have each value in a column. */
export function countBy(rows: readonly Row[], column: string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const row of rows) counts[row[column] ?? ''] = (counts[row[column] ?? ''] ?? 0) + 1
  return counts
}

/** SHA-256 of each file's bytes. */
export function hashes(files: readonly ExampleFile[]): string[] {
  return files.map(({ content }) => createHash('sha256').update(content).digest('hex'))
}
