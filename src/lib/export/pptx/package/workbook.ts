import writeExcelFile, { type SheetData } from 'write-excel-file/browser'
import { escapeXml } from './xml.ts'

/** A column of the workbook that a native chart is drawn from. */
export interface Column {
  heading: string
  cells: (string | number | null)[]
  /** How its numbers are written, as Excel codes it. */
  format?: string
  /** So many of its cells are drawn, from the first; all when not given. */
  drawn?: number
}

/** The cells of a column below its heading, as the chart refers to them, with what they hold. */
export function cellsRef(column: Column, index: number): string {
  const letter = letterOf(index)
  const cells = column.cells.slice(0, column.drawn)
  const area = `Värden!$${letter}$2:$${letter}$${cells.length + 1}`
  // Without a point there is a gap; an empty value would be an error to PowerPoint.
  const held = cells.flatMap((cell, i) =>
    cell === null ? [] : [`<c:pt idx="${i}"><c:v>${escapeXml(String(cell))}</c:v></c:pt>`]
  )
  const count = `<c:ptCount val="${cells.length}"/>`
  if (cells.some((cell) => typeof cell === 'string')) {
    return `<c:strRef><c:f>${area}</c:f><c:strCache>${count}${held.join('')}</c:strCache></c:strRef>`
  }
  const format = `<c:formatCode>${escapeXml(column.format ?? 'General')}</c:formatCode>`
  return `<c:numRef><c:f>${area}</c:f><c:numCache>${format}${count}${held.join('')}</c:numCache></c:numRef>`
}

/** A column's heading, as the name of a series. */
export function nameRef({ heading }: Column, index: number): string {
  return `<c:tx><c:strRef><c:f>Värden!$${letterOf(index)}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeXml(heading)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`
}

function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter
}

/** The workbook that opens when someone edits the chart. */
export async function workbookOf(table: Column[]): Promise<ArrayBuffer> {
  const rows = table[0]?.cells.map((_, i) => table.map((column) => typed(column, i))) ?? []
  const headings = table.map(({ heading }) => ({ value: heading, fontWeight: 'bold' as const }))
  const data: SheetData = [headings, ...rows]
  const columns = table.map(({ heading }) => ({ width: Math.max(10, heading.length + 2) }))
  return (await writeExcelFile([{ data, sheet: 'Värden', columns }]).toBlob()).arrayBuffer()
}

function typed({ cells, format }: Column, i: number) {
  const cell = cells[i] ?? null
  if (cell === null || typeof cell === 'string') return cell
  return { value: cell, type: Number, ...(format ? { format } : {}) }
}
