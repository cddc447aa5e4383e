import { causeColumns, type Cause } from '../schema/registers/cause.ts'
import { faultsOf, isWritten, lacksSource, ownTopic } from './causes.ts'
import { inline, type Group, type GroupCause, type Priorities } from './priorities.ts'

/** The columns of the register, in its order. */
export const registerHeadings = Object.keys(causeColumns)

/** Why a cause that a group wants published is not a row of the register. */
export type Unpublished = 'words' | 'source' | 'organisation' | 'unknown'

/** Null where nothing stands in the way. */
export function unpublished(
  cause: GroupCause,
  { organisation }: Group,
  known: ReadonlySet<string>
): Unpublished | null {
  if (cause.indicator !== null && !known.has(cause.indicator)) return 'unknown'
  if (inline(organisation) === '') return 'organisation'
  if (lacksSource(cause)) return 'source'
  return faultsOf(cause, organisation).length > 0 ? 'words' : null
}

export interface RegisterRows {
  rows: string[][]
  /** Those that groups want published and that are left out. */
  left: Unpublished[]
}

/** What groups want published as rows of the register, where `known` are the ids of the indicators there are. */
export function registerRows(
  { place, groups }: Priorities,
  known: ReadonlySet<string>,
  day: string
): RegisterRows {
  const rows = new Map<string, Cause>()
  const left: Unpublished[] = []
  for (const group of groups) {
    for (const cause of group.causes.filter((one) => one.publish && isWritten(one))) {
      const why = unpublished(cause, group, known)
      if (why !== null) {
        left.push(why)
        continue
      }
      const row = rowOf(cause, group, known, place, day)
      const key = [row.indicator, row.topic, row.cause, row.standing, row.organisation].join(' | ')
      // What two groups of one organisation say alike is one row.
      if (!rows.has(key)) rows.set(key, row)
    }
  }
  return { rows: [...rows.values()].map(cellsOf), left }
}

function rowOf(
  cause: GroupCause,
  { organisation }: Group,
  known: ReadonlySet<string>,
  area: string,
  date: string
): Cause {
  const { indicator, text, standing, source, speaks } = cause
  const topic = ownTopic(cause)
  return {
    indicator,
    topic: topic && plain(topic),
    area,
    cause: plain(text),
    standing,
    source: standing === 'vet' ? plain(source) : null,
    speaks: speaks.filter((id) => known.has(id)).join(','),
    organisation: plain(organisation),
    date,
    example: false
  }
}

/** On one line, and without what programs of figures would take for the beginning of a formula. */
function plain(words: string): string {
  return inline(words).replace(/^[=+\-@\s]+/, '')
}

function cellsOf({ example: _example, source, ...row }: Cause): string[] {
  const { indicator, topic, area, cause, standing, speaks, organisation, date } = row
  return [
    indicator ?? '',
    topic ?? '',
    area,
    cause,
    standing,
    source ?? '',
    speaks,
    organisation,
    date,
    ''
  ]
}
