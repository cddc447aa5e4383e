import type { Observation } from '../../src/lib/schema/observation.ts'
import type { RegisteredIndicator } from '../registers/indicators.ts'

/** What the rules need to know of an indicator. */
export type Measured = Pick<RegisteredIndicator, 'id' | 'measure' | 'per' | 'break_before'>

/** A kommun's value as its source gives it. Events among so many; both are null where the source gives no counts. */
export interface Point {
  row: Observation
  place: string
  time: number
  value: number
  events: number | null
  n: number | null
}

/** The values of one sex and school year that can be compared with each other, place by place and in order of time. */
export interface Form {
  series: Point[][]
}

/** The values of kommuner, apart by sex, school year and side of a known break. */
export function formsOf(
  rows: readonly Observation[],
  { measure, break_before }: Measured,
  kommuner: ReadonlySet<string>
): Form[] {
  const forms = new Map<string, Map<string, Point[]>>()
  for (const row of rows) {
    const { area, period, sex, grade, status, value } = row
    if (status !== 'ok' || value === null || !kommuner.has(area)) continue
    const isLater = break_before !== null && period >= break_before
    const form = [sex, grade, isLater].join(' ')
    const places = forms.get(form) ?? new Map<string, Point[]>()
    // A number of events is its own count, of a whole that does not change.
    const counts =
      measure === 'count'
        ? { events: value, n: 1 }
        : { events: row.numerator, n: row.denominator || null }
    const point = { row, place: area, time: Number(period), value, ...counts }
    forms.set(form, places.set(area, [...(places.get(area) ?? []), point]))
  }
  return [...forms.values()].map((places) => ({
    series: [...places.values()].map((own) => own.toSorted((a, b) => a.time - b.time))
  }))
}
