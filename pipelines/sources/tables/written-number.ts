/** A number as it is written in a table, and with how many decimals. */
export interface WrittenNumber {
  value: number
  decimals: number
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
  return match && { value: Number(plain), decimals: match[1]?.length ?? 0 }
}
