const formatters = new Map<number, Intl.NumberFormat>()

/** A value to so many decimals, halves to the even, so that what is rounded is as often too low as too high. */
export function roundedTo(value: number, decimals: number): number {
  const scaled = Math.abs(value) * 10 ** decimals
  const below = Math.floor(scaled)
  // What a computer lacks of a half is none: 1.005 is 1.00499… in binary.
  const over = scaled - below - 0.5
  const isUp = Math.abs(over) < TIE ? below % 2 === 1 : over > 0
  return (Math.sign(value) * (isUp ? below + 1 : below)) / 10 ** decimals
}

const TIE = 1e-9

/** A value with the decimals that are told of it: a file says no more than the page does. */
export function toldValue(value: number | null, decimals: number): number | null {
  return value === null ? null : roundedTo(value, decimals)
}

/** A number as in Swedish print: decimal comma, no-break space between thousands, U+2212 as minus. */
export function formatNumber(value: number, decimals: number): string {
  let formatter = formatters.get(decimals)
  if (!formatter) {
    formatter = new Intl.NumberFormat('sv-SE', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals
    })
    formatters.set(decimals, formatter)
  }
  // An exact −0 or a value that rounds to it is printed as 0.
  return formatter.format(roundedTo(value, decimals)).replace(/^\u2212(0(?:,0+)?)$/, '$1')
}

/** A value in an indicator's unit: percentages with their sign, all else as the bare number. */
export function formatValue(
  value: number,
  indicator: { measure: string; decimals: number }
): string {
  const number = formatNumber(value, indicator.decimals)
  return indicator.measure === 'percent' ? `${number}\u00a0%` : number
}

/** A share 0–1 as whole percent. */
export function formatShare(share: number): string {
  return `${formatNumber(share * 100, 0)}\u00a0%`
}
