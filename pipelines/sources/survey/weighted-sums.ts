import { countAt, countId, type CountedVariable } from '../../cube/counted-variable.ts'
import { coordinateKey, type Coordinate, type Cube } from '../../cube/cube.ts'
import type { Fact, Term } from '../../protect/block.ts'
import type { Cut } from './cut.ts'

// Weights are summed in whole millionths.
const unit = 1e6
// Mean weights closer than this are the same.
const EVEN = 1e-9

/** The same answers by number. */
interface Counts {
  cube: Cube
  answered: CountedVariable
  hits: CountedVariable
}

/** The answers to a question by weight, and those that count for the indicator. */
export class WeightedSums {
  private readonly answered: Map<string, number>
  private readonly hits: Map<string, number>

  constructor(
    private readonly counted: Counts,
    cut: Cut,
    index: number
  ) {
    const { cube } = counted
    this.answered = cube.roll(cut.counter(cut.tally.weighted.answered[index]!))
    this.hits = cube.roll(cut.counter(cut.tally.weighted.hits[index]!))
  }

  at(at: Coordinate): { answered: number; hits: number } {
    const key = coordinateKey(at)
    return { answered: this.answered.get(key) ?? 0, hits: this.hits.get(key) ?? 0 }
  }

  /** Whether the groups that a coordinate is the sum of weigh differently, or those who gave the answer that counts. */
  isUneven(at: Coordinate): boolean {
    const { part, whole } = this.terms(at)
    const weights = [...part, ...whole].map(({ weight }) => weight)
    return Math.max(...weights) - Math.min(...weights) > EVEN * Math.max(...weights)
  }

  /** What a published share tells beside the plain one; nothing where they are the same. */
  facts(at: Coordinate, step: number): Fact[] {
    return this.isUneven(at) ? [{ kind: 'weighted', ...this.terms(at), step }] : []
  }

  /** The groups that a share is the sum of, each with its mean weight: a reader may know these. */
  private terms(at: Coordinate): { part: Term[]; whole: Term[] } {
    const { cube, answered, hits } = this.counted
    const leaves = cube.leavesOf(at).map((leaf) => {
      const counts = { answered: countAt(answered, leaf), hits: countAt(hits, leaf) }
      const sums = this.at(leaf)
      const whole = counts.answered > 0 ? sums.answered / counts.answered / unit : 1
      const part = counts.hits > 0 ? sums.hits / counts.hits / unit : whole
      return { leaf, whole, part, isEmpty: counts.answered === 0 }
    })
    // A group that nobody is in weighs as all do together.
    const filled = leaves.filter(({ isEmpty }) => !isEmpty)
    const mean = filled.reduce((sum, { whole }) => sum + whole, 0) / Math.max(1, filled.length) || 1
    const term = (id: string, of: 'part' | 'whole'): Term[] =>
      leaves.map((own) => ({ count: countId(id, own.leaf), weight: own.isEmpty ? mean : own[of] }))
    return { part: term(hits.id, 'part'), whole: term(answered.id, 'whole') }
  }
}
