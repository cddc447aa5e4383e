import type { Comparator } from '../schema/comparator.ts'
import type { JoinedVerdict, Verdict } from '../schema/verdict.ts'
import { compare, differenceOf, verdicts, type Comparison, type Counts } from './comparison.ts'
import { COVERAGE_LIMIT } from './pool.ts'

export interface Judgement {
  verdict: Verdict
  comparison: Comparison | null
  /**
   * It is no comparison that pages show unasked: judged together with the others like it that are shown, and not with
   * all that the site tests.
   */
  exploratory: boolean
  /** What p must not exceed among all that it is published with. */
  limit?: number
}

export const untested: Judgement = { verdict: 'untested', comparison: null, exploratory: false }

/** Whether any of what is shown is tested by itself alone. */
export function isExploratory(judgements: readonly Pick<Judgement, 'exploratory'>[]): boolean {
  return judgements.some(({ exploratory }) => exploratory)
}

/** A comparison that may have a published verdict, of an indicator of this measure. */
export interface Judgeable {
  measure: string
  published: Partial<JoinedVerdict> | null
  /** The shares that a published difference is the sum of, see `Comparison`. */
  terms?: readonly number[]
}

/**
 * The verdict on each comparison: the published one where there is one, and on the others together, those that can be
 * compared, one of their own.
 */
export function judged<Item extends Judgeable>(
  items: readonly Item[],
  compared: (item: Item) => Comparison | null
): Judgement[] {
  const found = items.map(publishedJudgement)
  const own = items.map((item, i) => (found[i] ? null : compared(item)))
  const ownVerdicts = verdicts(own)
  return items.map((_, i) => {
    const verdict = ownVerdicts[i] ?? 'untested'
    return found[i] ?? { verdict, comparison: own[i] ?? null, exploratory: own[i] != null }
  })
}

function publishedJudgement({ measure, published, terms }: Judgeable): Judgement | null {
  if (published?.judged == null) return null
  const { judged: verdict, judged_estimate, judged_lower, judged_upper, judged_p } = published
  if (judged_estimate == null || judged_lower == null || judged_upper == null) {
    return { ...untested, verdict }
  }
  const kind = measure === 'rate' ? 'ratio' : 'difference'
  const comparison: Comparison = {
    kind,
    estimate: judged_estimate,
    terms: kind === 'difference' ? terms : undefined,
    lower: judged_lower,
    upper: judged_upper,
    p: judged_p ?? 1
  }
  const { judged_limit } = published
  return { verdict, comparison, exploratory: false, limit: judged_limit ?? undefined }
}

/** A place with its own counts, those of the rest of the county, and the verdict between them if it is published. */
export interface Judged extends Counts, Partial<JoinedVerdict> {
  measure: string
  rest_numerator: number | null
  rest_denominator: number | null
  /** Share 0–1 of the rest's persons who live where there is a value. */
  rest_coverage: number | null
  riket_numerator: number | null
  riket_denominator: number | null
}

/** The verdict on every place, in their order. */
export function judge(places: Judged[], comparator: Comparator): Judgement[] {
  const items = places.map((place) => {
    const rest = { numerator: place.rest_numerator, denominator: place.rest_denominator }
    const published = comparator === 'ovriga' ? place : null
    return { ...place, published, terms: differenceOf([place], [rest]) }
  })
  return judged(items, (place) =>
    comparator === 'ovriga' ? compareRest(place) : compareRiket(place)
  )
}

/**
 * A place beside the rest of the county. A rest that lacks kommuner with more than a tenth of its persons is not the rest
 * of the county, and is not compared with.
 */
export function compareRest(place: Beside): Comparison | null {
  return compare(place.measure, place, restCounts(place))
}

/** The counts of a place's rest of the county; none where that lacks too much of it. */
export function restCounts(place: Omit<Beside, 'measure'>): Counts {
  const { rest_coverage: coverage, design } = place
  const isWhole = coverage !== null && coverage >= COVERAGE_LIMIT
  return {
    numerator: isWhole ? place.rest_numerator : null,
    denominator: isWhole ? place.rest_denominator : null,
    design
  }
}

type Beside = Omit<Judged, keyof JoinedVerdict | 'riket_numerator' | 'riket_denominator'>

function compareRiket(place: Judged): Comparison | null {
  const { riket_numerator: numerator, riket_denominator: denominator, design } = place
  return compare(place.measure, place, { numerator, denominator, design })
}
