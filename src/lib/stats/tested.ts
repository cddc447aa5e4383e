import { effectIn, type DesignEffect } from '../schema/design-effect.ts'
import type { IndicatorDispersion } from '../schema/dispersion.ts'
import type { Grade, Sex } from '../schema/observation.ts'
import { designOf, type Design } from './design.ts'

/** Which of an indicator's values are tested: of a sex and a school year in a period. */
export interface Tested {
  period: string
  sex: Sex
  grade: Grade
}

/** How an indicator's values vary by chance, and its source's periods of weighted answers. */
export interface Varying {
  dispersions: readonly IndicatorDispersion[]
  effects: readonly DesignEffect[]
}

/** A row as it is tested: with what its answers or events tell less than independent ones. */
export function tested<Row extends object>(
  { dispersions, effects }: Varying,
  row: Row,
  { period, sex, grade }: Tested
): Row & { design: Design } {
  const own = dispersions.find((one) => one.sex === sex && one.grade === grade)
  return { ...row, design: designOf(own, effectIn(effects, period)) }
}
