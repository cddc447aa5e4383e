import writeExcelFile, { type Cell, type SheetData } from 'write-excel-file/browser'
import { exploratoryWord } from '../charts/parts/badge.ts'
import { roundedTo } from '../format/number.ts'
import type { ChartFile, FileCell } from './figure.ts'
import { headLines, type Saved } from './head.ts'
import { sheetFilter } from './sheet-filter.ts'

const bold = { fontWeight: 'bold' } as const

const valuesSheet = 'Värden'

/** The chart's figures as a workbook: typed cells on one sheet under headings that stay, definitions and sources on another. */
export function xlsxBlob(file: ChartFile, saved: Saved): Promise<Blob> {
  const { headings, rows } = file.table()
  const [title = '', ...lines] = headLines(file, saved)
  const values: SheetData = [
    [{ value: title, ...bold, fontSize: 14 }],
    ...lines.map((line) => [line]),
    [],
    headings.map((heading) => ({ value: heading, ...bold, wrap: true })),
    ...rows.map((cells) => cells.map(typed))
  ]
  const top = values.length - rows.length
  const about: SheetData = [
    ...(file.example ? [[{ value: 'Exempeldata', ...bold }]] : []),
    ...(file.exploratory ? [[{ value: exploratoryWord, ...bold }]] : []),
    ...file.about().map(([label, text]) => [
      { value: label, ...bold, alignVertical: 'top' as const },
      { value: text, wrap: true }
    ])
  ]
  const filter = sheetFilter({
    sheet: valuesSheet,
    headings: top,
    rows: rows.length,
    columns: headings.length
  })
  const columns = headings.map(widthOf(rows))
  return writeExcelFile(
    [
      { data: values, sheet: valuesSheet, columns, stickyRowsCount: top },
      { data: about, sheet: 'Om uppgifterna', columns: [{ width: 24 }, { width: 100 }] }
    ],
    { features: [filter] }
  ).toBlob()
}

function typed(cell: FileCell): Cell {
  if (cell === null || typeof cell === 'string') return cell || null
  if ('year' in cell) return { value: cell.year, type: Number, format: '0' }
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
