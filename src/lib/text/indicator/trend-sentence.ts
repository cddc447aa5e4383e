import { formatValue } from '../../format/number.ts'
import { formatPeriod } from '../../format/period.ts'
import type { IndicatorRow } from '../../queries/registers/indicators.ts'
import type { TrendJudgement } from '../../stats/trend-judgement.ts'
import { groupPhrase } from '../comparison/group.ts'
import { unitAfterValue } from '../parts/value.ts'
import type { IndicatorView } from '../../url/indicator-view.ts'

/** A place's first and last comparable values with the verdict on the trend over all of them. */
export interface PlaceTrend {
  /** In running text: "norra länsdelen". */
  place: string
  first: { period: string; value: number }
  last: { period: string; value: number }
  judgement: TrendJudgement
}

type Group = Pick<IndicatorView, 'sex' | 'grade'>

/** Where nothing can be tested, that is said, and no change is. */
export const untestedTrend = 'Om det har ändrats över tid är inte prövat i det här urvalet.'

/**
 * What has become of the values since the first comparable one: "Sedan 2014 har andelen i Nora bland flickor i åk 9 minskat,
 * från 75 % till 50 % (2023). Minskningen är säkerställd." Empty where nothing can be tested.
 */
export function trendSentence(indicator: IndicatorRow, trend: PlaceTrend, group: Group): string {
  const { place, first, last, judgement } = trend
  const { verdict, turns } = judgement
  if (verdict === 'untested') return ''
  const since = `Sedan ${formatPeriod(first.period)}`
  const then = formatValue(first.value, indicator)
  const year = formatPeriod(last.period)
  const now = `${formatValue(last.value, indicator)} (${year})${unitOf(indicator)}`
  const who = `${place}${among(indicator, group)}`
  const noun = indicator.measure === 'percent' ? 'andelen' : 'antalet'
  if (turns) {
    return `${since} har ${noun} i ${who} vänt. Värdet har gått både upp och ner, från ${then} till ${now}, och ingen trend anges.`
  }
  if (verdict === 'none') {
    return `${since} finns ingen säkerställd trend i ${who}: från ${then} till ${now}.`
  }
  const [word, change] = verdict === 'higher' ? ['ökat', 'Ökningen'] : ['minskat', 'Minskningen']
  return `${since} har ${noun} i ${who} ${word}, från ${then} till ${now}. ${change} är säkerställd.`
}

/** A rate's base; a percentage has said what it is by its sign. */
function unitOf(indicator: IndicatorRow): string {
  return indicator.measure === 'rate' ? ` ${unitAfterValue(indicator)}` : ''
}

/** " bland flickor i åk 9"; empty for everybody. */
function among(indicator: IndicatorRow, group: Group): string {
  const isAll = group.sex === 'alla' && group.grade === 'alla'
  return isAll ? '' : ` bland ${groupPhrase(group, indicator)}`
}
