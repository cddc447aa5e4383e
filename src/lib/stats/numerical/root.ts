/**
 * The argument in [lower, upper] where `increasing` passes from below 0 to 0 or above, found by
 * bisection until the bracket is two neighbouring floating-point numbers. Safe for flat and steep
 * functions alike: it needs the sign only. The caller sees to it that the root lies in the bracket;
 * otherwise the nearest end is returned.
 */
export function bisect(increasing: (x: number) => number, lower: number, upper: number): number {
  let [low, high] = [lower, upper]
  for (;;) {
    const middle = low + (high - low) / 2
    if (middle <= low || middle >= high) return high
    if (increasing(middle) < 0) low = middle
    else high = middle
  }
}

/** As `bisect` on [0, ∞): `guess` > 0 is doubled until it lies above the root. */
export function bisectPositive(increasing: (x: number) => number, guess: number): number {
  let upper = guess
  while (upper < Number.MAX_VALUE / 2 && increasing(upper) < 0) upper *= 2
  return bisect(increasing, 0, upper)
}
