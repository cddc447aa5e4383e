import { grades, sexes, type Observation } from '../../src/lib/schema/observation.ts'
import type { Response } from '../../src/lib/schema/response.ts'
import { COVERAGE_LIMIT } from '../../src/lib/stats/pool.ts'
import { coordinateKey, type Coordinate } from '../cube/cube.ts'
import { countAt } from '../cube/family.ts'
import type { Range } from '../protect/hull.ts'
import type { Protection } from '../protection.ts'
import { kommunerIn, type RegisteredArea } from '../registers/areas.ts'
import type { RegisteredIndicator } from '../registers/indicators.ts'
import type { RegisteredSource } from '../registers/sources.ts'
import type { Question } from './codebook.ts'
import { Counted } from './counted.ts'
import { homeAt, homeCut, schoolAt, schoolCut, type Cut } from './cut.ts'
import { Forms } from './forms.ts'
import { publishedBound, publishedShare } from './published.ts'
import { formsRange } from './reader.ts'
import { responsesOf } from './responses.ts'
import type { Survey } from './survey.ts'
import { hiddenBeforehand, questionBlock, tooFewAnswers, type KnownForms } from './tables.ts'
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

/** A question of the year with its counts. */
interface Asked {
  indicator: RegisteredIndicator
  homes: Counted
  schools: Counted
}

/** One survey year. */
class YearWriter {
  private readonly turnout: Turnout
  private readonly forms: Forms

  constructor(
    readonly year: number,
    private readonly survey: Survey,
    readonly areas: RegisteredArea[],
    private readonly source: RegisteredSource,
    private readonly protection: Protection
  ) {
    this.turnout = new Turnout(year, survey, areas)
    const { questions, homes, schools } = survey.answers
    const asked = questions.filter(({ years }) => years.includes(year))
    const cuts = {
      homes: homeCut(year, homes, areas, survey.pupils),
      schools: schoolCut(year, schools, areas)
    }
    const policy = { least: source.least_answers ?? 0, base: source.rounding ?? 1 }
    this.forms = new Forms(year, asked, cuts, policy)
  }

  /** The forms first: what is hidden of them is hidden of every question. */
  async release(indicators: RegisteredIndicator[]) {
    const { year, source, areas, turnout, survey, forms } = this
    const known = survey.answers.questions.flatMap((question) => {
      const indicator = indicators.find(({ id }) => id === question.indicator)
      return indicator && year >= Math.min(...question.years) ? [{ question, indicator }] : []
    })
    const asked = known
      .filter(({ question }) => question.years.includes(year))
      .map(({ question, indicator }) => this.count(question, indicator))
    const every = asked.flatMap(({ homes, schools }) => [homes, schools])
    const ranges = new Map<string, Range>()
    const range = (cut: Cut, at: Coordinate) => {
      const key = coordinateKey(at)
      const found = ranges.get(key) ?? formsRange(forms, cut, at, every)
      ranges.set(key, found)
      return found
    }
    const hidden = await this.protection.hide(
      forms.block(areas, range),
      tooFewAnswers(every, forms),
      () => 'svarsfrekvens'
    )
    const told = (cut: Cut, at: Coordinate) => {
      return hidden.has(coordinateKey(at)) ? null : range(cut, at)
    }
    const released = await Promise.all(asked.map((own) => this.question(own, hidden, told)))
    const later = known.filter(({ question }) => !question.years.includes(year))
    return {
      responses: responsesOf(forms, hidden, { year, source, areas, turnout }),
      questions: [...released, ...later.map(({ indicator }) => this.notAsked(indicator))]
    }
  }

  private count(question: Question, indicator: RegisteredIndicator): Asked {
    const { forms, survey } = this
    const index = survey.answers.questions.indexOf(question)
    const county = forms.homes.cube.coordinates.find(({ area, sex }) => {
      return sex === 'alla' && this.areas.some(({ code, type }) => code === area && type === 'lan')
    })
    const { cuts } = forms
    const asked = { question, index, policy: indicator, answering: 1 }
    if (county) {
      const at = { ...county, grade: 'alla' }
      const filled = countAt(forms.homes, forms.askedAt(question, at))
      const answered = countAt(new Counted(asked, cuts.homes, forms).answered, at)
      if (filled > 0) asked.answering = Math.round((100 * answered) / filled) / 100
    }
    const counted = (cut: Cut) => new Counted(asked, cut, forms)
    return { indicator, homes: counted(cuts.homes), schools: counted(cuts.schools) }
  }

  private async question(
    { indicator, homes, schools }: Asked,
    hiddenForms: ReadonlySet<string>,
    known: KnownForms
  ): Promise<QuestionRows> {
    const { forms, areas } = this
    const cuts = [homes, schools]
    const name = `${indicator.id} ${this.year}`
    const block = questionBlock(name, cuts, { forms, areas, known })
    const given = cuts.flatMap((counted) => hiddenBeforehand(counted, forms, hiddenForms))
    const hidden = await this.protection.hide(block, given, () => indicator.id)
    return {
      indicator: indicator.id,
      homes: this.homes().map((place) => this.home(indicator, homes, hidden, place)),
      schools: this.schools().map((place) => this.school(indicator, schools, hidden, place))
    }
  }

  private notAsked(indicator: RegisteredIndicator): QuestionRows {
    const row = (place: Place) => this.row(indicator, place, 'not_asked')
    return {
      indicator: indicator.id,
      homes: this.homes().map(row),
      schools: this.schools().map(row)
    }
  }

  private home(
    indicator: RegisteredIndicator,
    counted: Counted,
    hidden: ReadonlySet<string>,
    place: Place
  ): Observation {
    const { area, sex, grade } = place
    if (!isAsked(counted, grade)) return this.row(indicator, place, 'not_asked')
    const coverage = this.turnout.coverage(area, sex, grade)
    if (coverage === 0) return this.row(indicator, place, 'missing')
    const at = homeAt(area, this, place)
    return this.observation(indicator, place, { counted, hidden, at, coverage })
  }

  /** Nobody knows how many pupils there are in the schools: of several kommuner, as large a part as took part. */
  private school(
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

function isAsked({ asked }: Counted, grade: string): boolean {
  return grade === 'alla' || asked.question.grades.some((own) => own === grade)
}

interface Shown {
  counted: Counted
  hidden: ReadonlySet<string>
  at: Coordinate
  coverage: number
}
