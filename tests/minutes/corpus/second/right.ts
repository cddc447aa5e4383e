import type { UnseenMinutes } from '../unseen/right.ts'
import { secondBoards } from './right-boards.ts'
import { secondGroups } from './right-groups.ts'
import { secondLists } from './right-lists.ts'
import { secondTexts } from './right-texts.ts'

/** What is right of a second set of invented minutes that the reader was not made from, written down before they were read. */
export const secondMinutes: UnseenMinutes[] = [
  ...secondBoards,
  ...secondGroups,
  ...secondLists,
  ...secondTexts
]
