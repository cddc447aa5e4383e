import { doubtful } from './doubtful.ts'
import { jumps } from './jumps.ts'
import { lostValues } from './lost-values.ts'
import { named } from './named.ts'
import type { Published } from './published.ts'
import { unanswered } from './unanswered.ts'
import { unusedConfirmations } from './unused-confirmations.ts'
import type { Warned } from './warned.ts'

/** All that somebody should look at before the figures are used, though nothing is wrong for certain. */
export function warningsOf(published: Published): Warned[] {
  return [
    ...doubtful(published),
    ...jumps(published),
    ...lostValues(published),
    ...unanswered(published),
    ...unusedConfirmations(published),
    ...named(published)
  ]
}
