import { formatShare } from '../format/number.ts'
import type { GapRow } from '../queries/gaps.ts'
import type { TrendRow } from '../queries/trend.ts'
import { capitalise, list } from './sentence.ts'

/** What is missing in one year for the places shown: why a value is not there, or what it was computed without. */
export function gapSentences(gaps: GapRow[], shown: TrendRow[], year: string): string[] {
  const areas = new Set(shown.map(({ area }) => area))
  return gaps.filter(({ period, area }) => period === year && areas.has(area)).map(gapSentence)
}

function gapSentence({ sentence_name, period, status, share, missing }: GapRow): string {
  const names = missing ? list(missing.split(', ')) : ''
  const part = share === null ? '' : ` (${formatShare(share)} av befolkningen)`
  if (status !== 'incomplete') {
    return `Värdet för ${sentence_name} ${period} är beräknat utan ${names}${part}.`
  }
  if (share === null) {
    return `${capitalise(sentence_name)} ${period} kan inte vägas samman: befolkningen i den här uppdelningen saknas.`
  }
  return `${capitalise(sentence_name)} ${period} är ofullständig och visas inte: ${names} saknas${part}.`
}

/** Years within the series without a value for any place: "Hela 2017 saknas i källan." Null when there are none. */
export function missingYears(rows: TrendRow[]): string | null {
  const years = [...new Set(rows.map(({ period }) => period))].sort()
  const without = years.filter((year) =>
    rows.every(({ period, value }) => period !== year || value === null)
  )
  return without.length > 0 ? `Hela ${list(without)} saknas i källan.` : null
}
