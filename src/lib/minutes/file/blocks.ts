import { headerColumns } from './table-header.ts'

/** A paragraph or a table of an office document, in the order in which it is read. */
export type Block = Paragraph | Table

export interface Paragraph {
  type: 'paragraph'
  /** With line breaks and tabs in it. */
  text: string
  /** Depth of a heading, 0 for none. */
  depth: number
  bold: boolean
  /** What stands before it in a list: "2.", "a)" or "-"; empty outside lists. */
  mark: string
}

export interface Table {
  type: 'table'
  rows: Cell[][]
}

export interface Cell {
  blocks: Block[]
  /** How many columns it takes. */
  span: number
  /** True for the part of a high cell that lies in a row below its first. */
  continued: boolean
}

/** A line per paragraph, with `#` before headings, marks before list items, and tabs in rows. */
export function linesOf(blocks: Block[]): string[] {
  return blocks.flatMap((block, i) => {
    if (block.type === 'table') return [...tableLines(block), '']
    const next = blocks[i + 1]
    const together = next !== undefined && ((isItem(block) && isItem(next)) || goesOn(block, next))
    return together ? paragraphLines(block) : [...paragraphLines(block), '']
  })
}

// A text that is longer is not what the rows beside it are about.
const longestItem = 200

/** What a high cell says, to be told again in each of the rows that it goes on in. */
export function retold(blocks: Block[]): Block[] {
  const text = asCell(blocks).slice(0, longestItem)
  return [{ type: 'paragraph', text, depth: 0, bold: false, mark: '' }]
}

/** All that blocks say, on one line. */
export function wordsOf(blocks: Block[]): string {
  return linesOf(blocks).join(' ').replace(/\s+/g, ' ').trim()
}

// Some write the numbers of a list themselves.
const typedMark = /^\s*(?:\d{1,2}[.)]|[a-z]\)|[-–•])\s/

/** True for an item of a list; sections are none, though their numbers may be a list's. */
function isItem(block: Block): boolean {
  if (block.type === 'table' || block.depth > 0 || block.mark.startsWith('§')) return false
  return block.mark !== '' || (!block.bold && typedMark.test(block.text))
}

/** True for a paragraph in the middle of a sentence: "Gruppen beslutar att" before its points, or a line that was broken by hand. */
function goesOn(block: Block, next: Block): boolean {
  if (block.type === 'table' || next.type === 'table') return false
  if (block.depth > 0 || block.bold || /[^\p{L}\d,-]\s*$/u.test(block.text)) return false
  return /^\p{Ll}/u.test(next.text.trim().replace(typedMark, ''))
}

function paragraphLines({ text, depth, bold, mark }: Paragraph): string[] {
  const plain = text.replace(/[ \u00a0]+/g, ' ').trim()
  if (!plain) return []
  const lines = (mark ? `${mark} ${plain}` : plain).split('\n')
  if (depth > 0) return lines.map((line) => `${'#'.repeat(depth)} ${line}`)
  return bold && mark !== '-' ? lines.map((line) => `**${line}**`) : lines
}

function tableLines({ rows }: Table): string[] {
  const columns = headerColumns((rows[0] ?? []).map(({ blocks }) => asCell(blocks)))
  if (!columns) return rows.flatMap(plainRow)
  let above: string[] = []
  return rows.flatMap((row) => {
    // A row without an item, or a number, goes on with the one above.
    const texts = cellsOf(row).map((text, i) => {
      return text || ((i === 0 || columns[i] === 'item') && above[i]) || emptyCell
    })
    above = texts
    return [texts.join('\t'), ...row.filter((cell) => !cell.continued).flatMap(innerRows)]
  })
}

const widest = 20
// An empty cell would not hold its column.
const emptyCell = '–'

/** A row below the head of a table, where each cell stays in its column; the rows of tables in it come after. */
function cellsOf(row: Cell[]): string[] {
  return row.flatMap(({ blocks, span }) => {
    const others = Array.from({ length: Math.min(span, widest) - 1 }, () => '')
    return [asCell(blocks), ...others]
  })
}

function innerRows({ blocks }: Cell): string[] {
  return blocks.flatMap((block) => (block.type === 'table' ? tableLines(block) : []))
}

function plainRow(row: Cell[]): string[] {
  const cells = row.filter(({ continued }) => !continued)
  // A page in a frame.
  if (row.length === 1) return cells.flatMap(({ blocks }) => linesOf(blocks))
  const filled = cells.map(({ blocks }) => linesOf(blocks).filter(Boolean))
  const plain = cells.every(({ blocks }) => blocks.every(({ type }) => type === 'paragraph'))
  if (plain && filled.every((lines) => lines.length <= 1)) {
    return [cells.map(({ blocks }) => asCell(blocks)).join('\t')]
  }
  // A page laid out as a table has cells of many paragraphs, which stay lines of their own.
  const [[label = '', ...more] = [], ...rest] = filled
  const others = rest.flat()
  const beside = more.length === 0 && cells[1]?.blocks[0]?.type === 'paragraph'
  const opening = beside ? [label, others.shift() ?? ''].join('\t').trim() : label
  return [opening, ...more, ...others]
}

/** What a cell says by itself: tables in it are read once, row by row, however deep they lie. */
function asCell(blocks: Block[]): string {
  return linesOf(blocks.filter(({ type }) => type === 'paragraph'))
    .filter(Boolean)
    .map((line) => line.replace(/^(?:#+|-) |\*\*/g, ''))
    .join(' ')
}
