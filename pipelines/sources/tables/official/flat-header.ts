import type { Problems } from '../../../read/problems.ts'
import type { MappingRow } from './mapping.ts'
import { headLines, type RawRow } from './raw-rows.ts'
import { isUsualName } from './words.ts'
import { foldedName, type Variable } from './written-table.ts'

// What a mapping calls the row of columns' names, and the rows of headers above it, the nearest first.
const headerName = 'rubrik'
const upperName = /^overrubrik(?: ([2-9]))?$/

/** A file of rows and columns, where its header has been found. */
export interface FlatHeader {
  /** The columns' names. */
  columns: string[]
  /** Whether a column is named by the mapping as a variable, or as a heading of numbers. */
  isKey: boolean[]
  isHeading: boolean[]
  /** The rows of headers as variables, that of the columns' names first. */
  levels: { name: string; cells: string[] }[]
  /** What is said above the table of all of it: "Valt läsår: 2024/25". */
  constants: Variable[]
  /** How many rows stand before the header. */
  preamble: number
  body: RawRow[]
}

/** Finds the header by the columns that the mapping names; null, and a problem, where there is none. */
export function flatHeader(
  path: string,
  rows: readonly RawRow[],
  mapping: readonly MappingRow[],
  problems: Problems
): FlatHeader | null {
  if (rows.length === 0) return null
  const isKey = (cell: string) => {
    return mapping.some(({ kolumn }) => isSame(kolumn, cell)) || isPlaceOrTime(cell)
  }
  const isHeading = (cell: string) =>
    mapping.some(({ kolumn, varde }) => isSame(kolumn, headerName) && isSame(varde, cell))
  const lowest = lowestHeader(rows, mapping, (cell) => isKey(cell) || isHeading(cell))
  if (lowest === -1) {
    const expected = `en rad med kolumnernas namn, som ${named(mapping)} i mappning.csv`
    problems.add({ file: path, line: rows[0]?.line ?? 1, column: '', expected, got: 'ingen' })
    return null
  }
  const upper = Math.min(lowest, Math.max(0, ...mapping.map(({ kolumn }) => upperLevel(kolumn))))
  const width = Math.max(...rows.slice(lowest).map(({ cells }) => cells.length))
  const wide = (row: RawRow | undefined) =>
    Array.from({ length: width }, (_, i) => row?.cells[i] ?? '')
  const columns = wide(rows[lowest]).map((cell, i) => cell || `kolumn ${i + 1}`)
  const above = Array.from({ length: upper }, (_, i) => ({
    name: i === 0 ? 'överrubrik' : `överrubrik ${i + 1}`,
    cells: spread(wide(rows[lowest - 1 - i]))
  }))
  const preamble = rows.slice(0, lowest - upper)
  return {
    columns,
    isKey: columns.map(isKey),
    isHeading: columns.map(isHeading),
    levels: [{ name: headerName, cells: columns }, ...above],
    constants: preamble.flatMap(({ cells }) => constantOf(cells.filter(Boolean))),
    preamble: preamble.length,
    body: rows.slice(lowest + 1)
  }
}

/** The row with most of the names that are looked for; −1 where none has any. */
function lowestHeader(
  rows: readonly RawRow[],
  mapping: readonly MappingRow[],
  isSought: (cell: string) => boolean
): number {
  const hits = rows.slice(0, headLines).map(({ cells }) => {
    // Before anything is said of the file, the first of its widest rows seems to be its header.
    return cells.filter((cell) => cell !== '' && (mapping.length === 0 || isSought(cell))).length
  })
  const most = Math.max(...hits)
  return most === 0 ? -1 : hits.indexOf(most)
}

function named(mapping: readonly MappingRow[]): string {
  const names = mapping.map(({ kolumn }) => kolumn)
  return [...new Set(names.filter((name) => name !== '' && !isSame(name, headerName)))].join(', ')
}

function isSame(name: string, cell: string): boolean {
  return name !== '' && name !== '*' && foldedName(name) === foldedName(cell)
}

/** Whether a column is mostly of places, years, sexes or school years; of numbers it is when the mapping says so. */
function isPlaceOrTime(cell: string): boolean {
  return (['plats', 'ar', 'kon', 'arskurs'] as const).some((role) => isUsualName(role, cell))
}

/** How far above the columns' names a row of headers is; 0 for any other name. */
function upperLevel(name: string): number {
  const match = upperName.exec(foldedName(name))
  return match ? Number(match[1] ?? 1) : 0
}

/** A header that stands over several columns is written over the first of them. */
function spread(cells: string[]): string[] {
  let last = ''
  return cells.map((cell) => (last = cell || last))
}

function constantOf([first = '', second, ...others]: string[]): Variable[] {
  const [, name, value] = /^([^:]{1,60}):\s+(.+)$/.exec(first) ?? []
  if (second === undefined && name && value)
    return [{ names: [name], values: [{ names: [value] }] }]
  return second !== undefined && others.length === 0
    ? [{ names: [first.replace(/:$/, '')], values: [{ names: [second] }] }]
    : []
}
