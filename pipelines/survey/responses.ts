import { grades, sexes } from '../../src/lib/schema/observation.ts'
import type { Response } from '../../src/lib/schema/response.ts'
import { COVERAGE_LIMIT } from '../../src/lib/stats/pool.ts'
import { roundCount, roundShare } from '../../src/lib/stats/rounding.ts'
import { coordinateKey } from '../cube/cube.ts'
import { cubeArea } from '../cube/dimensions.ts'
import { countAt } from '../cube/family.ts'
import type { RegisteredArea } from '../registers/areas.ts'
import type { RegisteredSource } from '../registers/sources.ts'
import type { FormsTable } from './tables.ts'
import type { Turnout } from './turnout.ts'

interface Year {
  year: number
  source: RegisteredSource
  areas: RegisteredArea[]
  turnout: Turnout
}

/** How many pupils answered, where that may be said, of how many there are: by place, sex and school year. */
export function responsesOf(
  forms: FormsTable,
  hidden: ReadonlySet<string>,
  { year, source, areas, turnout }: Year
): Response[] {
  const nothing = { pupils: null, answers: null, rate: null }
  const respond = (area: RegisteredArea, place: Pick<Response, 'sex' | 'grade'>): Response => {
    const { sex, grade } = place
    const key = { source: source.id, area: area.code, period: String(year), sex, grade }
    if (!forms.grades.includes(grade)) return { ...key, ...nothing, status: 'not_asked' }
    const coverage = turnout.coverage(area, sex, grade)
    if (coverage < COVERAGE_LIMIT) {
      return { ...key, ...nothing, status: coverage === 0 ? 'missing' : 'incomplete' }
    }
    const at = { area: cubeArea(area, areas), period: String(year), sex, grade }
    if (hidden.has(coordinateKey(at))) return { ...key, ...nothing, status: 'suppressed' }
    const answers = roundCount(countAt(forms.answered, at), source.rounding ?? 1)
    const pupils = turnout.pupils(area, sex, grade)
    // Counted on the rounded number: a rate of the true one would give it away.
    const rate = pupils === null || pupils === 0 ? null : roundShare(answers, pupils, 1)
    return { ...key, pupils, answers, rate, status: 'ok' }
  }
  const places = areas.filter(({ type }) => type !== 'riket')
  return places.flatMap((area) =>
    sexes.flatMap((sex) => grades.map((grade) => respond(area, { sex, grade })))
  )
}
