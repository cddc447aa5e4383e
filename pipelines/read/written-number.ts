/** A number as it is written, and with how many decimals. */
export interface WrittenNumber {
  value: number
  decimals: number
}

/**
 * A number as people write it: decimal comma or point, any kind of space between thousands, a percent sign after it, or
 * with a power of ten as programs write very small ones. Null for anything else.
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
  return { value, decimals: Math.max(0, decimals.length - Number(power)) }
}

/** As text without the noise of a computer's numbers: beyond 15 figures, as Excel reckons, 0.30000000000000004 is 0.3. */
export function plainNumber(number: number): string {
  return String(Number(number.toPrecision(15)))
}
