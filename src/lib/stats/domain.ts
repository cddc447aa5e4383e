/**
 * The domains that the statistics are defined on; each check throws a RangeError naming the bad
 * value.
 */

/** A finite number that is 0 or more: a count of events (may be non-integer), a weight. */
export function requireNonNegative(name: string, value: number): void {
  if (!(value >= 0 && value < Infinity)) {
    throw new RangeError(`${name} must be a finite number that is 0 or more, got ${value}`)
  }
}

/** A finite number above 0: a population, a sample size, degrees of freedom. */
export function requirePositive(name: string, value: number): void {
  if (!(value > 0 && value < Infinity)) {
    throw new RangeError(`${name} must be a finite number above 0, got ${value}`)
  }
}

/** Any finite number, of either sign. */
export function requireFinite(name: string, value: number): void {
  if (!Number.isFinite(value)) throw new RangeError(`${name} must be a finite number, got ${value}`)
}

/** A probability, 0 and 1 included. */
export function requireProbability(name: string, value: number): void {
  if (!(value >= 0 && value <= 1)) {
    throw new RangeError(`${name} must be between 0 and 1, got ${value}`)
  }
}

/**
 * A number of events (may be non-integer) among `n` persons or answers: n > 0 and 0 ≤ events ≤ n.
 */
export function requireProportion(events: number, n: number): void {
  requirePositive('n', n)
  requireNonNegative('events', events)
  if (events > n) throw new RangeError(`events must not exceed n, got ${events} of ${n}`)
}
