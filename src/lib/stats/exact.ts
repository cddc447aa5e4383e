import { betaCdf } from './numerical/beta.ts'
import { logGamma } from './numerical/gamma.ts'
import type { Proportion } from './proportion.ts'
import type { Rate } from './rate.ts'

/**
 * The two-sided p-value of equal rates, exact: given the sum, a's events are binomial (Przyborowski & Wilenski 1940);
 * twice the smaller tail, at most 1. Events need not be whole. 1 without any event.
 */
export function conditionalP(a: Rate, b: Rate): number {
  const total = a.population + b.population
  const orMore = (events: number, other: number, share: number): number =>
    events === 0 ? 1 : betaCdf(share, events, other + 1)
  const high = orMore(a.events, b.events, a.population / total)
  const low = orMore(b.events, a.events, b.population / total)
  return Math.min(1, 2 * Math.min(high, low))
}

/**
 * The two-sided p-value of equal proportions, exact: given the sum, a's events are hypergeometric (Fisher 1935); twice
 * the smaller tail, at most 1. Counts are rounded to whole ones.
 */
export function fisherP(a: Proportion, b: Proportion): number {
  const [x, n, m] = [a.events, a.n, b.n].map(Math.round) as [number, number, number]
  const events = x + Math.round(b.events)
  const most = Math.min(n, events)
  const least = Math.max(0, events - m)
  const at = Math.min(most, Math.max(least, x))
  const mode = (events * n) / (n + m)
  const up = at >= mode
  let term = Math.exp(logChoose(n, at) + logChoose(m, events - at) - logChoose(n + m, events))
  let tail = term
  for (let k = at; up ? k < most : k > least; k += up ? 1 : -1) {
    term *= up
      ? ((n - k) * (events - k)) / ((k + 1) * (m - events + k + 1))
      : (k * (m - events + k)) / ((n - k + 1) * (events - k + 1))
    tail += term
    if (term < tail * 1e-17) break
  }
  return Math.min(1, 2 * tail)
}

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1)
}
