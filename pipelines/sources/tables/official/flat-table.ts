import type { Problems } from '../../../read/problems.ts'
import { writtenNumber } from '../../../read/written/number.ts'
import { flatHeader, type FlatHeader } from './flat-header.ts'
import type { MappingRow } from './mapping.ts'
import { rawRows, type RawRow } from './raw-rows.ts'
import { foldedName, type Variable, type WrittenCell, type WrittenTable } from './written-table.ts'

/** Reads a table of rows and columns, with what may stand around it; null, and a problem, where there is none. */
export async function readFlatTable(
  path: string,
  mapping: readonly MappingRow[],
  problems: Problems
): Promise<WrittenTable | null> {
  const names = mapping.flatMap(({ kolumn, varde }) => [kolumn, varde]).filter(Boolean)
  const rows = await rawRows(path, names, problems)
  const header = flatHeader(path, rows, mapping, problems)
  return header && new FlatTable(header, mapping, path, problems).read()
}

/** The distinct texts of a variable, in the order that they are met. */
class Texts {
  private readonly places = new Map<string, number>()

  constructor(readonly name: string) {}

  place(text: string): number {
    const place = this.places.get(text) ?? this.places.size
    this.places.set(text, place)
    return place
  }

  get variable(): Variable {
    return {
      names: [this.name],
      values: [...this.places.keys()].map((text) => ({ names: [text] }))
    }
  }
}

class FlatTable {
  /** Columns that tell rows apart: those that the mapping names, and others of words. */
  private readonly keys: number[]
  private readonly numbers: number[]
  private readonly data: RawRow[]

  constructor(
    private readonly header: FlatHeader,
    private readonly mapping: readonly MappingRow[],
    private readonly path: string,
    private readonly problems: Problems
  ) {
    const { columns, body } = header
    const places = columns.map((_, i) => i)
    this.numbers = places.filter(
      (i) => header.isHeading[i] || (!header.isKey[i] && !isOfWords(body, i))
    )
    this.keys = places.filter((i) => !this.numbers.includes(i))
    // Notes below a table are beside no number.
    this.data = body.filter(({ cells }) => this.numbers.some((i) => (cells[i] ?? '') !== ''))
  }

  read(): WrittenTable | null {
    const { columns, levels, constants } = this.header
    const keys = this.keys.map((i) => ({ i, texts: new Texts(columns[i] ?? '') }))
    const headings = levels.map(({ name, cells }) => ({ texts: new Texts(name), cells }))
    const heads = this.numbers.map((i) =>
      headings.map(({ texts, cells }) => texts.place(cells[i] ?? ''))
    )
    const fixed = constants.map(() => 0)
    const cells: WrittenCell[] = []
    for (const { line, cells: row } of this.data) {
      const own = keys.map(({ i, texts }) => texts.place(this.key(row[i] ?? '', i, line)))
      for (const [n, i] of this.numbers.entries()) {
        const at = [...own, ...(heads[n] ?? []), ...fixed]
        cells.push({ line, column: columns[i] ?? '', text: row[i] ?? '', at })
      }
    }
    const variables = [
      ...keys.map(({ texts }) => texts.variable),
      ...headings.map(({ texts }) => texts.variable),
      ...constants
    ]
    return { variables, cells, marks: [], unread: this.unread() }
  }

  /** A cell that is empty below a place or a year would be passed over without a word. */
  private key(cell: string, i: number, line: number): string {
    const column = this.header.columns[i] ?? ''
    const own = this.mapping.filter(({ kolumn }) => foldedName(kolumn) === foldedName(column))
    const mayBeEmpty = own.every(({ varde, dimension }) => dimension === 'urval' && varde === '*')
    if (cell !== '' || !this.header.isKey[i] || mayBeEmpty || own.some(({ varde }) => varde === ''))
      return cell
    const expected =
      'en ifylld cell på varje rad med tal; betyder en tom cell något, en rad för den med tomt varde i mappning.csv'
    this.problems.add({ file: this.path, line, column, expected, got: '' })
    return cell
  }

  private unread(): string[] {
    const { preamble, body } = this.header
    const around = [
      preamble > 0 ? `${preamble} före` : '',
      body.length > this.data.length ? `${body.length - this.data.length} utan tal` : ''
    ].filter(Boolean)
    return around.length > 0 ? [`rader kring tabellen läses inte: ${around.join(' och ')}`] : []
  }
}

/** Whether most of a column's cells are words: a mark, such as X or .., is none. */
function isOfWords(body: readonly RawRow[], i: number): boolean {
  const filled = body.flatMap(({ cells }) => cells[i] || [])
  const words = filled.filter((cell) => writtenNumber(cell) === null && /\p{L}{2}/u.test(cell))
  return filled.length > 0 && words.length > filled.length / 2
}
