import { roundCount, roundShare } from '../../../src/lib/stats/rounding.ts'
import { countAt, countId, type CountedVariable, type Split } from '../../cube/counted-variable.ts'
import { coordinateKey, type Coordinate, type Cube } from '../../cube/cube.ts'
import { division } from '../../cube/dimensions.ts'
import type { Cell } from '../../protect/block.ts'
import type { RegisteredIndicator } from '../../registers/indicators.ts'
import type { Question } from './codebook.ts'
import type { Cut } from './cut.ts'
import type { Forms } from './forms.ts'
import { WeightedSums } from './weighted-sums.ts'
import { nearEnd, shareBound, shareStep, type End } from './published.ts'

export type Policy = Pick<RegisteredIndicator, 'least_answers' | 'least_count' | 'rounding'>

/** A question of a year and where its counts stand in the arrays. */
export interface Asked {
  question: Question
  index: number
  policy: Policy
  /** The share 0–1 of the county's forms that answer it, in whole percent. */
  answering: number
  /** Whether the year's answers weigh differently. */
  isWeighted: boolean
}

/** What a row shows, from the true numbers. */
export interface PublishedShare {
  /** About how many answered. */
  denominator: number
  /** At which end the share is, where it may only be told that it is. */
  end: End
  /** In percent, in steps by the denominator. */
  share: number
}

/** The answers to a question over a cut: all, those that count for the indicator, and the others. */
export class Counted {
  readonly cube: Cube
  readonly answered: CountedVariable
  readonly hits: CountedVariable
  readonly others: CountedVariable
  /** The places, sexes and school years that have a row of their own. */
  readonly told: Coordinate[]
  /** The same by where the forms of those who were asked are counted. */
  private readonly ofForms: Map<string, Coordinate>
  private readonly least: number
  /** The same by weight; null where all answers weigh the same. */
  private readonly weighed: WeightedSums | null

  constructor(
    readonly asked: Asked,
    readonly cut: Cut,
    private readonly forms: Forms
  ) {
    const { question, index, policy } = asked
    this.least = policy.least_count ?? 0
    this.cube = cut.cube(division('alla', question.grades))
    this.told = this.cube.coordinates.filter((at) => this.isTold(at))
    this.ofForms = new Map(this.told.map((at) => [coordinateKey(forms.askedAt(question, at)), at]))
    const answered = this.cube.roll(cut.counter(cut.tally.answered[index]!))
    const hits = this.cube.roll(cut.counter(cut.tally.hits[index]!))
    const others = new Map([...answered].map(([key, n]) => [key, n - (hits.get(key) ?? 0)]))
    const limits = {
      least: () => this.least,
      // That nobody does, or everybody, is somebody's answer too.
      zero: (at: Coordinate) => this.isTold(at)
    }
    const variable = { cube: this.cube, least: () => 0 }
    this.answered = { ...variable, id: `svar${cut.suffix}`, counts: answered }
    this.hits = { ...variable, ...limits, id: `räknas${cut.suffix}`, counts: hits }
    this.others = { ...variable, ...limits, id: `övriga${cut.suffix}`, counts: others }
    this.weighed = asked.isWeighted ? new WeightedSums(this, cut, index) : null
  }

  get split(): Split {
    return { whole: this.answered.id, parts: [this.hits.id, this.others.id] }
  }

  /** The row whose pupils' forms are counted here, if there is one. */
  toldOf(forms: Coordinate): Coordinate | undefined {
    return this.ofForms.get(coordinateKey(forms))
  }

  isTold(at: Coordinate): boolean {
    return this.cut.isTold(this.forms.askedAt(this.asked.question, at))
  }

  /** Answers and those that count at a coordinate. */
  at(at: Coordinate): { answered: number; hits: number } {
    return { answered: countAt(this.answered, at), hits: countAt(this.hits, at) }
  }

  /**
   * About how many answered: those who filled in a form, and of them as large a share as in the county. A number of each
   * question's own would tell, with the others', how many forms there are.
   */
  denominator(at: Coordinate): number {
    const base = this.forms.policy.base
    const forms = this.forms.rounded(this.cut, this.forms.askedAt(this.asked.question, at))
    return Math.max(base, roundCount(forms * this.asked.answering, base))
  }

  tell(at: Coordinate): PublishedShare {
    const { answered, hits } = this.at(at)
    const denominator = this.denominator(at)
    const sums = this.weighed?.at(at) ?? { answered, hits }
    const share = answered === 0 ? 0 : roundShare(sums.hits, sums.answered, shareStep(denominator))
    return { denominator, end: nearEnd(hits, answered, this.least), share }
  }

  /** What a row shows of the counts. */
  cell(at: Coordinate): Cell {
    const { end, denominator } = this.tell(at)
    const [part, whole] = [countId(this.hits.id, at), countId(this.answered.id, at)]
    const few = end === 'under' ? part : countId(this.others.id, at)
    const facts: Cell['facts'] = end
      ? [{ kind: 'between', count: few, least: 0, greatest: this.least - 1 }]
      : [
          { kind: 'share', part, whole, step: shareStep(denominator) },
          ...(this.weighed?.facts(at, shareStep(denominator)) ?? [])
        ]
    return { id: coordinateKey(at), cost: this.cut.cost(at), facts }
  }

  /** Whether the bound that a row shows is true of the numbers themselves: it is of all but the oddest. */
  isBoundTrue(at: Coordinate): boolean {
    const { answered, hits } = this.at(at)
    const { end, denominator } = this.tell(at)
    const isTrue = (sums: { answered: number; hits: number }) => {
      const few = end === 'under' ? sums.hits : sums.answered - sums.hits
      return 100 * few < this.bound(denominator) * sums.answered
    }
    const sums = this.weighed?.at(at)
    return end === null || (isTrue({ answered, hits }) && (!sums || isTrue(sums)))
  }

  /** The bound in percent that a share near an end is told by. */
  bound(denominator: number): number {
    const { policy } = this.asked
    return shareBound(denominator, {
      leastAnswers: policy.least_answers ?? 0,
      leastCount: this.least,
      base: this.forms.policy.base
    })
  }

  /** With which numbers of answers the row would be told as it is: what a reader tries who counts pupils. */
  fitting(at: Coordinate): (answered: number) => boolean {
    const { end, denominator, share } = this.tell(at)
    const fewest = Math.max(this.asked.policy.least_answers ?? 0, end ? this.least : 1)
    const step = shareStep(denominator)
    const [from, to] = [(share - step / 2) / 100, (share + step / 2) / 100]
    return (answered) => {
      if (answered < fewest) return false
      // What weighs differently is of no whole pupils.
      if (this.weighed?.isUneven(at)) return true
      // One more below and above than can be, so that no rounding error decides; each is then tried.
      for (let hits = Math.floor(from * answered) - 1; hits <= to * answered + 1; hits += 1) {
        if (hits < 0 || hits > answered || nearEnd(hits, answered, this.least)) continue
        if (end === null && roundShare(hits, answered, step) === share) return true
      }
      return end !== null
    }
  }
}
