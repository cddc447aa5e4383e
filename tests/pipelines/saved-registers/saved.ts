import Papa from 'papaparse'

/** A register as rows of cells, the names of its columns first. */
export type Cells = string[][]

export function cellsOf(text: string): Cells {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter: ';' })
  return data.filter((row) => row.some((cell) => cell !== ''))
}

function written(cells: Cells, delimiter = ';', quoted = false): string {
  const quote = (cell: string) =>
    quoted || cell.includes(delimiter) || /["\n\r]/.test(cell)
      ? `"${cell.replaceAll('"', '""')}"`
      : cell
  return cells.map((row) => `${row.map(quote).join(delimiter)}\n`).join('')
}

const ownCells = (cells: Cells, change: (cell: string) => string) =>
  cells.map((row, i) => (i === 0 ? row : row.map(change)))

// Of the letters that only Windows has, those that the registers have.
const ofWindows: Record<string, number> = { '–': 0x96, '’': 0x92, '”': 0x94, '…': 0x85, '€': 0x80 }

function windows1252(text: string): Buffer {
  return Buffer.from([...text].map((letter) => ofWindows[letter] ?? letter.charCodeAt(0)))
}

const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16()

/** What programs make of a register when they save it, none of which changes what it says. */
export const savings: Record<string, (cells: Cells) => string | Buffer> = {
  'as it is': (cells) => written(cells),
  'with Excel’s own first line': (cells) => `sep=;\r\n${written(cells)}`,
  'with Excel’s own first line and commas': (cells) => `sep=,\r\n${written(cells, ',')}`,
  'in UTF-8 with a BOM': (cells) => `\ufeff${written(cells)}`,
  'in Windows-1252': (cells) => windows1252(written(cells)),
  'in UTF-16': (cells) => Buffer.from(`\ufeff${written(cells, '\t')}`, 'utf16le'),
  'in UTF-16, the other way': (cells) => bigEndian(`\ufeff${written(cells)}`),
  'with letters in two pieces': (cells) => written(cells).normalize('NFD'),
  'with commas': (cells) => written(cells, ','),
  'with tabs': (cells) => written(cells, '\t'),
  'with the line breaks of Windows': (cells) => written(cells).replaceAll('\n', '\r\n'),
  'with the line breaks of old Macs': (cells) => written(cells).replaceAll('\n', '\r'),
  'with no-break spaces': (cells) =>
    written(ownCells(cells, (cell) => `${cell.replaceAll(' ', '\u00a0')}\u00a0`)),
  'with narrow no-break spaces': (cells) =>
    written(ownCells(cells, (cell) => cell.replaceAll(' ', '\u202f'))),
  'with empty columns and rows at its end': (cells) => {
    const wide = cells.map((row) => [...row, '', '', ''])
    const empty = wide[0]!.map(() => '')
    return written([...wide, empty, empty])
  },
  'with empty rows within it': (cells) => {
    const empty = cells[0]!.map(() => '')
    return written(cells.flatMap((row) => [row, empty]))
  },
  'in quotation marks': (cells) => written(cells, ';', true),
  'with line breaks in cells': (cells) =>
    written(ownCells(cells, (cell) => (cell === '' ? cell : `${cell.replace(' ', '\n')}\n`))),
  'without leading zeros': (cells) =>
    written(ownCells(cells, (cell) => (/^0+\d*$/.test(cell) ? String(Number(cell)) : cell))),
  'with its columns in another order': (cells) => written(cells.map((row) => row.toReversed()))
}

/** What Excel makes of words, each of which may have been another, and what it takes them for. */
export const rewritten: [word: string, kind: 'datum' | 'tal'][] = [
  ['jan-03', 'datum'],
  ['03-jan', 'datum'],
  ['maj-25', 'datum'],
  ['1e5', 'tal'],
  ['1E+05', 'tal'],
  ['1,00E+05', 'tal']
]
