import type { IndicatorRow } from '../../queries/indicators.ts'
import { effectIn } from '../../schema/design-effect.ts'

/** A row as it is tested: with what the weights of its period come to, where its answers are weighted. */
export function tested<Row extends object>(
  { effects }: Pick<IndicatorRow, 'effects'>,
  row: Row,
  period: string
): Row & { effect?: number } {
  const effect = effectIn(effects, period)
  return effect === 1 ? row : { ...row, effect }
}
