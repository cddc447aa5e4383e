import { grades, sexes, type Grade } from '../../src/lib/schema/observation.ts'
import { Cube, coordinateKey, type Coordinate, type Dimensions } from '../cube/cube.ts'
import { areaDimension, division, nodeType, sexDimension } from '../cube/dimensions.ts'
import { cellCost, countId, familyBlock, type Family } from '../cube/family.ts'
import type { Block, Cell } from '../protect/block.ts'
import type { RegisteredArea } from '../registers/areas.ts'
import type { Answers } from './answers.ts'
import type { AskedGrade, Question } from './codebook.ts'
import { Counted, limits, type Policy } from './counted.ts'
import { SchoolCut } from './schools.ts'
import type { Tally, ToldSex } from './tally.ts'

/** One year of the filled-in forms by place, sex and school year: its counts and what is published. */
export interface FormsTable {
  grades: Grade[]
  answered: Family
  block: Block
}

/** One year of a question, where the pupils live and, apart, where they go to school. */
export interface QuestionTable {
  grades: Grade[]
  homes: Counted
  schools: SchoolCut
  block: Block
}

export interface Context {
  answers: Answers
  areas: RegisteredArea[]
}

/** The forms of a year: how many pupils answered at all. */
export function formsTable(year: number, policy: Policy, context: Context): FormsTable {
  const { questions, homes } = context.answers
  const asked = questions.filter(({ years }) => years.includes(year))
  const all = new Set(asked.flatMap((question) => question.grades))
  const cube = yearCube(year, [...all], context.areas)
  const counts = cube.roll(leafCounter(homes, year)(homes.forms))
  const answered: Family = { id: 'svarande', cube, counts, ...limits(policy, homes.absent(year)) }
  const cells = homeCells(cube, year, context, (at) => [
    { kind: 'count', count: countId(answered.id, at), base: policy.rounding ?? 1 }
  ])
  const block = familyBlock(`svarande ${year}`, [answered], [], cells)
  return { grades: gradesOf(cube), answered, block }
}

/** A question of a year: where pupils live and where they go to school hang together by the county. */
export function questionTable(
  question: Question,
  year: number,
  policy: Policy,
  context: Context
): QuestionTable {
  const { answers, areas } = context
  const index = answers.questions.indexOf(question)
  const cube = yearCube(year, question.grades, areas)
  const homes = new Counted('', cube, policy, {
    count: leafCounter(answers.homes, year),
    index,
    tally: answers.homes,
    limits: limits(policy, answers.homes.absent(year))
  })
  const schools = new SchoolCut({ question, index, year, policy }, answers.schools, areas)
  const block = familyBlock(
    `${question.indicator} ${year}`,
    [...homes.families, ...schools.counted.families],
    [homes.split, schools.counted.split],
    [...homeCells(cube, year, context, (at) => homes.facts(at)), ...schools.cells],
    schools.ties(homes)
  )
  return { grades: gradesOf(cube), homes, schools, block }
}

function yearCube(year: number, asked: AskedGrade[], areas: RegisteredArea[]): Cube {
  const dimensions: Dimensions = {
    area: areaDimension(areas),
    period: division(String(year), []),
    sex: sexDimension,
    grade: division('alla', asked)
  }
  return new Cube(dimensions)
}

function homeCells(
  cube: Cube,
  year: number,
  { answers, areas }: Context,
  facts: (at: Coordinate) => Cell['facts']
): Cell[] {
  const absent = answers.homes.absent(year)
  const published: readonly string[] = sexes
  return cube.coordinates
    .filter(({ sex, area }) => published.includes(sex) && !absent.has(area))
    .map((at) => {
      const cost = cellCost(at, nodeType(at.area, areas))
      return { id: coordinateKey(at), cost, facts: facts(at) }
    })
}

function leafCounter(tally: Tally, year: number) {
  return (counts: Int32Array) =>
    ({ area, grade, sex }: Coordinate) =>
      counts[tally.leafOf(year, area, grade as AskedGrade, sex as ToldSex)] ?? 0
}

function gradesOf(cube: Cube): Grade[] {
  return grades.filter((grade) => cube.coordinates.some((at) => at.grade === grade))
}
