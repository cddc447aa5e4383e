import type { IndicatorRow } from '../../queries/indicators.ts'
import { effectIn } from '../../schema/design-effect.ts'
import { isDoubtful } from '../../schema/doubt.ts'
import type { Grade, Sex, Status } from '../../schema/observation.ts'
import type { Counts } from '../../stats/comparison.ts'
import { designOf, type Design } from '../../stats/design.ts'

/** Which of an indicator's values are tested: of a sex and a school year in a period. */
export interface Tested {
  period: string
  sex: Sex
  grade: Grade
}

const untold = { numerator: null, denominator: null }

/**
 * A row as it is tested: with what its answers or events tell less than independent ones. A doubtful value has no counts to
 * be tested by: no verdict, change, trend or headline is made of it, since all of them go through here.
 */
export function tested<Row extends Counts & { status: Status }>(
  { dispersions, effects }: Pick<IndicatorRow, 'dispersions' | 'effects'>,
  row: Row,
  { period, sex, grade }: Tested
): Row & { design: Design } {
  const own = dispersions.find((one) => one.sex === sex && one.grade === grade)
  const counts = isDoubtful(row) ? untold : {}
  return { ...row, ...counts, design: designOf(own, effectIn(effects, period)) }
}
