import { formatNumber } from '../../format/number.ts'
import type { IndicatorRow } from '../../queries/indicators.ts'
import { designEffect, designOf } from '../../stats/design.ts'
import { list } from '../parts/sentence.ts'

type Dispersed = Pick<IndicatorRow, 'title' | 'dispersions'>

/** So many answers have a middle-sized kommun in all school years together. */
const ANSWERS = 300

/** By how many percent an interval is wider than if all answers or events were independent. */
function wider({ dispersions }: Dispersed): number {
  const own = dispersions.find(({ sex, grade }) => sex === 'alla' && grade === 'alla')
  const { effect } = designEffect(designOf(own, 1), ANSWERS)
  return Math.round(100 * (Math.sqrt(effect) - 1))
}

function ofBasis(indicators: readonly Dispersed[], basis: string) {
  return indicators.filter(({ dispersions }) =>
    dispersions.some((one) => one.sex === 'alla' && one.grade === 'alla' && one.basis === basis)
  )
}

function range(indicators: readonly Dispersed[]): string {
  const all = indicators.map(wider)
  const [least, most] = [Math.min(...all), Math.max(...all)]
  const percent = (value: number) => formatNumber(value, 0)
  const told = least === most ? percent(most) : `${percent(least)}–${percent(most)}`
  return most === 0 ? 'inte bredare' : `${told}\u00a0procent bredare`
}

/** What it costs that pupils of a cohort resemble each other, and for which questions it is assumed; one sentence each. */
export function cohortSentences(indicators: readonly Dispersed[]): string[] {
  const [known, assumed] = [ofBasis(indicators, 'surveys'), ofBasis(indicators, 'assumed')]
  const titles = list(assumed.map(({ title }) => `”${title}”`))
  return [
    ...(known.length > 0
      ? [
          `För en kommun med ${ANSWERS} svar är intervallen nu ${range(known)} än om alla svar vore oberoende.`
        ]
      : []),
    ...(assumed.length > 0
      ? [
          `För ${titles} finns färre än tre jämförbara mätningar. Där antas hur lika svaren är, och intervallen är ${range(assumed)}.`
        ]
      : [])
  ]
}

/** The same of rates and other shares, which vary from year to year. */
export function yearsSentence(indicators: readonly Dispersed[]): string {
  const known = ofBasis(indicators, 'years').filter((one) => wider(one) > 0)
  if (known.length === 0) return 'Ingen av dem varierar nu mer än slumpen ger.'
  const told = known.map((one) => `”${one.title}” (intervallet är ${range([one])})`)
  return `Mer än slumpen ger varierar nu ${list(told)}.`
}
