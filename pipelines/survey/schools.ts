import { Cube, coordinateKey, type Coordinate } from '../cube/cube.ts'
import { areaDimension, cubeArea, division, nodeType } from '../cube/dimensions.ts'
import { cellCost, countId } from '../cube/family.ts'
import type { Cell, Sum } from '../protect/block.ts'
import type { RegisteredArea } from '../registers/areas.ts'
import type { AskedGrade, Question } from './codebook.ts'
import { Counted, leastUntold, type Limits, type Policy } from './counted.ts'
import { elsewhere, toldSexes, type Tally } from './tally.ts'

/** What is asked about: a question of a year, and where it stands in the arrays. */
interface Asked {
  question: Question
  index: number
  year: number
  policy: Policy
}

/**
 * The same answers by the kommun where pupils go to school, and by school year. Not by sex: twice as many small numbers
 * would have to be hidden, of both cuts. The county is the same pupils in both, which ties them together.
 */
export class SchoolCut {
  readonly counted: Counted
  private readonly year: number
  /** Places and school years without any pupil: everybody knows that there is no such school. */
  private readonly empty: ReadonlySet<string>

  constructor(
    { question, index, year, policy }: Asked,
    private readonly tally: Tally,
    private readonly areas: RegisteredArea[]
  ) {
    this.year = year
    const { leaves, totals } = areaDimension(areas)
    const lansdelar = totals.filter(({ total }) => !this.isCounty(total))
    const cube = new Cube({
      area: {
        leaves: [...leaves, elsewhere].map(node),
        totals: lansdelar.map(({ total, parts }) => {
          return { total: node(total), parts: parts.map(node) }
        })
      },
      period: division(String(year), []),
      sex: division('alla', []),
      grade: division('alla', question.grades)
    })
    this.empty = this.emptyPlaces(cube)
    const count = (counts: Int32Array) => (at: Coordinate) => this.count(counts, at)
    this.counted = new Counted(' i skola', cube, policy, {
      tally,
      index,
      count,
      limits: this.limits(policy)
    })
  }

  /** Where the counts of a place and a school year stand. */
  coordinate(area: RegisteredArea, grade: string): Coordinate {
    const period = String(this.year)
    return { area: node(cubeArea(area, this.areas)), period, sex: 'alla', grade }
  }

  /** Whether no pupil goes to school there. */
  isEmpty(at: Coordinate): boolean {
    return this.empty.has(coordinateKey(at))
  }

  /** A row for every place and school year with a school. */
  get cells(): Cell[] {
    return this.counted.cube.coordinates
      .filter((at) => at.area !== node(elsewhere) && !this.isEmpty(at))
      .map((at) => {
        const cost = cellCost(at, nodeType(at.area.slice(prefix.length), this.areas))
        return { id: coordinateKey(at), cost, facts: this.counted.facts(at) }
      })
  }

  /** The pupils of the county's schools, and of those elsewhere, are the pupils who live in the county. */
  ties(homes: Counted): Sum[] {
    const county = this.areas.find(({ type }) => type === 'lan')
    if (!county) return []
    const { leaves } = areaDimension(this.areas)
    const places = [...leaves, elsewhere].map(node)
    const grades = new Set(this.counted.cube.coordinates.map(({ grade }) => grade))
    return homes.families.flatMap((family, i) =>
      [...grades].map((grade): Sum => {
        const at = { period: String(this.year), sex: 'alla', grade }
        const here = this.counted.families[i]!
        const parts = places.map((area) => countId(here.id, { ...at, area }))
        return { total: countId(family.id, { ...at, area: county.code }), parts }
      })
    )
  }

  private limits({ least_answers }: Policy): Limits {
    const isElsewhere = ({ area }: Coordinate) => area === node(elsewhere)
    return {
      least: (at) => (isElsewhere(at) ? leastUntold : (least_answers ?? 0)),
      zero: (at) => !isElsewhere(at),
      most: (at) => (this.isEmpty(at) && !isElsewhere(at) ? 0 : undefined)
    }
  }

  private emptyPlaces(cube: Cube): ReadonlySet<string> {
    const forms = cube.roll((at) => this.count(this.tally.forms, at))
    return new Set([...forms].flatMap(([key, count]) => (count === 0 ? [key] : [])))
  }

  private count(counts: Int32Array, { area, grade }: Coordinate): number {
    const place = area.slice(prefix.length)
    const leaves = toldSexes.map((sex) => {
      return this.tally.leafOf(this.year, place, grade as AskedGrade, sex)
    })
    return leaves.reduce((sum, leaf) => sum + (counts[leaf] ?? 0), 0)
  }

  private isCounty(code: string): boolean {
    return this.areas.some((area) => area.code === code && area.type === 'lan')
  }
}

const prefix = 'skola-'

// A place is another node where pupils go to school than where they live.
function node(place: string): string {
  return `${prefix}${place}`
}
