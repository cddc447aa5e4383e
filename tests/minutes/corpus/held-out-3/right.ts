import type { UnseenMinutes } from '../unseen/right.ts'
import { heldOutThreeBoards } from './right-boards.ts'
import { heldOutThreeGroups } from './right-groups.ts'
import { heldOutThreeNotes } from './right-notes.ts'

/** What is right of a third set held out, by somebody who had neither read nor run the reader, which it is never made after. */
export const heldOutThreeMinutes: UnseenMinutes[] = [
  ...heldOutThreeBoards,
  ...heldOutThreeGroups,
  ...heldOutThreeNotes
]
