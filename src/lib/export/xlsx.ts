import writeExcelFile, { type Cell, type SheetData } from 'write-excel-file/browser'
import { exploratoryWord } from '../charts/parts/badge.ts'
import { roundedTo } from '../format/number.ts'
import type { ChartFile, FileCell } from './figure.ts'
import { headLines } from './head.ts'

const bold = { fontWeight: 'bold' } as const

/** The chart's figures as a workbook: typed cells on one sheet, definitions and sources on another. */
export function xlsxBlob(file: ChartFile, address: string, day: string): Promise<Blob> {
  const { headings, rows } = file.table()
  const [title = '', ...lines] = headLines(file, address, day)
  const values: SheetData = [
    [{ value: title, ...bold, fontSize: 14 }],
    ...lines.map((line) => [line]),
    [],
    headings.map((heading) => ({ value: heading, ...bold, wrap: true })),
    ...rows.map((cells) => cells.map(typed))
  ]
  const about: SheetData = [
    ...(file.example ? [[{ value: 'Exempeldata', ...bold }]] : []),
    ...(file.exploratory ? [[{ value: exploratoryWord, ...bold }]] : []),
    ...file.about().map(([label, text]) => [
      { value: label, ...bold, alignVertical: 'top' as const },
      { value: text, wrap: true }
    ])
  ]
  return writeExcelFile([
    { data: values, sheet: 'Värden', columns: headings.map(widthOf(rows)) },
    { data: about, sheet: 'Om uppgifterna', columns: [{ width: 24 }, { width: 100 }] }
  ]).toBlob()
}

function typed(cell: FileCell): Cell {
  if (cell === null || typeof cell === 'string') return cell || null
  const { number, decimals } = cell
  const format = decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0'
  return { value: roundedTo(number, decimals), type: Number, format }
}

/** Wide enough for what stands in a column, within reason. */
function widthOf(rows: FileCell[][]) {
  return (heading: string, column: number) => {
    const widest = rows.reduce((widest, cells) => {
      const cell = cells[column] ?? null
      return Math.max(widest, typeof cell === 'string' ? cell.length : 8)
    }, 10)
    return { width: Math.min(60, Math.max(widest, heading.length + 1)) }
  }
}
