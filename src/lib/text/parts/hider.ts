import type { Hider } from '../../format/bound.ts'
import { isProtected, type Indicator } from '../../schema/registers/indicator.ts'
import type { Status } from '../../schema/observation.ts'

interface Row {
  indicator: Pick<Indicator, 'least_answers' | 'least_count'>
  status: Status
}

/** Who has hidden those of the values that are hidden; this project where none is. */
export function hiderOf(rows: readonly Row[]): Hider {
  const hidden = rows.filter(({ status }) => status === 'suppressed')
  const here = hidden.filter(({ indicator }) => isProtected(indicator))
  if (here.length === hidden.length) return 'here'
  return here.length === 0 ? 'source' : 'both'
}
