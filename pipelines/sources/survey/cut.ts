import { sexes } from '../../../src/lib/schema/observation.ts'
import { cellCost, type CountedVariable } from '../../cube/counted-variable.ts'
import { Cube, coordinateKey, type Coordinate, type Dimension } from '../../cube/cube.ts'
import { areaDimension, cubeArea, division, nodeType, sexDimension } from '../../cube/dimensions.ts'
import { kommunerIn, type RegisteredArea } from '../../registers/areas.ts'
import { askedGrades, type AskedGrade } from './codebook.ts'
import type { PupilRegister } from './pupils.ts'
import { elsewhere, toldSexes, type Tally, type ToldSex } from './tally.ts'

/** A way to divide the pupils of a survey year: by where they live, or by where they go to school. */
export interface Cut {
  /** Ends the names of what is counted, apart from those of the other cut. */
  suffix: string
  tally: Tally
  /** Everywhere that is counted, by these school years and their sums. */
  cube: (grades: Dimension) => Cube
  /** How many of these counts there are at a leaf of the cube. */
  counter: (counts: ArrayLike<number>) => (at: Coordinate) => number
  /** Whether anything is published of it. */
  isTold: (at: Coordinate) => boolean
  /** What it costs the reader to miss it. */
  cost: (at: Coordinate) => number
  /** Pupils who stand in no row of their own: how many they are must not come out. */
  isUntold: (at: Coordinate) => boolean
  /** How many pupils anybody knows that there can be at most. */
  most: (at: Coordinate) => number | undefined
}

// Pupils rarely go to school in another county: a reader may take it that they are no more than this share of all.
const rarelyElsewhere = 0.05

/** Where pupils live, by sex. `pupils`: the register of how many there are, which anybody can read elsewhere. */
export function homeCut(
  year: number,
  tally: Tally,
  areas: RegisteredArea[],
  pupils: PupilRegister
): Cut {
  const absent = tally.absent(year)
  const published: readonly string[] = sexes
  return {
    suffix: '',
    tally,
    cube: (grades) =>
      new Cube({
        area: areaDimension(areas),
        period: division(String(year), []),
        sex: sexDimension,
        grade: grades
      }),
    counter:
      (counts) =>
      ({ area, grade, sex }) =>
        counts[tally.leafOf(year, area, grade as AskedGrade, sex as ToldSex)] ?? 0,
    isTold: ({ sex, area }) => published.includes(sex) && !absent.has(area),
    cost: (at) => cellCost(at, nodeType(at.area, areas)),
    isUntold: ({ sex }) => sex === 'annat',
    most: ({ area, sex, grade }) => {
      if (absent.has(area)) return 0
      if (!published.includes(sex)) return undefined
      const place = areas.find(({ code, type }) => code === area && type !== 'riket')
      const kommuner = place ? kommunerIn(place, areas).map(({ code }) => code) : [area]
      const known = gradesOf(grade).map((own) => pupils.count(year, kommuner, { grade: own, sex }))
      return known.includes(null) ? undefined : known.reduce<number>((sum, n) => sum + (n ?? 0), 0)
    }
  }
}

/** A school year, or the sum of several, as a node of the cube is called: 9, 9+gy2. */
export function gradesOf(node: string): string[] {
  return node === 'alla' ? [...askedGrades] : node.split('+')
}

/**
 * Where pupils go to school, not by sex: twice as many small numbers would have to be hidden, of both cuts. The county's
 * pupils are the same in both, which ties them together.
 */
export function schoolCut(year: number, tally: Tally, areas: RegisteredArea[]): Cut {
  const { leaves, totals } = areaDimension(areas)
  const county = areas.find(({ type }) => type === 'lan')?.code
  const place = ({ area }: Coordinate) => area.slice(prefix.length)
  const count = (counts: ArrayLike<number>, at: Coordinate) => {
    const own = toldSexes.map((sex) => {
      return counts[tally.leafOf(year, place(at), at.grade as AskedGrade, sex)] ?? 0
    })
    return own.reduce((sum, n) => sum + n, 0)
  }
  const cube = (grades: Dimension) =>
    new Cube({
      area: {
        leaves: [...leaves, elsewhere].map(schoolNode),
        totals: totals
          .filter(({ total }) => total !== county)
          .map(({ total, parts }) => ({ total: schoolNode(total), parts: parts.map(schoolNode) }))
      },
      period: division(String(year), []),
      sex: division('alla', []),
      grade: grades
    })
  const all = cube(division('alla', [...askedGrades])).roll((at) => count(tally.forms, at))
  const pupilsAt = (at: Coordinate) => {
    return gradesOf(at.grade).reduce((sum, grade) => {
      return sum + (all.get(coordinateKey({ ...at, grade })) ?? 0)
    }, 0)
  }
  const isElsewhere = (at: Coordinate) => place(at) === elsewhere
  return {
    suffix: ' i skola',
    tally,
    cube,
    counter: (counts) => (at) => count(counts, at),
    // Everybody knows where there is no school.
    isTold: (at) => !isElsewhere(at) && pupilsAt(at) > 0,
    cost: (at) => cellCost(at, nodeType(place(at), areas)),
    isUntold: isElsewhere,
    most: (at) => {
      if (!isElsewhere(at)) return pupilsAt(at) === 0 ? 0 : undefined
      const together = [...leaves, elsewhere].map((area) =>
        pupilsAt({ ...at, area: schoolNode(area) })
      )
      return Math.ceil(rarelyElsewhere * together.reduce((sum, n) => sum + n, 0))
    }
  }
}

const prefix = 'skola-'

// A place is another node where pupils go to school than where they live.
function schoolNode(place: string): string {
  return `${prefix}${place}`
}

/** Where the pupils who live in a place are counted. */
export function homeAt(
  area: RegisteredArea,
  { year, areas }: { year: number; areas: RegisteredArea[] },
  { sex, grade }: { sex: string; grade: string }
): Coordinate {
  return { area: cubeArea(area, areas), period: String(year), sex, grade }
}

/** Where the pupils who go to school in a place are counted. */
export function schoolAt(
  area: RegisteredArea,
  { year, areas }: { year: number; areas: RegisteredArea[] },
  grade: string
): Coordinate {
  const node = schoolNode(cubeArea(area, areas))
  return { area: node, period: String(year), sex: 'alla', grade }
}

/** The pupils of the county's schools, and of those elsewhere, are the pupils who live in the county. */
export function tiesBetween(schools: CountedVariable, areas: RegisteredArea[]) {
  const county = areas.find(({ type }) => type === 'lan')
  if (!county) return []
  const places = [...areaDimension(areas).leaves, elsewhere].map(schoolNode)
  const [first] = schools.cube.coordinates
  const grades = new Set(schools.cube.coordinates.map(({ grade }) => grade))
  return [...grades].map((grade) => {
    const at = { ...first!, grade, sex: 'alla' }
    return {
      total: { ...at, area: county.code },
      parts: places.map((area) => ({ ...at, area }))
    }
  })
}
