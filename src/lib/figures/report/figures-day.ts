import { formatDate } from '../../format/date.ts'
import { formatPeriods } from '../../format/period.ts'
import { hasValueOrBound } from '../../schema/bound.ts'
import type { Profile } from '../../text/place/profile.ts'

/** Which years the figures of a report are of, and when the newest of those that are fetched were; no day of the site's own. */
export function figuresSentences({ rows }: Pick<Profile, 'rows'>): string[] {
  const told = rows.filter(({ figure }) => hasValueOrBound(figure.own))
  const periods = told.map(({ figure }) => figure.own.period).toSorted()
  const [first, last] = [periods[0], periods.at(-1)]
  const fetched = told.flatMap(({ indicator }) => indicator.retrieved ?? []).toSorted()
  const day = fetched.at(-1)
  return [
    ...(first && last
      ? [`Siffrorna är de senaste som finns och gäller ${formatPeriods(first, last)}.`]
      : []),
    ...(day ? [`Siffror från öppna källor hämtades senast ${formatDate(day)}.`] : [])
  ]
}
