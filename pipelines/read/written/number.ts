/** A number as it is written, and with how many decimals. */
export interface WrittenNumber {
  value: number
  decimals: number
  /** What stands before the decimals; null where there are none. */
  separator: ',' | '.' | null
}

/**
 * A number as people write it: decimal comma or point, any kind of space between thousands, a percent sign after it, or
 * with a power of ten as programs write very small ones. Null for anything else, also for 1,23E+05: so Excel writes numbers
 * that it has no room for, and what they were is lost. Programs that lose nothing write a small e.
 */
export function writtenNumber(cell: string): WrittenNumber | null {
  const plain = cell
    .replace(/\s*%$/, '')
    .replace(/(?<=\d)\s(?=\d{3}(?!\d))/g, '')
    .replace('\u2212', '-')
    .replace(',', '.')
  const match = /^-?\d+(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(plain)
  const value = Number(plain)
  if (!match || !Number.isFinite(value)) return null
  const [, decimals = '', power = '0'] = match
  if (cell.includes('E') && Number(power) > decimals.length) return null
  const separator = decimals === '' ? null : cell.includes(',') ? ',' : '.'
  return { value, decimals: Math.max(0, decimals.length - Number(power)), separator }
}

/** As text without the noise of a computer's numbers: beyond 15 figures, as Excel reckons, 0.30000000000000004 is 0.3. */
export function plainNumber(number: number): string {
  return String(Number(number.toPrecision(15)))
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
