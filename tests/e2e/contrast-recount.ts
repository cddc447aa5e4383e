/*
 * The statistics of the pages by a second route: from the definitions, by numerical integration and search, and
 * without anything of src/lib/stats.
 */

/** Events among so many, as many as would tell as much if each were independent of the others. */
export interface Side {
  events: number
  n: number
  /** The standard error of their design effect, by that effect itself; 0 where it is not estimated. */
  unsure: number
}

/** Simpson's rule. */
function integral(f: (x: number) => number, from: number, to: number, steps = 4000): number {
  const h = (to - from) / steps
  let sum = f(from) + f(to)
  for (let i = 1; i < steps; i++) sum += f(from + i * h) * (i % 2 ? 4 : 2)
  return (sum * h) / 3
}

/** Beyond z either way: of the normal, or of Student's t, whose density is (1 + x²/df)^(−(df + 1)/2) but for a factor. */
export function twoSided(z: number, df: number): number {
  // Beyond so many the two are the same to the fifth digit, and Student's is too narrow to be summed in steps.
  if (df > 1e5) {
    const density = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)
    return 1 - 2 * integral(density, 0, Math.min(Math.abs(z), 12))
  }
  // x = √df · tan θ makes the density cos^(df − 1) θ.
  const density = (angle: number) => Math.cos(angle) ** (df - 1)
  const whole = integral(density, 0, Math.PI / 2)
  return 1 - integral(density, 0, Math.atan(Math.abs(z) / Math.sqrt(df))) / whole
}

/** Two times the square of a variance by the variance of its estimate, where both sides rest on one estimate. */
function degrees(a: Side, b: Side, size: (side: Side) => number): number {
  const error = a.unsure / size(a) + b.unsure / size(b)
  return error > 0 ? 2 * ((1 / size(a) + 1 / size(b)) / error) ** 2 : Infinity
}

/** Where a function that rises from below 0 to above it passes 0. */
function crossing(f: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to]
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2
    // No number lies between them.
    if (middle === low || middle === high) break
    if (f(middle) < 0) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** Wilson's limits: the shares π with |p − π| = z·√(π(1 − π)/n). */
function wilson({ events, n }: Side, z: number): [number, number] {
  const p = events / n
  const beyond = (share: number) => Math.abs(p - share) - z * Math.sqrt((share * (1 - share)) / n)
  const lower = p === 0 ? 0 : crossing((share) => -beyond(share), 0, p)
  const upper = p === 1 ? 1 : crossing(beyond, p, 1)
  return [lower, upper]
}

/** Newcombe's p-value, or Fisher's exact one where that is larger. */
export function differenceP(a: Side, b: Side): number {
  const p = newcombeP(a, b)
  return p < 0.05 ? Math.max(p, fisherP(a, b)) : p
}

/** Twice the smaller tail of a's events among all, every outcome weighed by its number of ways. */
function fisherP(a: Side, b: Side): number {
  const [x, y, n, m] = [a.events, b.events, a.n, b.n].map(Math.round) as [
    number,
    number,
    number,
    number
  ]
  const logFactorial = [0]
  for (let i = 1; i <= n + m; i++) logFactorial.push(logFactorial[i - 1]! + Math.log(i))
  const ways = (of: number, k: number) =>
    k < 0 || k > of ? -Infinity : logFactorial[of]! - logFactorial[k]! - logFactorial[of - k]!
  const weight = (k: number) => Math.exp(ways(n, k) + ways(m, x + y - k) - ways(n + m, x + y))
  const sum = (from: number, to: number) => {
    let total = 0
    for (let k = from; k <= to; k++) total += weight(k)
    return total
  }
  return Math.min(1, 2 * Math.min(sum(0, x), sum(x, Math.min(n, x + y))))
}

/** The p-value at which Newcombe's interval (1998, method 10) for a − b just reaches 0. */
function newcombeP(a: Side, b: Side): number {
  const [more, less] = a.events / a.n > b.events / b.n ? [a, b] : [b, a]
  const difference = more.events / more.n - less.events / less.n
  if (difference === 0) return 1
  const reach = (z: number) => {
    const [lowerOfMore] = wilson(more, z)
    const [, upperOfLess] = wilson(less, z)
    return (
      Math.hypot(more.events / more.n - lowerOfMore, upperOfLess - less.events / less.n) -
      difference
    )
  }
  return twoSided(
    crossing(reach, 0, 40),
    degrees(a, b, ({ n }) => n)
  )
}

/** Log ratio from 10 events on both sides, or the exact p where that is larger; below 10 the exact one. */
export function ratioP(a: Side, b: Side): number {
  if (Math.min(a.events, b.events) >= 10) {
    const ratio = Math.log(a.events / a.n) - Math.log(b.events / b.n)
    const z = ratio / Math.sqrt(1 / a.events + 1 / b.events)
    const p = twoSided(
      z,
      degrees(a, b, ({ events }) => events)
    )
    return p < 0.05 ? Math.max(p, conditionalP(a, b)) : p
  }
  return conditionalP(a, b)
}

/** Twice the smaller tail of one side's share of all events. */
function conditionalP(a: Side, b: Side): number {
  const share = a.n / (a.n + b.n)
  const orMore = (events: number, other: number, of: number) => {
    if (events === 0) return 1
    // Along the log odds of t the density t^(events − 1)·(1 − t)^other has no narrow peak, nor a pole below one event.
    const density = (odds: number) =>
      Math.exp(events * odds - (events + other + 1) * Math.log1p(Math.exp(odds)))
    return integral(density, -60, Math.log(of / (1 - of))) / integral(density, -60, 60)
  }
  return Math.min(
    1,
    2 * Math.min(orMore(a.events, b.events, share), orMore(b.events, a.events, 1 - share))
  )
}

/** Step up (Benjamini & Hochberg 1995): with k the largest rank whose p is at most k/m · 5 %, the k smallest are significant. */
export function significant(p: number[]): boolean[] {
  const sorted = p.toSorted((a, b) => a - b)
  const k = sorted.findLastIndex((value, i) => value <= ((i + 1) / p.length) * 0.05)
  return p.map((value) => k >= 0 && value <= sorted[k]!)
}
