import { grades, sexes } from '../../../src/lib/schema/observation.ts'
import type { Response } from '../../../src/lib/schema/response.ts'
import { COVERAGE_LIMIT } from '../../../src/lib/stats/pool.ts'
import { roundShare } from '../../../src/lib/stats/rounding.ts'
import { coordinateKey } from '../../cube/cube.ts'
import type { RegisteredArea } from '../../registers/areas.ts'
import type { RegisteredSource } from '../../registers/sources.ts'
import { homeAt } from './cut.ts'
import type { Forms } from './forms.ts'
import type { Participation } from './participation.ts'

interface Year {
  year: number
  source: RegisteredSource
  areas: RegisteredArea[]
  participation: Participation
}

/**
 * How many pupils answered, where that may be said, of how many there are: by place, sex and school year. How many there
 * are is told always: anybody can read it in the schools' own register, and take the others from the whole.
 */
export function responsesOf(
  forms: Forms,
  hidden: ReadonlySet<string>,
  { year, source, areas, participation }: Year
): Response[] {
  const respond = (area: RegisteredArea, place: Pick<Response, 'sex' | 'grade'>): Response => {
    const { sex, grade } = place
    const pupils = participation.pupils(area, sex, grade)
    const untold = { pupils, answers: null, rate: null }
    const key = { source: source.id, area: area.code, period: String(year), sex, grade }
    if (grade !== 'alla' && !forms.grades.includes(grade)) {
      return { ...key, ...untold, pupils: null, status: 'not_asked' }
    }
    const coverage = participation.coverage(area, sex, grade)
    if (coverage < COVERAGE_LIMIT) {
      return { ...key, ...untold, status: coverage === 0 ? 'missing' : 'incomplete' }
    }
    const at = homeAt(area, { year, areas }, { sex, grade })
    if (hidden.has(coordinateKey(at))) return { ...key, ...untold, status: 'suppressed' }
    const answers = forms.rounded(forms.cuts.homes, at)
    // Counted on the rounded number: a rate of the true one would give it away. Where it was rounded up past the pupils,
    // all of them may have answered.
    const rate =
      pupils === null || pupils === 0 ? null : Math.min(100, roundShare(answers, pupils, 1))
    return { ...key, pupils, answers, rate, status: 'ok' }
  }
  const places = areas.filter(({ type }) => type !== 'riket')
  return places.flatMap((area) =>
    sexes.flatMap((sex) => grades.map((grade) => respond(area, { sex, grade })))
  )
}
