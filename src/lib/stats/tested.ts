import { effectIn, type DesignEffect } from '../schema/design-effect.ts'
import type { IndicatorDispersion } from '../schema/dispersion.ts'
import { isDoubtful } from '../schema/doubt.ts'
import type { Grade, Sex, Status } from '../schema/observation.ts'
import { isWindow, WINDOW_YEARS } from '../schema/period.ts'
import type { Counts } from './comparison.ts'
import { designOf, overYears, type Design } from './chance/design.ts'

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

const untold = { numerator: null, denominator: null }

/**
 * A row as it is tested: with what its answers or events tell less than independent ones. A doubtful value has no counts to
 * be tested by: no verdict, change, trend or headline is made of it, since all of them go through here.
 */
export function tested<Row extends Counts & { status: Status; weighting?: number }>(
  { dispersions, effects }: Varying,
  row: Row,
  { period, sex, grade }: Tested
): Row & { design: Design } {
  const own = dispersions.find((one) => one.sex === sex && one.grade === grade)
  const counts = isDoubtful(row) ? untold : {}
  const design = designOf(own, effectIn(effects, period) * (row.weighting ?? 1))
  const whole = isWindow(period) ? overYears(design, WINDOW_YEARS) : design
  return { ...row, ...counts, design: whole }
}
