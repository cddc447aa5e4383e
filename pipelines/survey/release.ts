import { grades, sexes, type Observation } from '../../src/lib/schema/observation.ts'
import type { Response } from '../../src/lib/schema/response.ts'
import { COVERAGE_LIMIT } from '../../src/lib/stats/pool.ts'
import { coordinateKey, type Coordinate } from '../cube/cube.ts'
import { cubeArea } from '../cube/dimensions.ts'
import type { Protection } from '../protection.ts'
import { kommunerIn, type RegisteredArea } from '../registers/areas.ts'
import type { RegisteredIndicator } from '../registers/indicators.ts'
import type { RegisteredSource } from '../registers/sources.ts'
import type { Question } from './codebook.ts'
import type { Counted } from './counted.ts'
import { publishedShare } from './published.ts'
import { responsesOf } from './responses.ts'
import type { Survey } from './survey.ts'
import { formsTable, questionTable, type QuestionTable } from './tables.ts'
import { Turnout } from './turnout.ts'

type ByIndicator = Map<string, Observation[]>

/** What a survey is released with: the shares by indicator, where pupils live and where they go to school, and turnout. */
export interface SurveyRelease {
  observations: ByIndicator
  schools: ByIndicator
  responses: Response[]
}

/** Protects and audits every question of every year, and says what may be published of it. */
export async function releaseSurvey(
  survey: Survey,
  { areas, indicators }: { areas: RegisteredArea[]; indicators: RegisteredIndicator[] },
  source: RegisteredSource,
  protection: Protection
): Promise<SurveyRelease> {
  const years = await Promise.all(
    survey.answers.years.map((year) => {
      return new YearWriter(year, survey, areas, source, protection).release(indicators)
    })
  )
  const questions = years.flatMap((year) => year.questions)
  return {
    observations: byIndicator(questions.map(({ indicator, homes }) => [indicator, homes])),
    schools: byIndicator(questions.map(({ indicator, schools }) => [indicator, schools])),
    responses: years.flatMap(({ responses }) => responses)
  }
}

function byIndicator(found: [string, Observation[]][]): ByIndicator {
  const rows: ByIndicator = new Map()
  for (const [indicator, own] of found) {
    rows.set(indicator, [...(rows.get(indicator) ?? []), ...own])
  }
  return rows
}

/** What is released of one question. */
interface QuestionRows {
  indicator: string
  homes: Observation[]
  schools: Observation[]
}

/** One survey year. */
class YearWriter {
  private readonly turnout: Turnout

  constructor(
    private readonly year: number,
    private readonly survey: Survey,
    private readonly areas: RegisteredArea[],
    private readonly source: RegisteredSource,
    private readonly protection: Protection
  ) {
    this.turnout = new Turnout(year, survey, areas)
  }

  /** The forms first: what is hidden of them is hidden of every question. */
  async release(indicators: RegisteredIndicator[]) {
    const { year, source, areas, turnout, survey } = this
    const forms = formsTable(year, source, { answers: survey.answers, areas })
    const hidden = await this.protection.hide(forms.block, [], () => 'svarsfrekvens')
    const asked = survey.answers.questions.flatMap((question) => {
      const indicator = indicators.find(({ id }) => id === question.indicator)
      return indicator && year >= Math.min(...question.years) ? [{ question, indicator }] : []
    })
    return {
      responses: responsesOf(forms, hidden, { year, source, areas, turnout }),
      questions: await Promise.all(
        asked.map(({ question, indicator }) => this.question(question, indicator, hidden))
      )
    }
  }

  private async question(
    question: Question,
    indicator: RegisteredIndicator,
    hiddenForms: ReadonlySet<string>
  ): Promise<QuestionRows> {
    const [homes, schools] = [this.homes(), this.schools()]
    if (!question.years.includes(this.year)) {
      const row = (place: Place) => this.row(indicator, place, 'not_asked')
      return { indicator: indicator.id, homes: homes.map(row), schools: schools.map(row) }
    }
    const context = { answers: this.survey.answers, areas: this.areas }
    const table = questionTable(question, this.year, indicator, context)
    const cells = new Set(table.block.cells.map(({ id }) => id))
    // Where the forms are too few, so are the answers to every question: one pattern for all of them, so that they
    // cannot be played off against each other.
    const given = [...hiddenForms].filter((id) => cells.has(id))
    const hidden = await this.protection.hide(table.block, given, () => indicator.id)
    return {
      indicator: indicator.id,
      homes: homes.map((place) => this.home(indicator, table, hidden, place)),
      schools: schools.map((place) => this.school(indicator, table, hidden, place))
    }
  }

  private home(
    indicator: RegisteredIndicator,
    { homes, grades: asked }: QuestionTable,
    hidden: ReadonlySet<string>,
    place: Place
  ): Observation {
    const { area, sex, grade } = place
    if (!asked.includes(grade)) return this.row(indicator, place, 'not_asked')
    const coverage = this.turnout.coverage(area, sex, grade)
    if (coverage === 0) return this.row(indicator, place, 'missing')
    const at = { area: cubeArea(area, this.areas), period: String(this.year), sex, grade }
    return this.observation(indicator, place, { counted: homes, hidden, at, coverage })
  }

  /** Nobody knows how many pupils there are in the schools: of several kommuner, as large a part as took part. */
  private school(
    indicator: RegisteredIndicator,
    { schools, grades: asked }: QuestionTable,
    hidden: ReadonlySet<string>,
    place: Place
  ): Observation {
    if (!asked.includes(place.grade)) return this.row(indicator, place, 'not_asked')
    const at = schools.coordinate(place.area, place.grade)
    if (schools.isEmpty(at)) return this.row(indicator, place, 'missing')
    const members = kommunerIn(place.area, this.areas)
    const absent = this.survey.answers.schools.absent(this.year)
    const coverage = members.filter(({ code }) => !absent.has(code)).length / members.length
    return this.observation(indicator, place, { counted: schools.counted, hidden, at, coverage })
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
    const { answered, hits } = counted.at(at)
    const published = publishedShare(answered, hits, indicator.rounding ?? 1)
    return { ...this.row(indicator, place, 'ok'), ...published, coverage }
  }

  private homes(): Place[] {
    return this.areas
      .filter(({ type }) => type !== 'riket')
      .flatMap((area) => sexes.flatMap((sex) => grades.map((grade) => ({ area, sex, grade }))))
  }

  /** Without the county, whose pupils are the same in both cuts. */
  private schools(): Place[] {
    return this.areas
      .filter(({ type }) => type === 'lansdel' || type === 'kommun')
      .flatMap((area) => grades.map((grade): Place => ({ area, sex: 'alla', grade })))
  }

  private row(
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

interface Place {
  area: RegisteredArea
  sex: Observation['sex']
  grade: Observation['grade']
}

interface Shown {
  counted: Counted
  hidden: ReadonlySet<string>
  at: Coordinate
  coverage: number
}
