import { formatNumber } from '../../format/number.ts'
import type { ComparisonRow } from '../../queries/comparison.ts'
import type { IndicatorRow } from '../../queries/registers/indicators.ts'
import { boundOf, type Bound } from '../../schema/bound.ts'
import { isDoubtful } from '../../schema/doubt.ts'
import { boundWithUnit } from '../parts/bound.ts'
import { capitalise } from '../parts/sentence.ts'
import { unitAfterValue, valueWithUnit } from '../parts/value.ts'
import { naturalFrequency } from '../place/natural-frequency.ts'
import { whole, wholeFirst } from '../county/county.ts'

/**
 * How it is in the county, in plain words: "Ungefär 7 av 10 elever mår oftast bra.", or why nothing is told.
 * A share may come as it is counted beside an earlier one.
 */
export function nowSentence(
  indicator: IndicatorRow,
  county: ComparisonRow | null,
  share?: string
): string {
  if (!county) return `Det finns ingen siffra för hela ${whole}.`
  const bound = boundOf(county)
  if (bound) return `Det är ${boundWords(bound, indicator)}. Den exakta siffran visas inte.`
  const { value, status } = county
  if (value === null) {
    if (status === 'suppressed') return `${wholeFirst}s siffra visas inte.`
    if (status === 'not_asked') return 'Frågan ställdes inte det här året.'
    return `${wholeFirst}s siffra går inte att räkna ut. Uppgifter saknas.`
  }
  const unsure = isDoubtful(county) ? ' Siffran kan vara fel.' : ''
  return `${valueSentence(indicator, value, share)}${unsure}`
}

function valueSentence(indicator: IndicatorRow, value: number, share?: string): string {
  const { measure } = indicator
  if (measure === 'count') {
    return `Det var ${formatNumber(value, 0)} ${unitAfterValue(indicator)}`.trim() + '.'
  }
  if (measure === 'mean') return `I snitt var det ${valueWithUnit(value, indicator)}.`
  const words = phrase(indicator)
  if (measure === 'percent') {
    const count = about(share ?? naturalFrequency(value))
    if (words) return `${capitalise(count)} ${words}.`
    return `Det gäller ${count} ${wholeOf(indicator)}.`
  }
  const base = formatNumber(indicator.per, 0)
  const count = `ungefär ${roughly(value)}`
  if (words) return `${capitalise(count)} av ${base} ${words}.`
  return `Det var ${count} ${perWords(indicator)}.`
}

/** "under 25 av 100", "färre än 5 kallelser" */
export function boundWords(bound: Bound, indicator: IndicatorRow): string {
  if (indicator.measure !== 'percent') return boundWithUnit(bound, indicator)
  const side = bound.side === 'under' ? 'under' : 'över'
  return `${side} ${formatNumber(bound.value, indicator.decimals)}\u00a0av\u00a0100`
}

/** "på varje 1 000 invånare 0–20 år" */
export function perWords(indicator: Pick<IndicatorRow, 'unit'>): string {
  return unitAfterValue(indicator).replace(/^per /, 'på varje ')
}

/** What was rounded is about so many; a bound says itself what it is. */
export function about(count: string): string {
  return /^\d/.test(count) ? `ungefär ${count}` : count
}

/** A rate as whole persons or things, as far as it does not round to none. */
export function roughly(value: number): string {
  return formatNumber(value, value < 1 ? 1 : 0)
}

/** "elever mår oftast bra", from the register's "Fler {elever} mår oftast bra"; null where it has other words. */
function phrase({ higher_phrase }: IndicatorRow): string | null {
  const [, who, what] = /^Fler \{(.*?)\} (.+)$/.exec(higher_phrase ?? '') ?? []
  return who && what ? `${who} ${what}` : null
}

/** What a share is of, so many of ten: "elever", "barn", "invånare 0–19 år". */
function wholeOf(indicator: IndicatorRow): string {
  return unitAfterValue(indicator)
    .replace(/^av /, '')
    .replace(/erna$/, 'er')
    .replace(/barnen$/, 'barn')
}
