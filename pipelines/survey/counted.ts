import { roundCount } from '../../src/lib/stats/rounding.ts'
import type { Coordinate, Cube } from '../cube/cube.ts'
import { countAt, countId, type Family, type Split } from '../cube/family.ts'
import type { Cell } from '../protect/block.ts'
import type { RegisteredIndicator } from '../registers/indicators.ts'
import { shareStep } from './published.ts'
import type { Tally } from './tally.ts'

export type Policy = Pick<RegisteredIndicator, 'least_answers' | 'least_count' | 'rounding'>

/** When a number of answers is too few, and what everybody knows of it. */
export type Limits = Pick<Family, 'least' | 'zero' | 'most'>

// Pupils who gave another sex or none are in the whole and nowhere else, and so are those whose school is elsewhere. How
// many they are must not come out: it could be any number from none to this, the usual limit for a number of children.
export const leastUntold = 5

/** The limits where pupils live: `absent` are the places that were not in the survey. */
export function limits({ least_answers }: Policy, absent: ReadonlySet<string>): Limits {
  return {
    least: ({ sex }) => (sex === 'annat' ? leastUntold : (least_answers ?? 0)),
    // No answers at all are too few as well, but where nobody is counted apart there is nobody to protect.
    zero: ({ sex }) => sex !== 'annat',
    most: ({ area }) => (absent.has(area) ? 0 : undefined)
  }
}

/** Where the counts of a question come from: its arrays, and what is at a leaf of the cube. */
interface Counts {
  tally: Tally
  index: number
  count: (counts: Int32Array) => (at: Coordinate) => number
  limits: Limits
}

/** The answers to a question over a cube of places: all, those that count for the indicator, and the others. */
export class Counted {
  readonly answered: Family
  readonly hits: Family
  readonly others: Family

  /** `suffix` ends the names of the families, apart from those of another cube. */
  constructor(
    suffix: string,
    readonly cube: Cube,
    private readonly policy: Policy,
    { tally, index, count, limits: answerLimits }: Counts
  ) {
    const least = () => policy.least_count ?? 0
    const answered = cube.roll(count(tally.answered[index]!))
    const hits = cube.roll(count(tally.hits[index]!))
    const others = new Map([...answered].map(([key, n]) => [key, n - (hits.get(key) ?? 0)]))
    this.answered = { id: `svar${suffix}`, cube, counts: answered, ...answerLimits }
    this.hits = { id: `räknas${suffix}`, cube, counts: hits, least }
    this.others = { id: `övriga${suffix}`, cube, counts: others, least }
  }

  get families(): Family[] {
    return [this.answered, this.hits, this.others]
  }

  get split(): Split {
    return { whole: this.answered.id, parts: [this.hits.id, this.others.id] }
  }

  /** What a row shows: the rounded number of answers, and the share in steps by that number. */
  facts(at: Coordinate): Cell['facts'] {
    const { answered, hits } = this
    const base = this.policy.rounding ?? 1
    const step = shareStep(roundCount(countAt(answered, at), base))
    return [
      { kind: 'count', count: countId(answered.id, at), base },
      { kind: 'share', part: countId(hits.id, at), whole: countId(answered.id, at), step }
    ]
  }

  /** Answers and those that count at a coordinate. */
  at(at: Coordinate): { answered: number; hits: number } {
    return { answered: countAt(this.answered, at), hits: countAt(this.hits, at) }
  }
}
