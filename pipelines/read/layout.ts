/** What parts the cells of a file of rows, and its text without what comes before the header. */
export interface Layout {
  delimiter: string
  text: string
  /** The line that the text begins on. */
  line: number
}

const delimiters = [';', ',', '\t'] as const

/**
 * How a file of rows with these columns is laid out: by the line that Excel writes first for itself (`sep=;`), or else by
 * what parts most of the columns' names in its header, or the header in most parts; it stands somewhere in its first
 * `lines`. Semicolons where nothing tells.
 */
export function layoutOf(text: string, columns: readonly string[], lines = 1): Layout {
  const told = /^\ufeff?sep=([;,\t])[ ;,]*\n/i.exec(text)
  if (told) return { delimiter: told[1]!, text: text.slice(told[0].length), line: 2 }
  const head = text.split('\n', lines)
  const names = new Set(columns.map(columnName))
  const known = (delimiter: string) =>
    head.flatMap((line) => line.split(delimiter)).filter((cell) => names.has(columnName(cell)))
      .length
  const parts = (delimiter: string) => (head[0] ?? '').split(delimiter).length
  const [best = ';'] = delimiters.toSorted((a, b) => known(b) - known(a) || parts(b) - parts(a))
  return { delimiter: best, text, line: 1 }
}

/** A column's name as it is looked for: in any case, with or without quotation marks and spaces around it. */
export function columnName(cell: string): string {
  return plain(cell.replace(/^\ufeff/, ''))
    .replace(/^"(.*)"$/, '$1')
    .trim()
    .toLowerCase()
}

/** A cell's text without what surrounds it; no-break spaces, wide or narrow, become plain ones. */
export function plain(cell: string): string {
  return cell === '' ? cell : cell.replace(/[\u00a0\u202f]/g, ' ').trim()
}

/** "1 cell", "7 celler". */
export function cellsInWords(count: number): string {
  return count === 1 ? '1 cell' : `${count} celler`
}
