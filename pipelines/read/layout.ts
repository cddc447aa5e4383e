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
 * what parts most of the columns' names in its header, or the header in most parts. Semicolons where nothing tells.
 */
export function layoutOf(text: string, columns: readonly string[]): Layout {
  const told = /^\ufeff?sep=([;,\t])[ ;,]*\n/i.exec(text)
  if (told) return { delimiter: told[1]!, text: text.slice(told[0].length), line: 2 }
  const [header = ''] = text.split('\n', 1)
  const names = new Set(columns.map(columnName))
  const parts = (delimiter: string) => header.split(delimiter)
  const known = (delimiter: string) =>
    parts(delimiter).filter((cell) => names.has(columnName(cell))).length
  const [best = ';'] = delimiters.toSorted((a, b) => {
    return known(b) - known(a) || parts(b).length - parts(a).length
  })
  return { delimiter: best, text, line: 1 }
}

/** A column's name as it is looked for: in any case, with or without quotation marks and spaces around it. */
export function columnName(cell: string): string {
  return plain(cell.replace(/^\ufeff/, ''))
    .replace(/^"(.*)"$/, '$1')
    .trim()
    .toLowerCase()
}

/** A cell's text without what surrounds it; Excel's no-break spaces become plain ones. */
export function plain(cell: string): string {
  return cell.replace(/\u00a0/g, ' ').trim()
}
