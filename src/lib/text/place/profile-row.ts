import { doubtfulWords } from '../../format/doubt.ts'
import { formatValue } from '../../format/number.ts'
import { formatPeriod } from '../../format/period.ts'
import { hasValueOrBound } from '../../schema/bound.ts'
import { isDoubtful } from '../../schema/doubt.ts'
import { changeWords, trendWords } from '../parts/change.ts'
import { answersNoun, countText, needsCaution } from '../parts/counts.ts'
import type { Profile, ProfileRow } from './profile.ts'
import { restOfCountyValue, restWithout } from '../comparison/rest-of-county.ts'
import { lackingNames } from '../parts/lacking.ts'
import { capitalise } from '../parts/sentence.ts'
import { provableSentence } from '../parts/testing.ts'
import { tipLines } from '../parts/tip.ts'
import { whole } from '../county/county.ts'

/** How many answered or called: "1 000 svar", "86 kallelser"; null where the source does not say. */
export function answersText({ indicator, figure }: ProfileRow): string | null {
  const { weight } = indicator
  if (weight !== 'answers' && weight !== 'calls') return null
  const count = countText(indicator, figure.own)
  return count ? `${count} ${weight === 'answers' ? answersNoun(indicator) : 'kallelser'}` : null
}

/** Whether the value must be read with caution. */
export function isUncertain({ indicator, figure, response }: ProfileRow): boolean {
  if (indicator.weight !== 'answers' || figure.own.value === null) return false
  return needsCaution(response, figure.own.denominator)
}

/** What stands below an indicator's title: its year, how many answered, what it lacks, and whether it is made up. */
export function rowMeta(row: ProfileRow, tellExample: boolean): string {
  const { indicator, figure } = row
  const without = lackingNames({
    missing: figure.without.join(', '),
    doubtful: figure.doubtful
  })
  return [
    formatPeriod(figure.own.period),
    answersText(row),
    isDoubtful(figure.own) ? doubtfulWords : null,
    figure.own.value !== null && without ? `utan ${without}` : null,
    tellExample && indicator.source_kind === 'example' ? 'exempeldata' : null
  ]
    .filter((part) => part !== null)
    .join(' · ')
}

/** What is told of the row's value when it is pointed at, line by line: the indicator, and then the place. */
export function rowTip(row: ProfileRow, { view }: Profile): string[] {
  const { indicator, figure, judgement, response, before, change, trend } = row
  const { own, county, riket } = figure
  const about = { verdict: judgement.verdict, against: view.against, response }
  const lines = [indicator.title, ...tipLines(indicator, own, about)]
  if (!hasValueOrBound(own)) return lines
  const rest = restOfCountyValue(own, indicator)
  const beside = [
    ...(county === null ? [] : [`${whole} ${formatValue(county, indicator)}`]),
    ...(rest === null
      ? []
      : [`övriga ${whole} ${formatValue(rest, indicator)}${restWithout(own)}`]),
    ...(riket === null ? [] : [`riket ${formatValue(riket, indicator)}`])
  ]
  if (beside.length > 0) lines.push(capitalise(beside.join(', ')))
  const provable = provableSentence(judgement)
  if (provable) lines.push(provable)
  if (before) {
    const then = `${before.period} (${formatValue(before.value ?? 0, indicator)})`
    lines.push(`Sedan ${then}: ${changeWords(change.verdict, indicator.direction)}`)
  }
  if (trend) {
    const told = trendWords(trend.judgement, trend.since, indicator.direction)
    if (told) lines.push(`Trend: ${told}`)
  }
  return lines
}
