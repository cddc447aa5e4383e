import type { Published } from './published.ts'
import type { Warned } from './warned.ts'

/** How many values of each indicator are doubtful; which they are stands in the data report. */
export function doubtful({ areas, indicators, observations }: Published): Warned[] {
  const kommuner = new Set(areas.filter(({ type }) => type === 'kommun').map(({ code }) => code))
  return indicators.flatMap(({ id, title }) => {
    // A länsdel of one kommun has that kommun's value.
    const count = (observations.get(id) ?? []).filter(({ area, status }) => {
      return status === 'doubtful' && kommuner.has(area)
    }).length
    if (count === 0) return []
    const what = count === 1 ? '1 tveksam uppgift' : `${count} tveksamma uppgifter`
    const words = `${title}: ${what}, som visas men inte prövas. Se Tveksamma uppgifter i datarapporten.`
    return [{ indicator: id, words }]
  })
}
