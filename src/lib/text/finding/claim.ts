import { formatPeriod, formatPeriods } from '../../format/period.ts'
import { differencePhrase } from '../comparison/difference.ts'
import { comparatorPhrase } from '../parts/labels.ts'
import { lowerFirst } from '../parts/sentence.ts'
import type { Profile, ProfileRow } from '../place/profile.ts'

/**
 * What is sure of an indicator in a place, with the place and the time and without figures, as a headline that stands by
 * itself: "Fler barn är placerade i familjehem i norra länsdelen än i övriga länet 2022".
 */
export function findingClaim(
  row: ProfileRow,
  kind: 'level' | 'change' | 'trend',
  { subject, view }: Profile
): string {
  const { indicator, figure, before, trend, judgement, change } = row
  const place = subject.place.sentence_name
  const period = formatPeriod(figure.own.period)
  if (kind === 'level') {
    const than = comparatorPhrase[view.against]
    return `${differencePhrase(indicator, view, judgement.verdict)} i ${place} än i ${than} ${period}`
  }
  if (kind === 'change') {
    const then = formatPeriod(before?.period ?? '')
    return `${differencePhrase(indicator, view, change.verdict)} i ${place} ${period} än ${then}`
  }
  const phrase = differencePhrase(indicator, view, trend?.judgement.verdict ?? 'none')
  return `${moreAndMore(phrase)} i ${place} ${formatPeriods(trend?.since ?? '', figure.own.period)}`
}

/** A difference as a trend: "Allt färre elever sover tillräckligt", "Meritvärde åk 9: allt lägre", "BUP deltar allt mer sällan". */
function moreAndMore(phrase: string): string {
  if (/^(Fler|Färre) /.test(phrase)) return `Allt ${lowerFirst(phrase)}`
  return phrase.replace(
    /\b(oftare|mer sällan|fler|färre|större|mindre|högre|lägre)(?= |$)/,
    'allt $1'
  )
}
