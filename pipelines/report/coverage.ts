import type { Observation, Status } from '../../src/lib/schema/observation.ts'

/** How many values there are of each kind, and how many rows in all. */
export type StatusCount = Record<Status, number> & { rows: number }

/** Counts rows by their status. */
export function countStatuses(rows: Observation[]): StatusCount {
  const count = { rows: rows.length, ok: 0, suppressed: 0, missing: 0, not_asked: 0, incomplete: 0 }
  for (const { status } of rows) count[status] += 1
  return count
}

/** Share 0–1 of a place's rows that have a number; rows that were never asked do not count. Null without any row. */
export function coverageOf(rows: Observation[], area: string): number | null {
  const own = rows.filter((row) => row.area === area && row.status !== 'not_asked')
  if (own.length === 0) return null
  return own.filter(({ status }) => status === 'ok').length / own.length
}
