import {
  countAt,
  countId,
  variablesBlock,
  type CountedVariable
} from '../../cube/counted-variable.ts'
import { coordinateKey, type Coordinate } from '../../cube/cube.ts'
import type { Block } from '../../protect/block.ts'
import type { Range } from '../../protect/range.ts'
import type { RegisteredArea } from '../../registers/areas.ts'
import type { Counted } from './counted.ts'
import { tiesBetween, type Cut } from './cut.ts'
import type { Forms } from './forms.ts'

/** What a reader knows of a number of forms; null where it is hidden. */
export type KnownForms = (cut: Cut, at: Coordinate) => Range | null

/**
 * A question of a year as one table: where pupils live and where they go to school hang together by the county. How many
 * answered is no secret of the question's own: it is as well known as how many filled in a form.
 */
export function questionBlock(
  name: string,
  cuts: Counted[],
  { forms, areas, known }: { forms: Forms; areas: RegisteredArea[]; known: KnownForms }
): Block {
  const variables = cuts.flatMap((counted) => {
    const { answered, hits, others } = counted
    const range = (at: Coordinate) => answersRange(counted, at, forms, known)
    const limited: CountedVariable = {
      ...answered,
      fewest: (at) => range(at)?.least,
      most: (at) => range(at)?.greatest
    }
    return [limited, hits, others]
  })
  const [homes, schools] = cuts
  const ties =
    homes && schools
      ? (['answered', 'hits', 'others'] as const).flatMap((kind) =>
          tiesBetween(schools[kind], areas).map(({ total, parts }) => ({
            total: countId(homes[kind].id, total),
            parts: parts.map((part) => countId(schools[kind].id, part))
          }))
        )
      : []
  const cells = cuts.flatMap((counted) => counted.told.map((at) => counted.cell(at)))
  return variablesBlock(
    name,
    variables,
    cuts.map(({ split }) => split),
    cells,
    ties
  )
}

/** What a reader knows of how many answered, from the forms: nearly all of them did, as in the county. */
function answersRange(
  counted: Counted,
  at: Coordinate,
  forms: Forms,
  known: KnownForms
): Range | undefined {
  const { asked, cut, answered } = counted
  const count = countAt(answered, at)
  if (!counted.isTold(at)) {
    const most = cut.most(forms.askedAt(asked.question, at))
    return most !== undefined && most >= count ? { least: 0, greatest: most } : undefined
  }
  const range = known(cut, forms.askedAt(asked.question, at))
  if (!range) return undefined
  const least = Math.floor(range.least * asked.answering) - 1
  return { least: Math.max(0, Math.min(count, least)), greatest: range.greatest }
}

/** The cells of a question that are hidden beforehand: with the forms, or because too few answered this one. */
export function hiddenBeforehand(counted: Counted, forms: Forms, hiddenForms: ReadonlySet<string>) {
  const { asked, answered } = counted
  return counted.told
    .filter((at) => {
      const withForms = hiddenForms.has(coordinateKey(forms.askedAt(asked.question, at)))
      const tooFew = countAt(answered, at) < (asked.policy.least_answers ?? 0)
      return withForms || tooFew || !counted.isBoundTrue(at)
    })
    .map((at) => coordinateKey(at))
}

/**
 * Forms that are enough, but of which fewer than enough answer some question: hidden as well, of all questions, since
 * every other question would tell how many answered this one. Where most did not answer it the others do not.
 */
export function tooFewAnswers(questions: Counted[], forms: Forms): string[] {
  const few = questions.flatMap((counted) => {
    const { asked, cut, answered, told } = counted
    return told
      .map((at) => ({ at, own: forms.askedAt(asked.question, at), n: countAt(answered, at) }))
      .filter(({ own, n }) => {
        const filled = countAt(forms.variable(cut), own)
        return n < forms.policy.least && n >= filled / 2 && filled >= forms.policy.least
      })
      .map(({ own }) => coordinateKey(own))
  })
  return [...new Set(few)]
}
