import type { IndicatorRow } from '../../queries/registers/indicators.ts'
import { list } from './sentence.ts'

type Limited = Pick<IndicatorRow, 'title' | 'least_answers'>

/**
 * How few hide an indicator, and which of them ask for more: "10 svar (Använt narkotika någon gång: 20)". Null where
 * none has a limit.
 */
export function leastAnswers(indicators: readonly Limited[], counted: string): string | null {
  const limits = indicators.flatMap(({ title, least_answers: least }) =>
    least === null ? [] : [{ title, least }]
  )
  if (limits.length === 0) return null
  const usual = Math.min(...limits.map(({ least }) => least))
  const others = limits.filter(({ least }) => least > usual)
  const told = list(others.map(({ title, least }) => `${title}: ${least}`))
  return others.length === 0 ? `${usual} ${counted}` : `${usual} ${counted} (${told})`
}
