import type { Area } from '../../src/lib/schema/registers/area.ts'
import type { Observation } from '../../src/lib/schema/observation.ts'
import type { ConfirmedValue } from '../registers/confirmed.ts'
import type { Doubt, DoubtReason } from './doubt.ts'
import { jumps } from './jumps.ts'
import { formsOf, type Form, type Measured, type Point } from './point.ts'
import { repeats } from './repeats.ts'
import { zeros } from './zeros.ts'

export interface DoubtContext {
  areas: readonly Pick<Area, 'code' | 'type'>[]
  confirmed: readonly ConfirmedValue[]
}

/**
 * An indicator's values as their source publishes them, those of kommuner that are doubtful marked as such. What is made
 * of rows about persons is this project's own sums, and comes here never.
 */
export function doubted(
  indicator: Measured,
  rows: readonly Observation[],
  context: DoubtContext
): { rows: Observation[]; doubts: Doubt[] } {
  const doubts = doubtsOf(indicator, rows, context)
  const doubtful = new Set(doubts.map(({ row }) => row))
  return {
    rows: rows.map((row) => (doubtful.has(row) ? { ...row, ...marked } : row)),
    doubts
  }
}

const marked = { status: 'doubtful', lower: null, upper: null } as const

function doubtsOf(
  indicator: Measured,
  rows: readonly Observation[],
  { areas, confirmed }: DoubtContext
): Doubt[] {
  // A value of all Sweden is no single report, and the scatter of kommuner tells nothing of it.
  const kommuner = new Set(areas.filter(({ type }) => type === 'kommun').map(({ code }) => code))
  const isConfirmed = ({ row: { area, period } }: Point) =>
    confirmed.some((one) => {
      return one.indicator === indicator.id && one.area === area && one.period === period
    })
  return formsOf(rows, indicator, kommuner).flatMap((form) => {
    const found = new Map<Point, DoubtReason>()
    // One that is wrong must make no other look so: each rule has what the ones before it left.
    for (const { reason, find } of rules) {
      for (const point of find(without(form, found), indicator)) found.set(point, reason)
    }
    return [...found].flatMap(([point, reason]) => {
      return isConfirmed(point)
        ? []
        : [{ row: point.row, reason, beside: besideOf(point, without(form, found)) }]
    })
  })
}

const rules: { reason: DoubtReason; find: (form: Form, indicator: Measured) => Point[] }[] = [
  { reason: 'zero', find: ({ series }) => series.flatMap(zeros) },
  { reason: 'repeated', find: repeats },
  { reason: 'jump', find: jumps }
]

function without({ series }: Form, found: ReadonlyMap<Point, unknown>): Form {
  return { series: series.map((own) => own.filter((point) => !found.has(point))) }
}

function besideOf({ place, time }: Point, { series }: Form): Observation[] {
  const own = series.flat().filter((point) => point.place === place)
  const beside = [
    own.findLast((point) => point.time < time),
    own.find((point) => point.time > time)
  ]
  return beside.flatMap((point) => point?.row ?? [])
}
