import type { RightMinutes } from '../right.ts'
import { rightBoards } from './right-boards.ts'
import { rightCollaborations } from './right-collaborations.ts'
import { rightGroups } from './right-groups.ts'
import { rightLogs } from './right-logs.ts'
import { rightMeetings } from './right-meetings.ts'
import { rightTables } from './right-tables.ts'

/** What is right of invented minutes that the reader was not made from: it was written down before they were read. */
export interface UnseenMinutes extends RightMinutes {
  /** Words of what somebody took on in passing: a proposal of it is neither asked for nor wrong. */
  free?: string[]
}

export const unseenMinutes: UnseenMinutes[] = [
  ...rightBoards,
  ...rightCollaborations,
  ...rightGroups,
  ...rightTables,
  ...rightLogs,
  ...rightMeetings
]
