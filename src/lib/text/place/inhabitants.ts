import { formatNumber } from '../../format/number.ts'
import type { populations } from '../../queries/inhabitants.ts'
import type { Area } from '../../schema/area.ts'
import type { Inhabitants } from '../../schema/inhabitants.ts'
import { list } from '../parts/sentence.ts'

type Population = (typeof populations)[number]
type Named = Pick<Area, 'sentence_name'>

/** The ages that the young of a place are told by. */
const ages: [Population, string][] = [
  ['population 0-5', '0–5 år'],
  ['population 6-15', '6–15 år'],
  ['population 16-19', '16–19 år']
]

// As far back as a group remembers, and as plans reach forward.
const span = 10

/** All 0–19 years old, year by year. */
export function youngOf(rows: Inhabitants[]): Inhabitants[] {
  return rows.filter(({ population }) => population === 'population 0-19')
}

/** "I Laxå bodde 1 133 barn och unga 2022"; null where no year is known. */
export function inhabitantsHeadline(rows: Inhabitants[], { sentence_name }: Named): string | null {
  const last = youngOf(rows).at(-1)
  if (!last) return null
  return `I ${sentence_name} bodde ${formatNumber(last.persons, 0)} barn och unga ${last.period}`
}

/**
 * How the number has moved, and of which ages they are; counted by the register and not tested. Nothing is said of change
 * over `breaks`, the years from which the place is made of other kommuner.
 */
export function inhabitantsSentences(rows: Inhabitants[], breaks: readonly string[]): string[] {
  const young = youngOf(rows)
  const last = young.at(-1)
  if (!last) return []
  const then = young.find(({ period }) => Number(period) === Number(last.period) - span)
  const isBroken = then && breaks.some((first) => then.period < first && first <= last.period)
  const before = isBroken ? undefined : then
  const parts = ages.flatMap(([population, label]) => {
    const own = rows.find((row) => row.population === population && row.period === last.period)
    return own ? [`${formatNumber(own.persons, 0)} är ${label}`] : []
  })
  return [
    ...(before ? [changeSentence(last, before)] : []),
    ...(parts.length === ages.length ? [`${list(parts)}.`] : [])
  ]
}

function changeSentence(last: Inhabitants, before: Inhabitants): string {
  const more = last.persons - before.persons
  const then = `${before.period}`
  if (more === 0) return `Det är lika många som ${then}.`
  const share = (Math.abs(more) / before.persons) * 100
  const percent = formatNumber(share, share < 10 ? 1 : 0)
  const how = more > 0 ? 'fler' : 'färre'
  return `Det är ${formatNumber(Math.abs(more), 0)} ${how} än ${then} (${percent}\u00a0%).`
}
