import { formatPeriod } from '../../format/period.ts'
import type { IndicatorRow } from '../../queries/registers/indicators.ts'
import { naturalFrequencyPair } from '../place/natural-frequency.ts'
import type { PlaceTrend } from '../indicator/trend-sentence.ts'
import { about, roughly } from './now.ts'

/** How it has changed in the county, by the same verdict as on the indicator's page, or that nothing is sure. */
export function changeSentence(
  indicator: IndicatorRow,
  trend: PlaceTrend | null,
  shares: [string, string] | null
): string {
  const { verdict, turns } = trend?.judgement ?? { verdict: 'untested', turns: false }
  if (!trend || verdict === 'untested') return 'Vi kan inte säga säkert om det har ändrats.'
  const since = formatPeriod(trend.first.period)
  if (turns) return `Det har gått både upp och ner sedan ${since}.`
  if (verdict === 'none') return `Vi ser ingen säker ändring sedan ${since}.`
  const change = `Det har blivit ${verdict === 'higher' ? 'fler' : 'färre'} sedan ${since}.`
  const then = thenWords(indicator, trend, shares)
  return then ? `${change} Då var det ${then}.` : change
}

/** The county's share now and where the trend begins, counted alike; null where no change is sure, or nothing is counted in shares. */
export function sharesOf(
  { measure }: Pick<IndicatorRow, 'measure'>,
  trend: PlaceTrend | null
): [string, string] | null {
  if (!trend || measure !== 'percent' || !isSure(trend)) return null
  return naturalFrequencyPair(trend.last.value, trend.first.value, true)
}

/** How it was, where that is as the verdict has it and is told by other words than now. */
function thenWords(
  { measure }: IndicatorRow,
  { first, last, judgement }: PlaceTrend,
  shares: [string, string] | null
): string | null {
  const isAsTold =
    judgement.verdict === 'higher' ? first.value < last.value : first.value > last.value
  if (!isAsTold) return null
  const [now, then] =
    measure === 'percent' ? (shares ?? ['', '']) : [roughly(last.value), roughly(first.value)]
  return now === then ? null : about(then)
}

function isSure({ judgement: { verdict } }: PlaceTrend): boolean {
  return verdict === 'higher' || verdict === 'lower'
}
