import { formatShare } from '../../format/number.ts'
import type { IndicatorRow } from '../../queries/registers/indicators.ts'
import type { GapRow } from '../../queries/indicator/gaps.ts'
import type { TrendRow } from '../../queries/trend.ts'
import { hasValueOrBound } from '../../schema/bound.ts'
import { answersNoun } from '../parts/counts.ts'
import { lackingNames, lackingWords } from '../parts/lacking.ts'
import { capitalise, list, listPlaces } from '../parts/sentence.ts'
import { whole } from '../county/county.ts'

/** What is missing in one year for the places shown: why a value is not there, or what it was computed without. */
export function gapSentences(
  { weight, counted }: { weight: string | null; counted?: string | null },
  gaps: GapRow[],
  shown: TrendRow[],
  year: string
): string[] {
  const areas = new Set(shown.map(({ area }) => area))
  const told = gaps.filter(({ period, area }) => period === year && areas.has(area))
  const unweighted = told.filter(({ status, share }) => status === 'incomplete' && share === null)
  const others = told.filter((gap) => !unweighted.includes(gap))
  // A sum has no weight: its share counts kommuner, and is no share of the population.
  const sentences = others.map((gap) =>
    gapSentence(weight === 'sum' ? { ...gap, share: null } : gap)
  )
  if (unweighted.length === 0) return sentences
  const names = capitalise(listPlaces(unweighted.map(({ sentence_name }) => sentence_name)))
  const why =
    weight === 'answers'
      ? `antalet ${answersNoun({ counted })} saknas för någon kommun`
      : 'befolkningen i den här uppdelningen saknas'
  return [...sentences, `${names} kan inte vägas samman ${year}: ${why}.`]
}

function gapSentence(gap: GapRow): string {
  const { sentence_name, period, status, share } = gap
  const part = share === null ? '' : ` (${formatShare(share)} av befolkningen)`
  if (status !== 'incomplete') {
    return `Värdet för ${sentence_name} ${period} är beräknat utan ${lackingNames(gap)}${part}.`
  }
  // Länet is neuter, länsdelen is not.
  const incomplete = sentence_name.endsWith('et') ? 'ofullständigt' : 'ofullständig'
  return `${capitalise(sentence_name)} ${period} är ${incomplete} och visas inte: ${lackingWords(gap)}${part}.`
}

/** Why a page begins with an earlier year than the last one that has values; null where it does not. */
export function laterYearSentence(
  { latest, compared }: Pick<IndicatorRow, 'latest' | 'compared'>,
  year: string
): string | null {
  if (latest === null || compared === null || latest <= compared || year !== compared) return null
  return `För ${latest} finns värden bara för några platser och inget för ${whole}. Välj året i filtret för att se dem.`
}

/** Years within the series without a value for any place: "Hela 2017 saknas i källan." Null when there are none. */
export function missingYears(rows: TrendRow[]): string | null {
  const years = [...new Set(rows.map(({ period }) => period))].sort()
  const without = years.filter((year) =>
    rows.every((row) => row.period !== year || !hasValueOrBound(row))
  )
  return without.length > 0 ? `Hela ${list(without)} saknas i källan.` : null
}
