import type { UnseenMinutes } from '../unseen/right.ts'
import { thirdBoards } from './right-boards.ts'
import { thirdGroups } from './right-groups.ts'
import { thirdNotes } from './right-notes.ts'

/** What is right of a third set of invented minutes, by somebody who had neither read nor run the reader. */
export const thirdMinutes: UnseenMinutes[] = [...thirdBoards, ...thirdGroups, ...thirdNotes]
