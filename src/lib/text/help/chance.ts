import { formatNumber } from '../../format/number.ts'
import type { IndicatorRow } from '../../queries/registers/indicators.ts'
import type { Dispersion, DispersionBasis } from '../../schema/dispersion.ts'
import { usualAnswers, widerPercent } from '../parts/chance.ts'
import { list } from '../parts/sentence.ts'
import { whole } from '../county/county.ts'

/** An indicator by how many percent its intervals are wider than if all answers or events were independent. */
interface Widened {
  title: string
  percent: number
}

/** Those whose variation is known in these ways, of all sexes and school years together. */
function widened(
  indicators: readonly Pick<IndicatorRow, 'id' | 'title'>[],
  dispersions: readonly Dispersion[],
  ...bases: DispersionBasis[]
): Widened[] {
  return indicators.flatMap(({ id, title }) => {
    const own = dispersions.find(({ indicator, sex, grade }) => {
      return indicator === id && sex === 'alla' && grade === 'alla'
    })
    return own && bases.includes(own.basis) ? [{ title, percent: widerPercent(own) }] : []
  })
}

function range(all: readonly Widened[]): string {
  const percents = all.map(({ percent }) => percent)
  const [least, most] = [Math.min(...percents), Math.max(...percents)]
  if (most === 0) return 'inte bredare'
  const told = [...new Set([least, most])].map((percent) => formatNumber(percent, 0)).join('–')
  return `${told}\u00a0procent bredare`
}

/** What it is estimated from how cohorts vary. */
export function estimateSentence(dispersions: readonly Dispersion[]): string {
  const bySchools = dispersions.some(({ basis }) => basis === 'schools')
  const scattered = bySchools
    ? 'hur skolornas andelar har hoppat kring sin egen nivå från en mätning till nästa'
    : 'hur kommunernas andelar har hoppat kring sin egen nivå och trend i minst tre jämförbara mätningar'
  return `Hur mycket årskullarna skiftar är uppskattat ur enkäten: ${scattered}, när det som är gemensamt för ${whole} är borträknat. Frågorna är uppskattade tillsammans.`
}

/** What it costs that pupils of a cohort resemble each other, and for which questions it is assumed; one sentence each. */
export function cohortSentences(...told: Told): string[] {
  const [known, assumed] = [widened(...told, 'surveys', 'schools'), widened(...told, 'assumed')]
  const titles = list(assumed.map(({ title }) => `”${title}”`))
  return [
    ...(known.length > 0
      ? [
          `För en kommun med ${usualAnswers} svar är intervallen nu ${range(known)} än om alla svar vore oberoende.`
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
export function yearsSentence(...told: Told): string {
  const known = widened(...told, 'years').filter(({ percent }) => percent > 0)
  if (known.length === 0) return 'Ingen av dem varierar nu mer än slumpen ger.'
  const words = known.map((one) => `”${one.title}” (intervallet är ${range([one])})`)
  return `Mer än slumpen ger varierar nu ${list(words)}.`
}

type Told = [indicators: readonly Pick<IndicatorRow, 'id' | 'title'>[], readonly Dispersion[]]
