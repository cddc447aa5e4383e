import { formatNumber, formatValue } from '../../format/number.ts'
import { formatPeriod } from '../../format/period.ts'
import type { IndicatorRow } from '../../queries/registers/indicators.ts'
import { boundOf, hasValueOrBound, type Bound } from '../../schema/bound.ts'
import { isDoubtful } from '../../schema/doubt.ts'
import { boundWithUnit, cellText } from '../parts/bound.ts'
import type { Profile, ProfileRow } from './profile.ts'
import { restOfCountyValue, restWithout } from '../comparison/rest-of-county.ts'
import { capitalise } from '../parts/sentence.ts'
import { naturalFrequency, naturalFrequencyPair } from './natural-frequency.ts'
import { isSignificant, type Tone } from '../parts/tone.ts'
import { valueWithUnit } from '../parts/value.ts'
import { whole } from '../county/county.ts'

/** An indicator of a place in words that take no knowledge of statistics. */
export interface PlainRow {
  indicator: IndicatorRow
  /** What is told of: the place itself, or the länsdel around it where the kommun's own value cannot be shown. */
  row: ProfileRow
  around: boolean
  /** "7 av 10", "225 poäng (17 ämnen)", "Under 25 %"; where nothing is told the reason why. */
  value: string
  /** What it is seen against, as it is counted and in words: "övriga länet 8 av 10"; null where nothing is known. */
  beside: { value: number; words: string } | null
  /** "Bättre än i övriga länet", "Sämre än 2020"; what cannot be tested says nothing. */
  verdicts: { tone: Tone; words: string }[]
  /** "68 %, 2023", "2022, exempeldata" */
  exact: string
}

/** An indicator of a place, or of the länsdel around it when the place's own value cannot be shown and its is known. */
export function plainRow(own: ProfileRow, around: Profile | null): PlainRow {
  const outer = around?.rows.find(({ indicator }) => indicator.id === own.indicator.id)
  const borrowed = !hasValueOrBound(own.figure.own) && outer?.figure.own.value != null
  const row = borrowed ? outer : own
  const { indicator, figure, tone } = row
  const { value } = figure.own
  const told = { indicator, row, around: borrowed }
  const bound = boundOf(figure.own)
  if (bound) return { ...told, ...untestedRow(row, boundText(row, bound)) }
  if (isDoubtful(figure.own)) {
    return { ...told, ...untestedRow(row, cellText(figure.own, indicator)) }
  }
  if (value === null) {
    const why = capitalise(cellText(figure.own, indicator))
    return { ...told, value: why, beside: null, verdicts: [], exact: '' }
  }
  const other = besideOf(row)
  const [words, besideWords] = other
    ? plainPair(value, other.value, indicator, tone)
    : [plainValue(value, indicator), '']
  return {
    ...told,
    value: words,
    beside: other && { value: other.value, words: `${other.where} ${besideWords}${other.without}` },
    verdicts: verdictsOf(row),
    exact: exactOf(row)
  }
}

function boundText({ indicator, figure }: ProfileRow, bound: Bound): string {
  const isShare = indicator.measure === 'percent'
  return isShare ? cellText(figure.own, indicator) : boundWithUnit(bound, indicator)
}

/** A bound or a doubtful value in its own words, and the county for itself: nothing is compared. */
function untestedRow(row: ProfileRow, value: string) {
  const { indicator } = row
  const other = besideOf(row)
  return {
    value: capitalise(value),
    beside: other && {
      value: other.value,
      words: `${other.where} ${formatValue(other.value, indicator)}${other.without}`
    },
    verdicts: [],
    exact: exactOf(row)
  }
}

/** The rest of the county; where that cannot be reckoned, the county itself. */
function besideOf({
  indicator,
  figure
}: ProfileRow): { value: number; where: string; without: string } | null {
  if (indicator.measure === 'count') return null
  const rest = restOfCountyValue(figure.own, indicator)
  if (rest !== null)
    return { value: rest, where: `övriga ${whole}`, without: restWithout(figure.own) }
  return figure.county === null
    ? null
    : { value: figure.county, where: `hela ${whole}`, without: '' }
}

function exactOf({ indicator, figure }: ProfileRow): string {
  const { value, period } = figure.own
  return [
    ...(indicator.measure === 'percent' && value !== null ? [formatValue(value, indicator)] : []),
    formatPeriod(period),
    ...(indicator.source_kind === 'example' ? ['exempeldata'] : [])
  ].join(', ')
}

function plainValue(value: number, indicator: IndicatorRow): string {
  if (indicator.measure === 'percent') return naturalFrequency(value)
  // What is counted stands in the title.
  return indicator.measure === 'count' ? formatNumber(value, 0) : valueWithUnit(value, indicator)
}

/**
 * Two values of an indicator that are compared: "7 av 10" and "8 av 10", "225,0 poäng" and "219,1". A sure difference
 * too small for people to count is told as it was counted: "1,5 %" and "1,1 %".
 */
export function plainPair(
  a: number,
  b: number,
  indicator: IndicatorRow,
  tone: Tone
): [string, string] {
  const counted: [string, string] = [formatValue(a, indicator), formatValue(b, indicator)]
  if (indicator.measure !== 'percent') return [plainValue(a, indicator), counted[1]]
  const [first, second] = naturalFrequencyPair(a, b, tone !== 'none')
  return isSignificant(tone) && first === second ? counted : [first, second]
}

function verdictsOf(row: ProfileRow): PlainRow['verdicts'] {
  const { tone, changeTone, before } = row
  if (tone === 'none' && changeTone === 'none') {
    return [{ tone, words: 'Ingen säker skillnad eller ändring' }]
  }
  return [
    { tone, words: standings[tone](row) },
    { tone: changeTone, words: changes[changeTone](row, before?.period ?? '') }
  ].filter(({ words }) => words !== '')
}

const against = `övriga ${whole}`

const standings: Record<Tone, (row: ProfileRow) => string> = {
  better: () => `Bättre än i ${against}`,
  worse: () => `Sämre än i ${against}`,
  differs: ({ judgement }) =>
    `${judgement.verdict === 'higher' ? 'Högre' : 'Lägre'} än i ${against}`,
  none: () => 'Ingen säker skillnad',
  untested: () => ''
}

const changes: Record<Tone, (row: ProfileRow, since: string) => string> = {
  better: (_, since) => `Bättre än ${since}`,
  worse: (_, since) => `Sämre än ${since}`,
  differs: ({ change }, since) => `${change.verdict === 'higher' ? 'Högre' : 'Lägre'} än ${since}`,
  none: () => 'Ingen säker ändring',
  untested: () => ''
}
