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
  const is = (name: string, cell: string) => foldedName(name) === foldedName(cell)
  const isKey = (cell: string) =>
    mapping.some(({ kolumn, varde, dimension }) => {
      return kolumn === '' ? varde !== '' && isUsualName(dimension, cell) : is(kolumn, cell)
    })
  const isHeading = (cell: string) =>
    mapping.some(({ kolumn, varde }) => is(kolumn, headerName) && varde !== '' && is(varde, cell))
  const hits = rows.slice(0, headLines).map(({ cells }) => {
    return cells.filter((cell) => cell !== '' && (isKey(cell) || isHeading(cell))).length
  })
  const most = Math.max(0, ...hits)
  if (rows.length === 0) return null
  if (most === 0) {
    const named = mapping
      .map(({ kolumn }) => kolumn)
      .filter((name) => name !== '' && !is(name, headerName))
    const expected = `en rad med kolumnernas namn, som ${[...new Set(named)].join(', ')} i mappning.csv`
    problems.add({ file: path, line: rows[0]?.line ?? 1, column: '', expected, got: 'ingen' })
    return null
  }
  const lowest = hits.indexOf(most)
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
