import { formatNumber } from '../../format/number.ts'
import type { populations } from '../../queries/inhabitants.ts'
import type { Area } from '../../schema/registers/area.ts'
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

// Less than this share of all is no turn to tell of.
const leastTurn = 0.02

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
 * The same with how it has moved since the first year that can be compared: "…, 7,5 % fler än 2012". Where no other year can it
 * says that.
 */
export function inhabitantsMessage(
  rows: Inhabitants[],
  place: Named,
  breaks: readonly string[]
): string | null {
  const told = inhabitantsHeadline(rows, place)
  const young = comparableOf(youngOf(rows), breaks)
  const [first, last] = [young[0], young.at(-1)]
  if (told === null || !first || !last) return told
  if (first === last) return `${told}; en förändring kan inte visas`
  const more = last.persons - first.persons
  if (more === 0) return `${told}, lika många som ${first.period}`
  return `${told}, ${percentText(more, first)} ${more > 0 ? 'fler' : 'färre'} än ${first.period}`
}

/** The years since the last of `breaks`. */
function comparableOf(young: Inhabitants[], breaks: readonly string[]): Inhabitants[] {
  const last = young.at(-1)
  const since = breaks
    .filter((first) => last && first <= last.period)
    .toSorted()
    .at(-1)
  return young.filter(({ period }) => period >= (since ?? ''))
}

/**
 * How the number has moved over all years that are shown, with a turn on the way where there is one, and of which ages
 * they are; counted by the register and not tested. Only years since the last of `breaks`, from which the place is made
 * of other kommuner, are told together.
 */
export function inhabitantsSentences(rows: Inhabitants[], breaks: readonly string[]): string[] {
  const young = youngOf(rows)
  const last = young.at(-1)
  if (!last) return []
  const comparable = comparableOf(young, breaks)
  const parts = ages.flatMap(([population, label]) => {
    const own = rows.find((row) => row.population === population && row.period === last.period)
    return own ? [`${formatNumber(own.persons, 0)} är ${label}`] : []
  })
  return [
    ...changeSentences(comparable),
    ...(parts.length === ages.length ? [`${list(parts)}.`] : [])
  ]
}

function changeSentences(young: Inhabitants[]): string[] {
  const [first, last] = [young[0], young.at(-1)]
  if (!first || !last || first === last) return []
  const more = last.persons - first.persons
  const turn = turnOf(young, first, last)
  const since = turn ? last.persons - turn.at.persons : 0
  const whole =
    more === 0
      ? `Det är lika många som ${first.period}`
      : `Det är ${differenceText(more)} än ${first.period} (${percentText(more, first)})`
  if (!turn) return [`${whole}.`]
  const but = more * since > 0 ? ' och' : ', men'
  return [`${whole}${but} ${differenceText(since)} än ${turn.at.period}, då de var ${turn.word}.`]
}

/** The lowest or the highest year between the ends, when the number has since gone the other way; the later of them. */
function turnOf(young: Inhabitants[], first: Inhabitants, last: Inhabitants) {
  const by = (least: boolean) =>
    young.reduce((a, b) => ((least ? b.persons < a.persons : b.persons > a.persons) ? b : a))
  const turns = [
    { at: by(true), word: 'färst' },
    { at: by(false), word: 'flest' }
  ].filter(({ at }) => {
    const since = Math.abs(last.persons - at.persons) / at.persons
    return at !== first && at !== last && since >= leastTurn
  })
  return turns.toSorted((a, b) => (a.at.period < b.at.period ? 1 : -1))[0]
}

function differenceText(more: number): string {
  return `${formatNumber(Math.abs(more), 0)} ${more > 0 ? 'fler' : 'färre'}`
}

function percentText(more: number, before: Inhabitants): string {
  const share = (Math.abs(more) / before.persons) * 100
  return `${formatNumber(share, share < 10 ? 1 : 0)}\u00a0%`
}
