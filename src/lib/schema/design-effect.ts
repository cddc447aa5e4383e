import type { Columns } from './column.ts'

/**
 * How many of a source's weighted answers in a period tell as much as one that is not weighted: intervals and tests are
 * made with the answers divided by it. Periods without a row have 1.
 */
export interface DesignEffect {
  source: string
  period: string
  effect: number
}

export const designEffectColumns = {
  source: 'VARCHAR',
  period: 'VARCHAR',
  effect: 'DOUBLE'
} satisfies Columns

export function effectIn(effects: readonly DesignEffect[], period: string): number {
  return effects.find((own) => own.period === period)?.effect ?? 1
}
