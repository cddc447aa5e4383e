import { effectIn, type DesignEffect } from '../../src/lib/schema/design-effect.ts'
import type { Dispersion } from '../../src/lib/schema/dispersion.ts'
import type { Observation } from '../../src/lib/schema/observation.ts'
import { designOf } from '../../src/lib/stats/chance/design.ts'
import { valueInterval } from '../../src/lib/stats/chance/value-interval.ts'
import type { RegisteredIndicator } from '../registers/indicators.ts'

/**
 * The rows of an indicator with their intervals: of what is published of them, and of how such values vary. A row without
 * a value keeps its bound.
 */
export function withIntervals(
  indicator: RegisteredIndicator,
  rows: readonly Observation[],
  { dispersions, effects }: { dispersions: readonly Dispersion[]; effects: DesignEffect[] }
): Observation[] {
  const own = effects.filter(({ source }) => source === indicator.source)
  const known = new Map(
    dispersions
      .filter((one) => one.indicator === indicator.id)
      .map((one) => [`${one.sex} ${one.grade}`, one])
  )
  return rows.map((row) => {
    if (row.status !== 'ok') return row
    const { numerator, denominator, sex, grade, period } = row
    const design = designOf(known.get(`${sex} ${grade}`), effectIn(own, period))
    return { ...row, ...valueInterval(indicator, numerator, denominator, design) }
  })
}
