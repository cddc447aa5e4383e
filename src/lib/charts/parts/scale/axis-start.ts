interface Told {
  value: number | null
  lower: number | null
  upper: number | null
}

/** Where an axis of shares may begin instead of at zero, per cent: few places, so that it stays while the reader filters. */
const starts = [80, 40]
/** The lowest of the lines stands so far above the beginning, per cent. */
const clearance = 2

/**
 * Where the axis of a chart of lines begins when they show shares: at zero, unless all of them with their intervals lie in the
 * upper half of what the axis would be, where they could hardly be told apart. What is drawn as bars always begins at zero.
 * Every value of the chart counts, whether or not its interval is drawn, so that the axis does not move with what is in focus.
 */
export function axisStart(rows: readonly Told[], levels: readonly number[] = []): number {
  const told = rows.flatMap(({ value, lower, upper }) => [value, lower, upper])
  const values = [...told.filter((value) => value !== null), ...levels]
  const [lowest, highest] = [Math.min(...values), Math.max(...values)]
  if (values.length === 0 || lowest < highest / 2) return 0
  return starts.find((start) => start + clearance <= lowest) ?? 0
}
