import { formatNumber } from '../../../src/lib/format/number.ts'
import type { Observation } from '../../../src/lib/schema/observation.ts'
import { smallPart, some, type Loss } from './loss.ts'

export type Value = Pick<
  Observation,
  | 'indicator'
  | 'area'
  | 'period'
  | 'sex'
  | 'grade'
  | 'source'
  | 'status'
  | 'value'
  | 'numerator'
  | 'denominator'
>

export const valueColumns = [
  'indicator',
  'area',
  'period',
  'sex',
  'grade',
  'source',
  'status',
  'value',
  'numerator',
  'denominator'
] as const satisfies (keyof Value)[]

const count = (number: number) => formatNumber(number, 0)

/** What an indicator has lost of its values, or null: a tenth of them, or all of a period or a place. */
export function lostValues(
  before: readonly Value[],
  now: readonly Value[],
  nameOf: (area: string) => string
): Loss | null {
  const [had, has] = [before.filter(isHeld), now.filter(isHeld)]
  const kept = new Set(has.map(keyOf))
  const gone = had.filter((value) => !kept.has(keyOf(value))).length
  const periods = without(had, has, ({ period }) => period).sort()
  const places = without(had, has, ({ area }) => area).map(nameOf)
  if (gone <= had.length * smallPart && periods.length + places.length === 0) return null
  const id = had[0]?.indicator ?? ''
  if (has.length === 0) return { gone, words: `${id}: alla ${count(gone)} värden är borta` }
  const whole = [
    ...(periods.length > 0 ? [`alla från ${some(periods)}`] : []),
    ...(places.length > 0 ? [`alla för ${some(places)}`] : [])
  ]
  const among = whole.length > 0 ? `, däribland ${whole.join(' och ')}` : ''
  return {
    gone,
    words: `${id}: ${count(gone)} av ${count(had.length)} värden är borta${among}`
  }
}

/**
 * What an indicator has lost of the answers or the calls that its values rest on, or null: they can be half as many
 * without a single value being gone. `weightOf` is how many stand behind a value.
 */
export function lostRows(
  before: readonly Value[],
  now: readonly Value[],
  weightOf: (value: Value) => number | null,
  { county, nameOf }: { county: string; nameOf: (area: string) => string }
): Loss | null {
  const weights = new Map(now.filter(isHeld).map((value) => [keyOf(value), weightOf(value)]))
  const fallen = before
    .filter((value) => isHeld(value) && value.sex === 'alla' && value.grade === 'alla')
    .flatMap((value) => {
      const [was, is] = [weightOf(value), weights.get(keyOf(value)) ?? null]
      if (was === null || is === null) return []
      const most = value.area === county ? was * (1 - smallPart) : 0
      return was > 0 && is <= most ? [{ ...value, was, is }] : []
    })
    .toSorted((a, b) => b.was - b.is - (a.was - a.is))
  const [largest] = fallen
  if (!largest) return null
  const { indicator, area, period, was, is } = largest
  const more = fallen.length > 1 ? `, och ${fallen.length - 1} fall till` : ''
  return {
    gone: was - is,
    words: `${indicator}: ${nameOf(area)} ${period} bygger på ${count(is)} rader, förra gången ${count(was)}${more}`
  }
}

/** What is hidden is there, and what is told by a bound. */
function isHeld({ status }: Value): boolean {
  return status !== 'missing' && status !== 'not_asked' && status !== 'incomplete'
}

function keyOf({ area, period, sex, grade }: Value): string {
  return [area, period, sex, grade].join(' ')
}

function without(had: Value[], has: Value[], of: (value: Value) => string): string[] {
  const left = new Set(has.map(of))
  return [...new Set(had.map(of))].filter((name) => !left.has(name))
}
