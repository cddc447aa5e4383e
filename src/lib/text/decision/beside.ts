import { formatValue } from '../../format/number.ts'
import { formatPeriod } from '../../format/period.ts'
import type { IndicatorRow } from '../../queries/registers/indicators.ts'
import type { TrendRow } from '../../queries/trend.ts'
import { changeBetween, type OverTimeVerdict } from '../../schema/verdict.ts'
import type { BeforeAfter } from '../../stats/before-after.ts'
import { restBeside } from '../../stats/beside.ts'
import { differenceOf, type Counts } from '../../stats/comparison.ts'
import { judged, untested, type Judgement } from '../../stats/judgement.ts'
import { estimatePhrase } from '../comparison/estimate.ts'
import { toneOf } from '../parts/tone.ts'
import { whole } from '../county/county.ts'

/** What the rest of the county was on either side of a local decision, and the verdict on how differently both changed. */
export interface Beside {
  before: number
  after: number
  judgement: Judgement
}

/** Null where the place or the rest of the county has no values on both sides. */
export function besideOf(
  indicator: IndicatorRow,
  { before, after, broken }: BeforeAfter<TrendRow>,
  { county, overTime }: { county: TrendRow[]; overTime: OverTimeVerdict[] }
): Beside | null {
  if (!before || !after || broken) return null
  const countyIn = (wanted: string) => county.find(({ period }) => period === wanted) ?? null
  const counties = { countyBefore: countyIn(before.period), countyAfter: countyIn(after.period) }
  const rest = restBeside({ before, after, ...counties })
  if (!rest) return null
  const span = { area: after.area, before: before.period, now: after.period }
  const published = changeBetween(overTime, span, 'beside')
  // Every one that can be tested is published: pages show these and no others.
  const terms = differenceOf([after, rest.before], [before, rest.after])
  const [judgement = untested] = judged(
    [{ measure: indicator.measure, published, terms }],
    () => null
  )
  const value = ({ numerator, denominator }: Counts) =>
    ((numerator ?? 0) / (denominator ?? 1)) * indicator.per
  return { before: value(rest.before), after: value(rest.after), judgement }
}

/**
 * "Resten av länet: 74 % (2023), 71 % (2026). Förändringen är 5 procentenheter högre än i resten av länet (95 % intervall
 * 1–9), vilket är säkerställt och bättre."
 */
export function besideSentence(
  indicator: IndicatorRow,
  { before, after, judgement }: Beside,
  periods: [string, string]
): string {
  const [then, now] = periods.map(formatPeriod)
  const values = `Resten av ${whole}: ${formatValue(before, indicator)} (${then}), ${formatValue(after, indicator)} (${now}).`
  return `${values} ${verdictSentence(indicator, judgement)}`
}

function verdictSentence(indicator: IndicatorRow, { comparison, verdict }: Judgement): string {
  if (!comparison) return 'Förändringarna kan inte prövas mot varandra.'
  const phrase = estimatePhrase(comparison, indicator, `i resten av ${whole}`)
  const found =
    comparison.kind === 'ratio'
      ? `Värdet efter delat med värdet före är ${phrase}`
      : `Förändringen är ${phrase.replace('lika högt', 'lika stor')}`
  if (verdict !== 'higher' && verdict !== 'lower') return `${found}, vilket inte är säkerställt.`
  const tone = toneOf(verdict, indicator.direction)
  const words = { better: ' och bättre', worse: ' och sämre' } as Partial<Record<string, string>>
  return `${found}, vilket är säkerställt${words[tone] ?? ''}.`
}
