import { readLabel, type Label } from '../language/label.ts'
import type { Line } from '../language/line.ts'
import { sentenceLike } from '../language/sentence.ts'
import { headerColumns, type Column } from '../file/table-header.ts'
import type { Surroundings } from './surroundings.ts'
import { withoutNumber } from './item-number.ts'

/** A row of a table: the item that it is about and the day beside it, and what its cells are. */
export interface Row {
  title: { text: string; date: string } | null
  cells: { label: Label; text: string }[]
}

const legend = /^(?:slag|typ|status|förkortningar|förklaring|antal \p{L}+)\s*:/iu

/** Reads the rows of the tables in some minutes. */
export class Table {
  private columns: Column[] = []
  /** The columns with those that have no head, where bars or tabs show them. */
  private wide: Column[] = []

  /** What a row says, nothing when it heads the table; null for a line that is no row. */
  read(line: Line, around: Surroundings): Row | null {
    const columns = headerColumns(line.cells)
    if (columns) {
      const rest = [...columns]
      this.columns = columns
      this.wide = line.row.map((cell) => (cell ? (rest.shift() ?? 'text') : 'text'))
      return { title: null, cells: [] }
    }
    const { length } = this.wide
    // What the words in a column stand for.
    if (length > 0 && legend.test(line.text)) return { title: null, cells: [] }
    if (length > 0 && line.cells.length < 2 && line.row.length !== length) {
      if (!goesOn(around, length)) this.columns = this.wide = []
      return null
    }
    if (length === 0) return labelledRow(line)
    // Columns can be set with more tabs than one.
    const loose = line.row.length > length || length > this.columns.length
    const aligned = line.row.length === length || !loose
    return readRow(aligned ? this.wide : this.columns, aligned ? line.row : line.cells)
  }
}

/** True for a line across the table, which the next row follows. */
function goesOn({ after, gapBefore, gapAfter }: Surroundings, length: number): boolean {
  return length > 2 && !gapBefore && !gapAfter && after?.row.length === length
}

const done = /^(?:klart?|utförd?t?|genomförd?t?|avslutad?t?|åtgärdad?t?|färdigt?|ok|ja)[.!]?$/iu
const nothing = /^(?:inge[nt]|inga)(?!\p{L})/iu
const forDecision = /(?<!\p{L})(?:b|beslut\p{L}*)(?!\p{L})/iu
const onlyKind = /^(?:b|beslut|beslutsärende|beslutspunkt)$/iu
// A longer note tells what was said before it tells what was decided.
const shortNote = 300

/** Reads a row below the head of a table. Where a column says which rows are decisions, their text is one. */
function readRow(columns: Column[], cells: string[]): Row {
  const of = (column: Column) =>
    cells.filter((cell, i) => columns[i] === column && /\p{L}/u.test(cell))
  const tasks = of('assignment')
  const empty: Row = { title: null, cells: [] }
  if (tasks.length > 0 && [...of('status'), ...of('follow-up')].some((cell) => done.test(cell)))
    return empty
  const decisions = of('decision').filter((cell) => !onlyKind.test(cell))
  const marks = [...of('kind'), ...of('decision').filter((cell) => onlyKind.test(cell))]
  const isDecision = decisions.length === 0 && marks.some((cell) => forDecision.test(cell))
  const texts = decisions.length > 0 ? of('text') : [...of('text'), ...of('status')]
  const labelled: [Label, string[]][] = [
    ['proposal', of('proposal')],
    [isDecision ? noted(texts) : 'other', texts],
    [decidedAs(of('kind')), decisions],
    ['assignment', tasks.filter((cell) => !nothing.test(cell))],
    ['mandate', of('mandate')],
    ['follow-up', cells.filter((cell, i) => columns[i] === 'follow-up' && /[\p{L}\d]/u.test(cell))]
  ]
  const date = cells[columns.indexOf('date')] ?? ''
  const [text = ''] = columns.includes('item') ? of('item') : tasks
  return {
    title: text || date ? { text: withoutNumber(text), date } : null,
    cells: labelled.flatMap(([label, told]) => told.map((cell) => ({ label, text: cell })))
  }
}

/** Beside what was decided, a column can say that the row is an assignment, or only told. */
function decidedAs([kind = '']: string[]): Label {
  if (/^(?:u|uppdrag)$/iu.test(kind)) return 'assignment'
  if (/^(?:h|hänskj\p{L}*|remitter\p{L}*|vidare)$/iu.test(kind)) return 'sent'
  if (/^(?:bordl\p{L}*|återremi\p{L}*|uppskj\p{L}*)$/iu.test(kind)) return 'left'
  if (/^(?:utgår|återta\p{L}*|återkall\p{L}*|upphäv\p{L}*)$/iu.test(kind)) return 'dropped'
  return /^(?:i|d|info|information|diskussion|dialog)$/iu.test(kind) ? 'other' : 'decision'
}

function noted(texts: string[]): Label {
  return texts.join(' ').length > shortNote ? 'ticked' : 'decision'
}

const ofDecision: Label[] = ['decision', 'mandate', 'follow-up', 'assignment']

/** A row without a head whose cells say what they are: "Skolnärvaro | Beslut: … | Ansvarig: AU"; null for any other line. */
function labelledRow({ cells }: Line): Row | null {
  const [first = '', ...rest] = cells.filter((cell) => /\p{L}/u.test(cell))
  const labels = rest.map((cell) => (/^[^:]{2,40}:\s*\S/u.test(cell) ? readLabel(cell) : null))
  if (!labels.some((found) => found && ofDecision.includes(found.label))) return textBeside(cells)
  const told = rest.map((cell, i) => asCell(cell, labels[i] ?? null))
  const opening = readLabel(first)
  const item = opening === null && !sentenceLike(first)
  if (item) return { title: { text: withoutNumber(first), date: '' }, cells: told }
  return { title: null, cells: [asCell(first, opening), ...told] }
}

/** An item and what is said of it beside each other, without any head; null for any other line. */
function textBeside(cells: string[]): Row | null {
  const [title = '', text = '', ...more] = cells
  const named = /^\p{Lu}[^.!?:;]{2,60}$/u.test(title) && title.split(' ').length <= 8
  const says = sentenceLike(text) && /[.!?]$/.test(text)
  if (!named || !says || more.length > 0 || readLabel(title) || numbered(title)) return null
  return { title: { text: title, date: '' }, cells: [{ label: 'other', text }] }
}

function numbered(title: string): boolean {
  return withoutNumber(title) !== title
}

function asCell(text: string, found: ReturnType<typeof readLabel>): Row['cells'][number] {
  return found ? { label: found.label, text: found.rest } : { label: 'other', text }
}
