import { countAt } from '../../cube/counted-variable.ts'
import type { Coordinate } from '../../cube/cube.ts'
import type { Range } from '../../protect/range.ts'
import type { Counted } from './counted.ts'
import type { Cut } from './cut.ts'
import type { Forms } from './forms.ts'

// Beyond so many forms every share can be of every number that is rounded as it is.
const shareTells = 500

/**
 * What a reader finds out of a number of forms who reckons as we do: the rounding, that what is shown was allowed to be
 * shown, that forms lack answers to a question no more than in the county, and that shares are of whole pupils: 35 % of
 * 10 … 14 is 5 of 14. All questions together, as if none of them were hidden.
 */
export function formsRange(forms: Forms, cut: Cut, at: Coordinate, questions: Counted[]): Range {
  const { base, least } = forms.policy
  const count = countAt(forms.variable(cut), at)
  const rounded = forms.rounded(cut, at)
  const range = {
    least: Math.max(0, Math.ceil(rounded - base / 2), count < least ? 0 : least),
    greatest: Math.ceil(rounded + base / 2) - 1
  }
  if (rounded >= shareTells || count < least) return range
  const trials = questions.filter((own) => own.cut === cut).flatMap((own) => tried(own, at, forms))
  const possible = (number: number) => trials.every((fits) => fits(number))
  const found = { ...range }
  while (found.least < count && !possible(found.least)) found.least += 1
  while (found.greatest > count && !possible(found.greatest)) found.greatest -= 1
  return found
}

/** Whether so many forms are possible by a question, when it is told of the same pupils. */
function tried(question: Counted, at: Coordinate, forms: Forms): ((number: number) => boolean)[] {
  const own = question.toldOf(at)
  if (!own) return []
  const { answered } = question.at(own)
  if (answered < (question.asked.policy.least_answers ?? 0)) return []
  const lacking = countAt(forms.variable(question.cut), at) - answered
  const fits = question.fitting(own)
  return [
    (number) => {
      const most = Math.max(lacking, Math.ceil((1 - question.asked.answering) * number) + 1)
      for (let n = number; n >= number - most; n -= 1) if (fits(n)) return true
      return false
    }
  ]
}
