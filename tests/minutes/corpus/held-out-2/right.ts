import type { UnseenMinutes } from '../unseen/right.ts'
import { heldOutTwoBoards } from './right-boards.ts'
import { heldOutTwoLists } from './right-lists.ts'
import { heldOutTwoNotes } from './right-notes.ts'

/** What is right of more minutes that were held out until 2026-11-30, by somebody who had neither read nor run the reader. */
export const heldOutTwoMinutes: UnseenMinutes[] = [
  ...heldOutTwoBoards,
  ...heldOutTwoLists,
  ...heldOutTwoNotes
]
