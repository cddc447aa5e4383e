import { formatNumber } from '../../format/number.ts'
import type { IndicatorRow } from '../../queries/registers/indicators.ts'
import { hasCounts } from '../../schema/registers/indicator.ts'
import type { DispersionBasis } from '../../schema/dispersion.ts'
import { designEffect, designOf } from '../../stats/chance/design.ts'

type Varying = Pick<IndicatorRow, 'weight' | 'base' | 'dispersions' | 'chance'>

/** So many answers has a middle-sized kommun in all school years together. */
export const usualAnswers = 300

/** By how many percent an interval is wider than if all answers or events were independent. */
export function widerPercent(own: IndicatorRow['dispersions'][number]): number {
  const { effect } = designEffect(designOf(own, 1), usualAnswers)
  return Math.round(100 * (Math.sqrt(effect) - 1))
}

/** What a chart's figures are about, and what chance its intervals and tests reckon with; nothing where none are tested. */
export function chancePoints(indicators: readonly Varying[]): string[] {
  const tested = indicators.filter(hasCounts)
  const [first] = tested
  if (!first) return []
  const [answers, others] = [tested.some(isOfAnswers), tested.some((one) => !isOfAnswers(one))]
  const outcome = [answers ? 'elever' : '', others ? 'händelser' : ''].filter(Boolean).join(' och ')
  const about = `Siffrorna gäller villkoren för barn och unga på platsen. Årets ${outcome} är ett utfall av dem: med samma villkor hade det kunnat bli ett annat.`
  if (tested.length > 1) {
    const wider = answers ? 'Elever i samma skola och årskurs liknar varandra. ' : ''
    return [`${about} ${wider}Intervall och prövningar tar hänsyn till det; se Data och metod.`]
  }
  return [
    [about, isOfAnswers(first) ? cohortSentence(first) : yearsSentence(first)].join(' ').trim()
  ]
}

const isOfAnswers = ({ weight }: Pick<IndicatorRow, 'weight'>) => weight === 'answers'

/** How alike the answers of a cohort are taken to be, and what it costs. */
function cohortSentence({ dispersions, chance }: Varying): string {
  const own = whole(dispersions)
  if (!own || !chance) return ''
  const percent = widerPercent(own)
  const cost =
    percent === 0
      ? 'Här gör det inte intervallen bredare'
      : `Därför är intervallen ${formatNumber(percent, 0)}\u00a0% bredare i en kommun med ${usualAnswers} svar`
  const basis = basisWords(chance)
  return `Elever i samma skola och årskurs har mer gemensamt än slumpen ger. ${cost}${basis && `, ${basis}`}.`
}

/** That values vary more from year to year than single events do, where they are known to. */
function yearsSentence({ dispersions }: Varying): string {
  const own = whole(dispersions)
  const percent = own ? widerPercent(own) : 0
  if (percent === 0) return ''
  return `Värdena varierar mer från år till år än enskilda händelser ger. Därför är intervallen ${formatNumber(percent, 0)}\u00a0% bredare.`
}

const whole = (dispersions: Varying['dispersions']) =>
  dispersions.find(({ sex, grade }) => sex === 'alla' && grade === 'alla')

function basisWords({ basis, periods }: NonNullable<Varying['chance']>): string {
  const words: Record<DispersionBasis, string> = {
    schools: `uppskattat ur skolornas svar i ${periods} mätningar`,
    surveys: `uppskattat ur ${periods} mätningar`,
    assumed: 'vilket är antaget: frågan har ställts på samma sätt färre än tre gånger',
    years: '',
    none: ''
  }
  return words[basis]
}
