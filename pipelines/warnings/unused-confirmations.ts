import { confirmedFile } from '../registers/confirmed.ts'
import type { Published } from './published.ts'
import type { Warned } from './warned.ts'

/** Rows of the register of confirmed values that confirm nothing: there is no such value. */
export function unusedConfirmations({
  areas,
  indicators,
  observations,
  confirmed = []
}: Published): Warned[] {
  return confirmed.flatMap(({ indicator, area, period }) => {
    const rows = observations.get(indicator) ?? []
    const isThere = rows.some((row) => {
      return row.area === area && row.period === period && row.value !== null
    })
    if (isThere) return []
    const title = indicators.find(({ id }) => id === indicator)?.title ?? indicator
    const place = areas.find(({ code }) => code === area)?.name ?? area
    const words = `${confirmedFile}: ${title} har inget värde för ${place} ${period} att bekräfta`
    return [{ indicator, words }]
  })
}
