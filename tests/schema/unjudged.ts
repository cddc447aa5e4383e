import type { JoinedVerdict } from '../../src/lib/schema/verdict.ts'

/** The verdict of a row that has none published. */
export const unjudged: JoinedVerdict = {
  judged: null,
  judged_estimate: null,
  judged_lower: null,
  judged_upper: null,
  judged_p: null,
  judged_limit: null
}
