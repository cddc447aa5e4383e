import { grades, sexes, type Grade } from '../../src/lib/schema/observation.ts'
import { roundCount } from '../../src/lib/stats/rounding.ts'
import { Cube, coordinateKey, type Coordinate, type Dimensions } from '../cube/cube.ts'
import { areaDimension, division, nodeType, sexDimension } from '../cube/dimensions.ts'
import { cellCost, countId, familyBlock, type Family } from '../cube/family.ts'
import type { Block, Cell } from '../protect/block.ts'
import type { RegisteredArea } from '../registers/areas.ts'
import type { RegisteredIndicator } from '../registers/indicators.ts'
import type { Answers, ToldSex } from './answers.ts'
import type { AskedGrade, Question } from './codebook.ts'
import { shareStep } from './published.ts'

type Policy = Pick<RegisteredIndicator, 'least_answers' | 'least_count' | 'rounding'>

/** One year of one question, or of the filled-in forms, by place, sex and school year: its counts and what is published. */
export interface SurveyTable {
  year: number
  grades: Grade[]
  answered: Family
  hits: Family | null
  block: Block
}

// Pupils who gave another sex or none are in the whole and nowhere else. How many they are must not come out: it could be
// any number from none to this, the usual limit for a number of children.
const leastUntold = 5

export interface Context {
  answers: Answers
  areas: RegisteredArea[]
}

/** The forms of a year: how many pupils answered at all. */
export function formsTable(year: number, policy: Policy, context: Context): SurveyTable {
  const { questions, forms } = context.answers
  const asked = questions.filter(({ years }) => years.includes(year))
  const all = new Set(asked.flatMap((question) => question.grades))
  const cube = yearCube(year, [...all], context.areas)
  const answered = answeredFamily('svarande', year, cube, forms, policy, context)
  const cells = cellsOf(cube, year, context, (at) => [
    { kind: 'count', count: countId(answered.id, at), base: policy.rounding ?? 1 }
  ])
  const block = familyBlock(`svarande ${year}`, [answered], [], cells)
  return { year, grades: gradesOf(cube), answered, hits: null, block }
}

/** A question of a year: answers, and those that count for the indicator. */
export function questionTable(
  question: Question,
  year: number,
  policy: Policy,
  context: Context
): SurveyTable {
  const { answers } = context
  const index = answers.questions.indexOf(question)
  const cube = yearCube(year, question.grades, context.areas)
  const leaves = (counts: Int32Array) => cube.roll((at) => counts[leafOf(answers, year, at)] ?? 0)
  const answered = answeredFamily('svar', year, cube, answers.answered[index]!, policy, context)
  const least = () => policy.least_count ?? 0
  const hits: Family = { id: 'räknas', cube, counts: leaves(answers.hits[index]!), least }
  const others: Family = { id: 'övriga', cube, counts: difference(answered, hits), least }
  const base = policy.rounding ?? 1
  const cells = cellsOf(cube, year, context, (at) => {
    const whole = answered.counts.get(coordinateKey(at)) ?? 0
    const step = shareStep(roundCount(whole, base))
    return [
      { kind: 'count', count: countId(answered.id, at), base },
      { kind: 'share', part: countId(hits.id, at), whole: countId(answered.id, at), step }
    ]
  })
  const split = { whole: answered.id, parts: [hits.id, others.id] }
  const families = [answered, hits, others]
  const block = familyBlock(`${question.indicator} ${year}`, families, [split], cells)
  return { year, grades: gradesOf(cube), answered, hits, block }
}

/** The kommuner where nobody filled in a form that year: they were not in the survey. */
export function absentKommuner(year: number, { answers, areas }: Context): Set<string> {
  const absent = areas.filter(({ type, code }) => {
    if (type !== 'kommun') return false
    const start = answers.leafOf(year, code, '7', 'flickor')
    return answers.forms.subarray(start, start + 9).every((forms) => forms === 0)
  })
  return new Set(absent.map(({ code }) => code))
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

function answeredFamily(
  id: string,
  year: number,
  cube: Cube,
  counts: Int32Array,
  { least_answers }: Policy,
  context: Context
): Family {
  const absent = absentKommuner(year, context)
  return {
    id,
    cube,
    counts: cube.roll((at) => counts[leafOf(context.answers, year, at)] ?? 0),
    least: ({ sex }) => (sex === 'annat' ? leastUntold : (least_answers ?? 0)),
    // No answers at all are too few as well, but where nobody is counted apart there is nobody to protect.
    zero: ({ sex }) => sex !== 'annat',
    most: ({ area }) => (absent.has(area) ? 0 : undefined)
  }
}

function cellsOf(
  cube: Cube,
  year: number,
  context: Context,
  facts: (at: Coordinate) => Cell['facts']
): Cell[] {
  const absent = absentKommuner(year, context)
  const published: readonly string[] = sexes
  return cube.coordinates
    .filter(({ sex, area }) => published.includes(sex) && !absent.has(area))
    .map((at) => {
      const cost = cellCost(at, nodeType(at.area, context.areas))
      return { id: coordinateKey(at), cost, facts: facts(at) }
    })
}

function difference(whole: Family, part: Family): Map<string, number> {
  return new Map([...whole.counts].map(([key, n]) => [key, n - (part.counts.get(key) ?? 0)]))
}

function leafOf(answers: Answers, year: number, { area, grade, sex }: Coordinate): number {
  return answers.leafOf(year, area, grade as AskedGrade, sex as ToldSex)
}

function gradesOf(cube: Cube): Grade[] {
  return grades.filter((grade) => cube.coordinates.some((at) => at.grade === grade))
}
