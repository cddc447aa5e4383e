import { grades, sexes, type Observation } from '../../../src/lib/schema/observation.ts'
import { COVERAGE_LIMIT } from '../../../src/lib/stats/pool.ts'
import { coordinateKey, type Coordinate } from '../../cube/cube.ts'
import { kommunerIn, type RegisteredArea } from '../../registers/areas.ts'
import type { RegisteredIndicator } from '../../registers/indicators.ts'
import type { RegisteredSource } from '../../registers/sources.ts'
import type { Counted } from './counted.ts'
import { homeAt, schoolAt } from './cut.ts'
import type { Participation } from './participation.ts'
import { publishedBound, publishedShare } from './published.ts'
import type { Survey } from './files.ts'

/** Writes the rows of a survey year as they may be published. */
export class RowWriter {
  constructor(
    readonly year: number,
    private readonly survey: Survey,
    readonly areas: RegisteredArea[],
    private readonly source: RegisteredSource,
    private readonly participation: Participation
  ) {}

  home(
    indicator: RegisteredIndicator,
    counted: Counted,
    hidden: ReadonlySet<string>,
    place: Place
  ): Observation {
    const { area, sex, grade } = place
    if (!isAsked(counted, grade)) return this.row(indicator, place, 'not_asked')
    const coverage = this.participation.coverage(area, sex, grade)
    if (coverage === 0) return this.row(indicator, place, 'missing')
    const at = homeAt(area, this, place)
    return this.observation(indicator, place, { counted, hidden, at, coverage })
  }

  /** Nobody knows how many pupils there are in the schools: of several kommuner, as large a part as took part. */
  school(
    indicator: RegisteredIndicator,
    counted: Counted,
    hidden: ReadonlySet<string>,
    place: Place
  ): Observation {
    if (!isAsked(counted, place.grade)) return this.row(indicator, place, 'not_asked')
    const at = schoolAt(place.area, this, place.grade)
    if (!counted.isTold(at)) return this.row(indicator, place, 'missing')
    const members = kommunerIn(place.area, this.areas)
    const absent = this.survey.answers.schools.absent(this.year)
    const coverage = members.filter(({ code }) => !absent.has(code)).length / members.length
    return this.observation(indicator, place, { counted, hidden, at, coverage })
  }

  private observation(
    indicator: RegisteredIndicator,
    place: Place,
    { counted, hidden, at, coverage }: Shown
  ): Observation {
    if (coverage < COVERAGE_LIMIT) {
      return { ...this.row(indicator, place, 'incomplete'), coverage }
    }
    if (hidden.has(coordinateKey(at))) return this.row(indicator, place, 'suppressed')
    const { end, share, denominator } = counted.tell(at)
    const numbers = end
      ? publishedBound(end, counted.bound(denominator), denominator)
      : publishedShare(share, denominator)
    return { ...this.row(indicator, place, end ?? 'ok'), ...numbers, coverage }
  }

  get homes(): Place[] {
    return this.areas
      .filter(({ type }) => type !== 'riket')
      .flatMap((area) => sexes.flatMap((sex) => grades.map((grade) => ({ area, sex, grade }))))
  }

  /** Without the county, whose pupils are the same in both cuts. */
  get schools(): Place[] {
    return this.areas
      .filter(({ type }) => type === 'lansdel' || type === 'kommun')
      .flatMap((area) => grades.map((grade): Place => ({ area, sex: 'alla', grade })))
  }

  row(
    indicator: RegisteredIndicator,
    { area, sex, grade }: Place,
    status: Observation['status']
  ): Observation {
    const nothing = { value: null, numerator: null, denominator: null, lower: null, upper: null }
    return {
      indicator: indicator.id,
      area: area.code,
      period: String(this.year),
      sex,
      grade,
      ...nothing,
      coverage: null,
      status,
      source: this.source.id
    }
  }
}

/** A place, a sex and a school year: a row of every question. */
export interface Place {
  area: RegisteredArea
  sex: Observation['sex']
  grade: Observation['grade']
}

/** Whether a question is asked in a school year. */
export function isAsked({ asked }: Counted, grade: string): boolean {
  return grade === 'alla' || asked.question.grades.some((own) => own === grade)
}

interface Shown {
  counted: Counted
  hidden: ReadonlySet<string>
  at: Coordinate
  coverage: number
}
