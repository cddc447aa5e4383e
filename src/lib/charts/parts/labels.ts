/**
 * Moves labels apart as little as possible: positions at least `gap` from each other, inside `range`,
 * in the order that they had. When they cannot all fit the gap shrinks.
 */
export function declutter(positions: number[], gap: number, range: [number, number]): number[] {
  const [min, max] = range
  const count = positions.length
  if (count === 0) return []
  const step = count > 1 ? Math.min(gap, (max - min) / (count - 1)) : 0
  const order = positions.map((_, i) => i).sort((a, b) => positions[a]! - positions[b]! || a - b)

  // With i × step taken away, "at least step apart" is "never falling": pool those that fall.
  const wanted = order.map((index, i) => positions[index]! - i * step)
  const placed: number[] = new Array<number>(count)
  let i = 0
  for (const pool of pools(wanted)) {
    const y = Math.min(Math.max(pool.mean, min), max - (count - 1) * step)
    for (let n = 0; n < pool.count; n++, i++) placed[order[i]!] = y + i * step
  }
  return placed
}

interface Pool {
  mean: number
  count: number
}

/** The nearest never-falling sequence, as runs of equal values. */
function pools(values: number[]): Pool[] {
  const stack: Pool[] = []
  for (const value of values) {
    let pool: Pool = { mean: value, count: 1 }
    for (let last = stack.at(-1); last && last.mean > pool.mean; last = stack.at(-1)) {
      stack.pop()
      const count = last.count + pool.count
      pool = { mean: (last.mean * last.count + pool.mean * pool.count) / count, count }
    }
    stack.push(pool)
  }
  return stack
}
