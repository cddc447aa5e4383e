/** The value below which this share 0–1 of the values lie, interpolated between neighbours. */
export function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const position = (sorted.length - 1) * share
  const [low, high] = [sorted[Math.floor(position)], sorted[Math.ceil(position)]]
  if (low === undefined || high === undefined) throw new Error('no values to take a quantile of')
  return low + (high - low) * (position - Math.floor(position))
}

export const median = (values: number[]): number => quantile(values, 0.5)
