import { composed } from '../../../src/lib/bytes/text-decoder.ts'
import { excelDay } from '../written/date.ts'
import { plainNumber } from '../written/number.ts'
import { ZipFault } from '../../../src/lib/bytes/zip-parts.ts'
import type { NumberKind } from './styles.ts'

/** A cell as it stands in a sheet's XML. */
export interface WrittenCell {
  /** `t`: s shared string, inlineStr, str text of a formula, b boolean, e error, d date, n or nothing a number. */
  type: string
  style: number
  value: string
  isFormula: boolean
}

/** What a workbook tells of its cells beside the sheets. */
export interface CellContext {
  sharedStrings: readonly string[]
  styles: readonly NumberKind[]
  /** Days between the two calendars of Excel, for a workbook that counts from 1904; otherwise 0. */
  daysBefore: number
}

/**
 * A cell as the text that Excel would write into a CSV file, but for dates, which are in ISO form. A formula that nobody
 * has reckoned is `=`, which no column holds. Throws a ZipFault for a text that the workbook lacks.
 */
export function cellText(cell: WrittenCell, context: CellContext): string {
  const { type, value, isFormula } = cell
  if (isFormula && value === '' && type !== 'str') return '='
  if (type === 's') return sharedText(value, context)
  if (type === 'b') return value === '1' ? 'SANT' : 'FALSKT'
  if (type === 'd') return value.replace('T', ' ').replace(/(?:\.0+)?Z?$/, '')
  if (type === 'inlineStr' || type === 'str') return plainText(value)
  return type === 'e' ? value : numberText(cell, context)
}

function sharedText(value: string, { sharedStrings }: CellContext): string {
  const text = sharedStrings[Number(value)]
  if (text === undefined) throw new ZipFault('broken')
  return text
}

function numberText({ value, style }: WrittenCell, { styles, daysBefore }: CellContext): string {
  if (value === '') return ''
  const kind = styles[style] ?? 'number'
  const number = Number(value)
  // What is no number is for the column to refuse.
  if (!Number.isFinite(number)) return value
  if (kind === 'date') return dateText(number + daysBefore)
  if (kind === 'percent') return `${plainNumber(number * 100)}%`
  // Most cells are codes of a figure or two, and are as they stand.
  return value.length < 15 && /^\d+$/.test(value) ? value : plainNumber(number)
}

// The day after 31 December 9999: Excel shows no other as a day.
const dayAfter = 2_958_466

/** A day, with its time where it has one. */
function dateText(serial: number): string {
  const all = Math.round(serial * 86_400)
  if (all < 0 || all >= dayAfter * 86_400) return plainNumber(serial)
  const day = excelDay(Math.floor(all / 86_400))
  const seconds = all % 86_400
  if (seconds === 0) return day
  return `${day} ${new Date(seconds * 1000).toISOString().slice(11, 19)}`
}

/** Text with letters put together, and with characters that XML cannot hold, such as a line break of old: _x000D_ (ECMA-376, part 1, 22.9.2.19). */
export function plainText(text: string): string {
  if (!text.includes('_x')) return composed(text)
  return composed(text).replace(/_x([0-9A-F]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16))
  )
}
