import type { Highs } from 'highs'
import type { Observation } from '../../src/lib/schema/observation.ts'

const lansdelar: Record<string, string[]> = {
  '18N': ['1863', '1885', '1864', '1884'],
  '18V': ['1862', '1883'],
  '18S': ['1882', '1861', '1881', '1860', '1814'],
  '18O': ['1880']
}

export const kommuner = Object.values(lansdelar).flat()
const told = ['flickor', 'pojkar', 'annat']

/** The kommuner that a place is made of. */
export const membersOf = (area: string): string[] =>
  area === '18' ? kommuner : (lansdelar[area] ?? [area])

/** Pupils who live in a place, or who go to school there. Those who go to school outside the county have no place. */
export interface Group {
  cut: 'home' | 'school'
  area: string
  sex: string
  grade: string
}

export type Published = Observation & Pick<Group, 'cut'>

/** Steps in percent by the published number of answers. */
export function stepOf(answers: number): number {
  if (answers >= 5000) return 0.1
  if (answers >= 500) return 0.5
  if (answers >= 200) return 1
  return answers >= 50 ? 2 : 5
}

/** Finds out what follows from all that is published, by linear programming. */
export class Attack {
  private readonly leaves: Group[]
  private readonly constraints: string[]

  constructor(
    private readonly highs: Highs,
    published: Published[]
  ) {
    const shown = published.filter(({ status }) => status === 'ok')
    const grades = [...new Set(shown.map(({ grade }) => grade))].filter((grade) => grade !== 'alla')
    this.leaves = grades.flatMap((grade) => [
      ...kommuner.flatMap((area) => told.map((sex): Group => ({ cut: 'home', area, sex, grade }))),
      ...[...kommuner, 'elsewhere'].map((area): Group => {
        return { cut: 'school', area, sex: 'alla', grade }
      })
    ])
    const rows = shown.flatMap((row) => this.facts(row))
    const parts = this.leaves.map((_, i) => `x${i} - n${i} <= 0`)
    // The same pupils: those who live in the county.
    const same = grades.flatMap((grade) =>
      ['n', 'x'].map((family) => {
        const terms = this.leaves.flatMap((leaf, i) => {
          return leaf.grade === grade ? [`${leaf.cut === 'home' ? '+' : '-'} ${family}${i}`] : []
        })
        return `${terms.join(' ')} = 0`
      })
    )
    // A row of a school year without pupils is missing: there are none.
    const empty = published.filter(({ cut, status }) => cut === 'school' && status === 'missing')
    const none = empty.flatMap((row) => this.leavesOf(row)).map((i) => `n${i} <= 0`)
    this.constraints = [...rows, ...parts, ...same, ...none]
  }

  /** The least and the greatest sum of a family (n answers, x hits) over the leaves of a group. */
  range(family: 'n' | 'x' | 'rest', group: Group): { least: number; greatest: number } {
    const sum = this.leavesOf(group)
      .map((i) => (family === 'rest' ? `+ n${i} - x${i}` : `+ ${family}${i}`))
      .join(' ')
    return { least: this.solve('Minimize', sum), greatest: this.solve('Maximize', sum) }
  }

  private solve(sense: string, sum: string): number {
    const rows = this.constraints.map((row, i) => ` c${i}: ${row}`)
    const text = [sense, ` obj: ${sum}`, 'Subject To', ...rows, 'End'].join('\n')
    const solution = this.highs.solve(text)
    if (solution.Status === 'Unbounded') return Infinity
    if (solution.Status !== 'Optimal') throw new Error(solution.Status)
    return solution.ObjectiveValue
  }

  /** What a published row says: between which numbers the answers lie, and the hits for every number of answers. */
  private facts({ cut, area, sex, grade, value, denominator }: Published): string[] {
    const leaves = this.leavesOf({ cut, area, sex, grade })
    const n = leaves.map((i) => `+ n${i}`).join(' ')
    const half = stepOf(denominator!) / 2
    const share = (limit: number) => leaves.map((i) => `+ 100 x${i} - ${limit} n${i}`).join(' ')
    return [
      `${n} >= ${Math.max(10, denominator! - 5)}`,
      `${n} <= ${denominator! + 4}`,
      `${share(Math.min(100, value! + half))} <= 0`,
      `${share(Math.max(0, value! - half))} >= 0`
    ]
  }

  private leavesOf({ cut, area, sex, grade }: Group): number[] {
    const members = membersOf(area)
    return this.leaves.flatMap((leaf, i) => {
      const isIn =
        leaf.cut === cut &&
        members.includes(leaf.area) &&
        (sex === 'alla' || leaf.sex === sex) &&
        (grade === 'alla' || leaf.grade === grade)
      return isIn ? [i] : []
    })
  }
}
