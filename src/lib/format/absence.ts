import { boundOf } from '../schema/bound.ts'
import type { Status } from '../schema/observation.ts'
import { formatBound, type Hider, type ValueUnit } from './bound.ts'

/** Why a value is not there; a bound is no such reason, and a doubtful value is there. */
export type Absence = Exclude<Status, 'ok' | 'under' | 'over' | 'doubtful'>

/** In a table, in a chart that has room to say why, or where there is hardly any room. */
type Room = 'cell' | 'row' | 'little'

const words: Record<Absence, Record<Room, string>> = {
  missing: { cell: 'uppgift saknas', row: 'uppgift saknas', little: 'saknas' },
  suppressed: { cell: 'visas inte', row: 'visas inte, skyddas', little: 'visas inte' },
  not_asked: { cell: 'frågan ställdes inte', row: 'frågan ställdes inte', little: 'frågades inte' },
  incomplete: { cell: 'ofullständig', row: 'ofullständig', little: 'ofullständig' }
}

/** That values are not shown, and why, inside a sentence. */
export const notShown: Record<Hider, string> = {
  here: 'visas inte, för att inget barn ska kunna pekas ut',
  source: 'visas inte, dolt i källan',
  both: 'visas inte, dolt i källan eller för att inget barn ska kunna pekas ut'
}

/** A row without a value, as one whose status says why: no number and no reason is a value that is not known. */
export function absenceOf(status: Status): Absence {
  const isTold = status === 'ok' || status === 'under' || status === 'over' || status === 'doubtful'
  return isTold ? 'missing' : status
}

/** What stands where there is no number: a bound in words, or why there is none. */
export function absenceText(
  row: { status: Status; lower?: number | null; upper?: number | null },
  unit: ValueUnit,
  room: Room = 'cell'
): string {
  const bound = boundOf(row)
  if (bound) return formatBound(bound, unit)
  const absence = absenceOf(row.status)
  const isHiddenBySource = absence === 'suppressed' && unit.hider === 'source'
  return isHiddenBySource && room === 'row' ? notShown.source : words[absence][room]
}
