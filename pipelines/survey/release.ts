import { grades, sexes, type Observation } from '../../src/lib/schema/observation.ts'
import type { Response } from '../../src/lib/schema/response.ts'
import { COVERAGE_LIMIT } from '../../src/lib/stats/pool.ts'
import { roundCount, roundShare } from '../../src/lib/stats/rounding.ts'
import { countAt } from '../cube/family.ts'
import { coordinateKey } from '../cube/cube.ts'
import { cubeArea } from '../cube/dimensions.ts'
import type { Protection } from '../protection.ts'
import { kommunerIn, type RegisteredArea } from '../registers/areas.ts'
import type { RegisteredIndicator } from '../registers/indicators.ts'
import type { RegisteredSource } from '../registers/sources.ts'
import type { Answers } from './answers.ts'
import type { Question } from './codebook.ts'
import { publishedShare } from './published.ts'
import type { Survey } from './survey.ts'
import { absentKommuner, formsTable, questionTable, type SurveyTable } from './tables.ts'

/** What a survey is released with: the shares by indicator, and how many pupils answered. */
export interface SurveyRelease {
  observations: Map<string, Observation[]>
  responses: Response[]
}

/** Protects and audits every question of every year, and says what may be published of it. */
export async function releaseSurvey(
  survey: Survey,
  registers: { areas: RegisteredArea[]; indicators: RegisteredIndicator[] },
  source: RegisteredSource,
  protection: Protection
): Promise<SurveyRelease> {
  const years = await Promise.all(
    survey.answers.years.map((year) => {
      return new YearWriter(year, survey, registers.areas, source.id).release(
        registers.indicators,
        source,
        protection
      )
    })
  )
  const observations = new Map<string, Observation[]>()
  for (const { questions } of years) {
    for (const { indicator, rows } of questions) {
      observations.set(indicator, [...(observations.get(indicator) ?? []), ...rows])
    }
  }
  return { observations, responses: years.flatMap(({ responses }) => responses) }
}

/** One survey year. */
class YearWriter {
  private readonly context: { answers: Answers; areas: RegisteredArea[] }
  private readonly absent: Set<string>

  constructor(
    private readonly year: number,
    private readonly survey: Survey,
    areas: RegisteredArea[],
    private readonly source: string
  ) {
    this.context = { answers: survey.answers, areas }
    this.absent = absentKommuner(year, this.context)
  }

  /** The forms first: what is hidden of them is hidden of every question. */
  async release(
    indicators: RegisteredIndicator[],
    source: RegisteredSource,
    protection: Protection
  ) {
    const forms = formsTable(this.year, source, this.context)
    const hiddenForms = await protection.hide(forms.block, [], () => 'svarsfrekvens')
    const asked = this.survey.answers.questions.flatMap((question) => {
      const indicator = indicators.find(({ id }) => id === question.indicator)
      return indicator && this.year >= Math.min(...question.years) ? [{ question, indicator }] : []
    })
    const questions = asked.map(async ({ question, indicator }) => ({
      indicator: indicator.id,
      rows: await this.question(question, indicator, hiddenForms, protection)
    }))
    return {
      responses: this.responses(forms, hiddenForms, source.rounding ?? 1),
      questions: await Promise.all(questions)
    }
  }

  private async question(
    question: Question,
    indicator: RegisteredIndicator,
    hiddenForms: ReadonlySet<string>,
    protection: Protection
  ): Promise<Observation[]> {
    if (!question.years.includes(this.year)) {
      return this.divisions().map((at) => this.row(indicator, at, 'not_asked'))
    }
    const table = questionTable(question, this.year, indicator, this.context)
    const cells = new Set(table.block.cells.map(({ id }) => id))
    // Where the forms are too few, so are the answers to every question: one pattern for all of them, so that they
    // cannot be played off against each other.
    const given = [...hiddenForms].filter((id) => cells.has(id))
    const hidden = await protection.hide(table.block, given, () => indicator.id)
    return this.divisions().map((at) => this.observation(indicator, table, hidden, at))
  }

  private observation(
    indicator: RegisteredIndicator,
    { answered, hits, grades: asked }: SurveyTable,
    hidden: ReadonlySet<string>,
    { area, sex, grade }: Place
  ): Observation {
    const row = (status: Observation['status']) => this.row(indicator, { area, sex, grade }, status)
    if (!asked.includes(grade)) return row('not_asked')
    const coverage = this.coverage(area, sex, grade)
    if (coverage === 0) return row('missing')
    if (coverage < COVERAGE_LIMIT) return { ...row('incomplete'), coverage }
    const at = this.coordinate({ area, sex, grade })
    if (hidden.has(coordinateKey(at)) || !hits) return row('suppressed')
    const base = indicator.rounding ?? 1
    const published = publishedShare(countAt(answered, at), countAt(hits, at), base)
    return { ...row('ok'), ...published, coverage }
  }

  /** How many pupils answered, where that may be said, of how many there are. */
  private responses(forms: SurveyTable, hidden: ReadonlySet<string>, base: number): Response[] {
    return this.divisions().map((place): Response => {
      const { area, sex, grade } = place
      const at = this.coordinate(place)
      const key = { area: area.code, period: String(this.year), sex, grade, source: this.source }
      const nothing = { pupils: null, answers: null, rate: null }
      if (!forms.grades.includes(grade)) return { ...key, ...nothing, status: 'not_asked' }
      const coverage = this.coverage(area, sex, grade)
      if (coverage < COVERAGE_LIMIT) {
        return { ...key, ...nothing, status: coverage === 0 ? 'missing' : 'incomplete' }
      }
      if (hidden.has(coordinateKey(at))) return { ...key, ...nothing, status: 'suppressed' }
      const answers = roundCount(countAt(forms.answered, at), base)
      const pupils = this.pupils(area, sex, grade)
      // Counted on the rounded number: a rate of the true one would give it away.
      const rate = pupils === null || pupils === 0 ? null : roundShare(answers, pupils, 1)
      return { ...key, pupils, answers, rate, status: 'ok' }
    })
  }

  /** Share 0–1 of the place's pupils who live in kommuner that took part; without a register, of its kommuner. */
  private coverage(area: RegisteredArea, sex: string, grade: string): number {
    const members = kommunerIn(area, this.context.areas)
    const present = members.filter(({ code }) => !this.absent.has(code))
    if (present.length === members.length) return 1
    const codes = (areas: RegisteredArea[]) => areas.map(({ code }) => code)
    const { pupils } = this.survey
    const all = pupils.count(this.year, codes(members), { grade, sex })
    const held = pupils.count(this.year, codes(present), { grade, sex })
    return all && held !== null ? held / all : present.length / members.length
  }

  private pupils(area: RegisteredArea, sex: string, grade: string): number | null {
    const present = kommunerIn(area, this.context.areas).filter(
      ({ code }) => !this.absent.has(code)
    )
    const codes = present.map(({ code }) => code)
    return this.survey.pupils.count(this.year, codes, { grade, sex })
  }

  private coordinate({ area, sex, grade }: Place) {
    const node = cubeArea(area, this.context.areas)
    return { area: node, period: String(this.year), sex, grade }
  }

  private divisions(): Place[] {
    const areas = this.context.areas.filter(({ type }) => type !== 'riket')
    return areas.flatMap((area) =>
      sexes.flatMap((sex) => grades.map((grade) => ({ area, sex, grade })))
    )
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
      source: this.source
    }
  }
}

interface Place {
  area: RegisteredArea
  sex: Observation['sex']
  grade: Observation['grade']
}
