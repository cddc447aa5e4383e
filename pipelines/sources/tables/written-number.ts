/** A number as it is written in a table, and with how many decimals. */
export interface WrittenNumber {
  value: number
  decimals: number
  /** What stands before the decimals; null where there are none. */
  separator: ',' | '.' | null
}

/**
 * A number as publishers write it: decimal comma or point, any kind of space between thousands, a percent sign after it.
 * Null for anything else.
 */
export function writtenNumber(cell: string): WrittenNumber | null {
  const plain = cell
    .replace(/\s*%$/, '')
    .replace(/(?<=\d)\s(?=\d{3}(?!\d))/g, '')
    .replace('\u2212', '-')
    .replace(',', '.')
  const match = /^-?\d+(?:\.(\d+))?$/.exec(plain)
  if (!match) return null
  const separator = match[1] === undefined ? null : cell.includes(',') ? ',' : '.'
  return { value: Number(plain), decimals: match[1]?.length ?? 0, separator }
}

/** What a file's decimals stand behind: a comma or a point, whichever comes first, and not both. */
export class DecimalMarks {
  private first: { separator: ',' | '.'; line: number } | null = null

  /** What is expected of a number with the other one; null where it is as it should be. */
  check(separator: ',' | '.' | null, line: number): string | null {
    if (separator === null) return null
    this.first ??= { separator, line }
    if (separator === this.first.separator) return null
    const name = this.first.separator === ',' ? 'decimalkomma' : 'decimalpunkt'
    return `${name} i hela filen, som på rad ${this.first.line}`
  }
}
