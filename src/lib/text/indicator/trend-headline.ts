import { formatPeriod } from '../../format/period.ts'
import type { Verdict } from '../../schema/verdict.ts'
import type { Finding } from './finding.ts'
import { headline, toldRow } from './headline.ts'
import type { PlaceTrend } from './trend-sentence.ts'

const untestedChange = 'förändringen är inte prövad'

/**
 * The finding as the headline of a time series. Where no place is compared with anything it says what has become of the value that it
 * tells, and where that is not tested it says so.
 */
export function trendHeadline(finding: Finding, trends: (PlaceTrend & { area: string })[]): string {
  const text = headline(finding)
  if (isCompared(finding)) return text
  const row = toldRow(finding)
  const trend = trends.find(({ area }) => area === row?.area)
  return `${text}; ${trend ? changeWords(trend) : untestedChange}`
}

/** The finding as the headline of small charts, which have no verdict on what each of them has become. */
export function panelsHeadline(finding: Finding): string {
  const text = headline(finding)
  return isCompared(finding) ? text : `${text}; skillnader kan inte prövas`
}

function isCompared({ places }: Finding): boolean {
  return places.some(({ judgement: { verdict } }) => verdict !== 'untested')
}

function changeWords({ first, judgement: { verdict, turns } }: PlaceTrend): string {
  const since = formatPeriod(first.period)
  if (turns) return `värdet har gått både upp och ner sedan ${since}`
  const words: Record<Verdict, string> = {
    higher: `säkert högre än ${since}`,
    lower: `säkert lägre än ${since}`,
    none: `ingen säkerställd trend sedan ${since}`,
    untested: untestedChange
  }
  return words[verdict]
}
