import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { columnName, plain } from '../read/layout.ts'
import { largestRows } from '../read/microdata.ts'
import { Problems } from '../read/problems.ts'
import { eachRow } from '../read/rows.ts'
import type { VisitRow } from '../read/rows-reader.ts'

/**
 * Reports every file that holds the same rows as an earlier one, in another format, encoding or order even: everybody
 * would be counted twice. Only files with the same columns are read for it.
 */
export async function refuseSameRows(paths: readonly string[], problems: Problems): Promise<void> {
  const byColumns = new Map<string, string[]>()
  for (const path of paths) {
    const columns = await columnsOf(path)
    if (columns) byColumns.set(columns, [...(byColumns.get(columns) ?? []), path])
  }
  for (const alike of byColumns.values()) {
    if (alike.length > 1) await refuseAlike(alike, problems)
  }
}

async function refuseAlike(paths: readonly string[], problems: Problems): Promise<void> {
  const first = new Map<string, string>()
  for (const file of paths) {
    const content = await fingerprint(file)
    const earlier = first.get(content)
    if (earlier === undefined) first.set(content, file)
    else {
      const expected = `en annan fil än ${basename(earlier)}: ta bort en av dem`
      problems.add({ file, line: 1, column: '', expected, got: 'samma rader' })
    }
  }
}

/** The names of a file's columns in order; null where it has none. */
async function columnsOf(path: string): Promise<string | null> {
  let columns: string | null = null
  await visit(path, (cells) => {
    columns = cells.map(columnName).filter(Boolean).sort().join('\n')
    return false
  })
  return columns
}

/** How many rows there are and a sum over them, which is the same in any order; kept nowhere. */
async function fingerprint(path: string): Promise<string> {
  let order: number[] | null = null
  let rows = 0
  let sum = 0n
  await visit(path, (cells) => {
    if (order === null) {
      const names = cells.map(columnName)
      order = [...names.keys()].filter((place) => names[place] !== '')
      order.sort((a, b) => (names[a]! < names[b]! ? -1 : 1))
      return
    }
    const row = order.map((place) => sameForm(cells[place] ?? '')).join('\n')
    sum += createHash('sha1').update(row).digest().readBigUInt64LE()
    rows += 1
  })
  return `${rows} ${sum}`
}

/** What cannot be read is told by its own reader; of a code and its label the code is what every format has. */
function visit(path: string, each: VisitRow): Promise<boolean> {
  const asked = { required: [], most: largestRows, chooses: (_: string, code: string) => code }
  return eachRow(path, asked, new Problems(), each)
}

function sameForm(cell: string): string {
  const text = plain(cell)
  return /^-?\d+,\d+$/.test(text) ? text.replace(',', '.') : text
}
