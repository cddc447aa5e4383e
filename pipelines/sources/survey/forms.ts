import { roundCount } from '../../../src/lib/stats/rounding.ts'
import {
  countAt,
  countId,
  variablesBlock,
  type CountedVariable
} from '../../cube/counted-variable.ts'
import { coordinateKey, type Coordinate, type Dimension } from '../../cube/cube.ts'
import type { Block, Cell } from '../../protect/block.ts'
import type { Range } from '../../protect/range.ts'
import type { RegisteredArea } from '../../registers/areas.ts'
import { askedGrades, type AskedGrade, type Question } from './codebook.ts'
import { tiesBetween, type Cut } from './cut.ts'

// Pupils who gave another sex or none are in the whole and nowhere else, and so are those whose school is elsewhere. How
// many they are must not come out: it could be any number from none to this, the usual limit for a number of children.
export const leastUntold = 5

/** The two ways to divide a year's pupils. */
export interface Cuts {
  homes: Cut
  schools: Cut
}

export interface FormsPolicy {
  /** Fewer forms than this are hidden. */
  least: number
  /** Numbers of forms are rounded to multiples of this. */
  base: number
}

/**
 * The forms filled in one year, where pupils live and where they go to school. Nearly the same pupils answer every
 * question, so that many questions with numbers of answers of their own would tell together what each of them hides:
 * one table of forms stands for them all.
 */
export class Forms {
  readonly homes: CountedVariable
  readonly schools: CountedVariable
  /** All school years that were asked anything. */
  readonly grades: AskedGrade[]

  constructor(
    readonly year: number,
    private readonly questions: Question[],
    readonly cuts: Cuts,
    readonly policy: FormsPolicy
  ) {
    const asked = new Set(questions.flatMap((question) => question.grades))
    this.grades = askedGrades.filter((grade) => asked.has(grade))
    const grades = this.gradeDimension
    const variable = (cut: Cut): CountedVariable => {
      const cube = cut.cube(grades)
      const counts = cube.roll(cut.counter(cut.tally.forms))
      return {
        id: `svarande${cut.suffix}`,
        cube,
        counts,
        least: (at) => (cut.isUntold(at) ? leastUntold : policy.least),
        // No forms at all are too few as well, but where nobody is counted apart there is nobody to protect.
        zero: (at) => !cut.isUntold(at),
        most: (at) => known(cut.most(at), counts.get(coordinateKey(at)) ?? 0)
      }
    }
    this.homes = variable(cuts.homes)
    this.schools = variable(cuts.schools)
  }

  /** A node for every school year and for every set of them that is asked some question. */
  private get gradeDimension(): Dimension {
    const sets = new Map(this.questions.map(({ grades }) => [grades.join('+'), grades]))
    const totals = [...sets]
      .filter(([name, parts]) => parts.length > 1 && name !== this.grades.join('+'))
      .map(([total, parts]) => ({ total, parts }))
    return {
      leaves: this.grades,
      totals: [{ total: 'alla', parts: this.grades }, ...totals.sort(byTotal)]
    }
  }

  /** Where the forms of those who were asked a question are counted. */
  askedAt({ grades }: Question, at: Coordinate): Coordinate {
    if (at.grade !== 'alla' || grades.length === this.grades.length) return at
    return { ...at, grade: grades.join('+') }
  }

  variable(cut: Cut): CountedVariable {
    return cut === this.cuts.homes ? this.homes : this.schools
  }

  /** The number of forms as it is published. */
  rounded(cut: Cut, at: Coordinate): number {
    return roundCount(countAt(this.variable(cut), at), this.policy.base)
  }

  /** Everything told of forms, as one table; `ranges` is what a reader finds out of every number from all that is told. */
  block(areas: RegisteredArea[], ranges: (cut: Cut, at: Coordinate) => Range): Block {
    const { homes, schools, cuts } = this
    const cells = [cuts.homes, cuts.schools].flatMap((cut) => {
      const variable = this.variable(cut)
      return variable.cube.coordinates
        .filter((at) => cut.isTold(at))
        .map((at): Cell => {
          const count = countId(variable.id, at)
          const facts: Cell['facts'] = [{ kind: 'between', count, ...ranges(cut, at) }]
          return { id: coordinateKey(at), cost: cut.cost(at), facts }
        })
    })
    const ties = tiesBetween(schools, areas).map(({ total, parts }) => ({
      total: countId(homes.id, total),
      parts: parts.map((part) => countId(schools.id, part))
    }))
    return variablesBlock(`svarande ${this.year}`, [homes, schools], [], cells, ties)
  }
}

function byTotal(a: { total: string }, b: { total: string }): number {
  return a.total < b.total ? -1 : 1
}

/** What anybody knows is no more than what is; a register that says less than was delivered is no knowledge. */
function known(most: number | undefined, count: number): number | undefined {
  return most !== undefined && most >= count ? most : undefined
}
