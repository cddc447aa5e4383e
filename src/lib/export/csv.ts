import { roundedTo } from '../format/number.ts'
import type { ChartFile, FileCell } from './figure.ts'
import { headLines, type HeadedFile } from './head.ts'

/** What a file of figures holds and what stands above it. */
export type CsvFile = HeadedFile & Pick<ChartFile, 'table'>

/** Figures as Swedish Excel reads them: semicolons, decimal commas, CRLF and a mark of UTF-8 first. */
export function csvText(file: CsvFile, address: string, day: string): string {
  const { headings, rows } = file.table()
  const head = headLines(file, address, day).map((line) => [line])
  const lines = [...head, [], headings, ...rows].map((cells) => cells.map(cellText).join(';'))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

function cellText(cell: FileCell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string')
    return roundedTo(cell.number, cell.decimals).toFixed(cell.decimals).replace('.', ',')
  // A program of figures would take a text that begins so for a formula.
  const text = /^[=+\-@\t]/.test(cell) ? `'${cell}` : cell
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
