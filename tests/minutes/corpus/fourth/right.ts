import type { UnseenMinutes } from '../unseen/right.ts'
import { fourthBoards } from './right-boards.ts'
import { fourthGroups } from './right-groups.ts'
import { fourthNotes } from './right-notes.ts'

/** What is right of a fourth set of invented minutes, by somebody who had neither read nor run the reader. */
export const fourthMinutes: UnseenMinutes[] = [...fourthBoards, ...fourthGroups, ...fourthNotes]
