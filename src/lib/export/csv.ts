import { roundedTo } from '../format/number.ts'
import type { FileCell } from './figure.ts'
import { headLines, type Saved, type TableFile } from './head.ts'

/** Figures as Swedish Excel reads them: semicolons, decimal commas, CRLF and a mark of UTF-8 first. */
export function csvText(file: TableFile, saved: Saved): string {
  return csvLines(linesOf(file, saved))
}

/** The same to be pasted: tabs between the cells. */
export function tsvText(file: TableFile, saved: Saved): string {
  return joined(linesOf(file, saved), '\t')
}

/** Lines of cells in the same way, with nothing above them: rows of a register. */
export function csvLines(lines: FileCell[][]): string {
  return `\uFEFF${joined(lines, ';')}`
}

function linesOf(file: TableFile, saved: Saved): FileCell[][] {
  const { headings, rows } = file.table()
  const head = headLines(file, saved).map((line) => [line])
  return [...head, [], headings, ...rows]
}

function joined(lines: FileCell[][], separator: string): string {
  const written = lines.map((cells) =>
    cells.map((cell) => quoted(cellText(cell), separator)).join(separator)
  )
  return `${written.join('\r\n')}\r\n`
}

function quoted(text: string, separator: string): string {
  const isPlain = !text.includes(separator) && !/["\r\n]/.test(text)
  return isPlain ? text : `"${text.replaceAll('"', '""')}"`
}

/** A cell as a program of figures in Swedish reads it, wherever it stands. */
export function cellText(cell: FileCell): string {
  if (cell === null) return ''
  // It would take a text that begins so for a formula.
  if (typeof cell === 'string') return /^[=+\-@\t]/.test(cell) ? `'${cell}` : cell
  if ('year' in cell) return String(cell.year)
  return roundedTo(cell.number, cell.decimals).toFixed(cell.decimals).replace('.', ',')
}
