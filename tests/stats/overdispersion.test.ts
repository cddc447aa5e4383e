import { describe, expect, it } from 'vitest'
import { overdispersion } from '../../src/lib/stats/chance/overdispersion.ts'
import type { ScatterPoint } from '../../src/lib/stats/chance/scatter.ts'
import { drawPoisson, generator } from './generator.ts'

const poisson = (rate: number) => rate

/** Rates of so many places, whose events come in groups; `level` is what is expected of a place at a time. */
function rates(
  places: number,
  times: number[],
  size: number,
  level = (_time: number) => 30
): ScatterPoint[] {
  const random = generator(7)
  return Array.from({ length: places }, (_, place) =>
    times.map((time) => {
      const events = size * drawPoisson(random, level(time) / size)
      return { place: String(place), time, events, n: 5000 }
    })
  ).flat()
}

const years = (count: number) => Array.from({ length: count }, (_, i) => 2003 + i)

describe('overdispersion', () => {
  it('is how many events come at a time, with the error of its degrees of freedom', () => {
    const found = overdispersion(rates(40, years(20), 3), poisson)!
    // Four windows of five years: 39 · 3 degrees of freedom in each.
    expect(found.error).toBeCloseTo(found.effect * Math.sqrt(2 / 468), 10)
    expect(found.effect).toBeGreaterThan(3 - 3 * found.error)
    expect(found.effect).toBeLessThan(3 + 3 * found.error)
  })

  it('is never below that of single events', () => {
    const still = rates(12, years(5), 1).map((point) => ({ ...point, events: 30 }))
    expect(overdispersion(still, poisson)!.effect).toBe(1)
  })

  it('takes nothing for chance that lasts for years, as a level that turns halfway', () => {
    const turning = rates(12, years(10), 1, (time) => (time < 2008 ? 20 : 60))
    expect(overdispersion(turning, poisson)!.effect).toBeLessThan(1.5)
  })

  it('is unknown of two years, of one place, and where it would be too unsure', () => {
    expect(overdispersion(rates(12, years(2), 3), poisson)).toBeNull()
    expect(overdispersion(rates(1, years(20), 3), poisson)).toBeNull()
    // 9 degrees of freedom, and 10.
    expect(overdispersion(rates(10, years(3), 3), poisson)).toBeNull()
    expect(overdispersion(rates(11, years(3), 3), poisson)).not.toBeNull()
  })
})
