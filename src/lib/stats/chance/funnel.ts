import { requireNonNegative, requirePositive } from '../domain.ts'
import type { Interval } from '../interval.ts'
import { normalQuantile, Z95 } from '../numerical/normal.ts'
import type { Proportion } from '../proportion.ts'
import { designEffect, type Design } from './design.ts'
import { varianceBetween } from './shrink.ts'

/*
 * Funnel plots (Spiegelhalter 2005, Statistics in Medicine 24, 1185–1202): how far from a target places of a size come by
 * chance, and by what makes places differ anyhow. By the additive random effects model a place's share varies by
 * s² + τ², s² by chance alone and τ² between places.
 */

/** A funnel around a target, in shares 0–1, or events by person. */
export interface Funnel {
  target: number
  /** What a single event varies by at the target: p(1 − p) for shares, p for rates. */
  single: number
  /** What the answers or events of a place tell less than independent ones. */
  design: Design
  /** τ², the variance between places beyond chance. */
  between: number
}

/** Half the width of a funnel in standard deviations: 95 % and 99.8 % of places are expected within. */
export const INNER = Z95
export const OUTER = normalQuantile(0.999)

/** Where a place lies: within the inner limits, between both, or beyond the outer ones. */
export type FunnelPosition =
  'within' | 'above-inner' | 'below-inner' | 'above-outer' | 'below-outer'

/** Of fewer places nothing can be said of what is usual among them. */
const LEAST_PLACES = 5

/** The part of the places at each end that count no more than the nearest of the others, so that no few of them widen the funnel that they are to be seen in. */
const WINSORISED = 0.1

/**
 * The funnel of some places around a target share: τ² = (Iφ − (I − 1))/(Σw − Σw²/Σw), never below 0, with w = 1/s² and φ =
 * Σz²/I over the winsorised z = (y − target)/s of I places. Null with fewer than five places, or where nothing can vary: a
 * target of nobody or of all. Throws RangeError unless all n > 0 and events ≥ 0.
 */
export function funnelOf(
  measure: 'rate' | 'percent',
  target: number,
  design: Design,
  places: readonly Proportion[]
): Funnel | null {
  requireNonNegative('target', target)
  for (const { events, n } of places) {
    requirePositive('n', n)
    requireNonNegative('events', events)
  }
  const single = measure === 'rate' ? target : target * (1 - target)
  if (places.length < LEAST_PLACES || !(single > 0)) return null
  const chance: Funnel = { target, single, design, between: 0 }
  const squares = winsorised(places.map((place) => deviation(chance, place)))
  const between = varianceBetween(
    squares.reduce((sum, z) => sum + z * z, 0),
    places.map(({ n }) => chanceVariance(chance, n))
  )
  return { ...chance, between }
}

/** s²: what a share of n varies by around the target by chance alone. */
function chanceVariance({ single, design }: Funnel, n: number): number {
  return (single * designEffect(design, n).effect) / n
}

/** Where places of n are expected, `z` standard deviations to each side of the target. By the normal approximation: where fewer than ten events are expected the true limits lie higher, and the lower one may be below 0. */
export function funnelLimits(funnel: Funnel, n: number, z: number): Interval {
  requirePositive('n', n)
  const reach = z * Math.sqrt(chanceVariance(funnel, n) + funnel.between)
  return { lower: funnel.target - reach, upper: funnel.target + reach }
}

/** z = (y − target)/√(s² + τ²) of a place. */
export function deviation(funnel: Funnel, { events, n }: Proportion): number {
  const spread = Math.sqrt(chanceVariance(funnel, n) + funnel.between)
  return (events / n - funnel.target) / spread
}

/** Where a deviation of `z` lies among the limits. */
export function positionOf(z: number): FunnelPosition {
  const far = Math.abs(z)
  if (far <= INNER) return 'within'
  if (z > 0) return far > OUTER ? 'above-outer' : 'above-inner'
  return far > OUTER ? 'below-outer' : 'below-inner'
}

/**
 * The place's share drawn towards the target: target + τ²/(τ² + s²) · (y − target), the mean of what is known of it by
 * empirical Bayes (Efron & Morris 1975, JASA 70, 311–319). Nothing of its own is left where places differ by chance alone.
 */
export function shrunkenShare(funnel: Funnel, { events, n }: Proportion): number {
  const { target, between } = funnel
  return target + (between / (between + chanceVariance(funnel, n))) * (events / n - target)
}

/** The values with a tenth at each end, rounded down, moved in to the nearest of the others. */
function winsorised(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b)
  const moved = Math.floor(WINSORISED * values.length)
  const [least, most] = [sorted[moved]!, sorted[values.length - 1 - moved]!]
  return values.map((value) => Math.min(most, Math.max(least, value)))
}
