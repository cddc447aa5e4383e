import { formatNumber } from '../../format/number.ts'
import type { ResponseRow } from '../../queries/responses.ts'
import type { Indicator } from '../../schema/registers/indicator.ts'
import { isWindow } from '../../schema/period.ts'
import { capitalise } from './sentence.ts'

type Described = Pick<Indicator, 'weight' | 'base' | 'rounding' | 'source'> & {
  counted?: string | null
}

interface Counts {
  numerator: number | null
  denominator: number | null
  /** Where it may be of several years, in each of which the same children may be counted. */
  period?: string
}

// Fewer are told as that: a number reckoned from a rate is not exact, and so small a one is nobody's business.
const tooFewToTell = 5

/** What shares are of, in the plural: answers, or what a published table says that it counts. */
export function answersNoun({ counted }: Pick<Described, 'counted'>): string {
  return counted ?? 'svar'
}

/** What the numbers behind the values are called in a table; null where there are none. */
export function countHeading(indicator: Described): string | null {
  const { weight, base, rounding } = indicator
  if (weight === 'answers') return capitalise(answersNoun(indicator))
  if (weight === 'calls') return 'Kallelser'
  if (!base) return null
  return rounding === null ? 'Antal, beräknat' : 'Kallelser'
}

/** The number behind a value: answers, calls, or the children behind a rate. What is not exact says so where the number stands (`countHeading`, `countNote`). */
export function countText(indicator: Described, { numerator, denominator }: Counts): string {
  const count = countsShares(indicator) ? denominator : numerator
  if (count === null) return ''
  const isFew = isDerived(indicator) && count > 0 && Math.round(count) < tooFewToTell
  return isFew ? `färre än ${tooFewToTell}` : formatNumber(count, 0)
}

function countsShares({ weight }: Described): boolean {
  return weight === 'answers' || weight === 'calls'
}

/** The number is reckoned from a rate and a population. */
function isDerived(indicator: Described): boolean {
  return !countsShares(indicator) && indicator.rounding === null
}

/** The number is not exact: reckoned, or rounded. */
export function isAbout(indicator: Described): boolean {
  return isDerived(indicator) || (indicator.rounding !== null && indicator.rounding > 1)
}

/** The number behind a value in words: "cirka 510 svar", "81 kallelser", "cirka 420 barn och unga, summerat över åren"; null where there is none. */
export function countPhrase(indicator: Described, counts: Counts): string | null {
  const count = countText(indicator, counts)
  const heading = countHeading(indicator)
  if (count === '' || heading === null) return null
  const over = isWindow(counts.period ?? '') ? ', summerat över åren' : ''
  if (isDerived(indicator)) {
    const about = /^[1-9]/.test(count) ? 'cirka ' : ''
    return `${about}${count} barn och unga${over}`
  }
  const rounded = indicator.rounding !== null && indicator.rounding > 1
  return `${rounded ? 'cirka ' : ''}${count} ${heading.toLowerCase()}${over}`
}

/** How exact the numbers are, for the foot of a table; null where they are exact or there are none. */
export function countNote(indicator: Described): string | null {
  if (indicator.rounding !== null && indicator.rounding > 1) {
    const nearest = indicator.rounding === 10 ? 'tiotal' : `${indicator.rounding}-tal`
    return `Antalet svar är avrundat till närmaste ${nearest}.`
  }
  return countHeading(indicator) === 'Antal, beräknat'
    ? 'Antalet är beräknat av kvoten och befolkningen och därför ungefärligt.'
    : null
}

// Statistics below either limit are told with a warning, by the rules that the figures follow.
export const leastRate = 60
const leastAnswers = 30

/** What the star beside such a value means. */
export const cautionNote = `* tolkas med försiktighet: färre än ${leastAnswers} svar eller svarsfrekvens under ${leastRate}\u00a0%.`

/** Whether a survey's value must be read with caution: a low response rate, or few answers. */
export function needsCaution(
  response: Pick<ResponseRow, 'rate'> | undefined,
  answers: number | null
): boolean {
  if (answers !== null && answers < leastAnswers) return true
  return response?.rate != null && response.rate < leastRate
}

/** The response rate of a place: "67 %"; empty where it is not known. */
export function rateText(response: Pick<ResponseRow, 'rate'> | undefined): string {
  return response?.rate == null ? '' : `${formatNumber(response.rate, 0)}\u00a0%`
}
