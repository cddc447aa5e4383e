import type { Observation } from '../../../src/lib/schema/observation.ts'
import { countAt } from '../../cube/counted-variable.ts'
import { coordinateKey, type Coordinate } from '../../cube/cube.ts'
import type { Protection, TableOwner } from '../../protect/protection.ts'
import type { Range } from '../../protect/range.ts'
import type { RegisteredArea } from '../../registers/areas.ts'
import type { RegisteredIndicator } from '../../registers/indicators.ts'
import type { RegisteredSource } from '../../registers/sources.ts'
import { changedTooLittle, refusalOf } from '../../release/opened-period.ts'
import type { Standing } from '../../release/standing.ts'
import type { Question } from './codebook.ts'
import { Counted } from './counted.ts'
import { homeAt, homeCut, schoolAt, schoolCut, type Cut } from './cut.ts'
import { Forms } from './forms.ts'
import { Participation } from './participation.ts'
import { formsRange } from './reader.ts'
import { responsesOf } from './responses.ts'
import { isAsked, RowWriter, type Place } from './rows.ts'
import type { Survey } from './files.ts'
import { hiddenBeforehand, questionBlock, tooFewAnswers, type KnownForms } from './tables.ts'

/** What is released of one question. */
export interface QuestionRows {
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
export class SurveyYear {
  private readonly participation: Participation
  private readonly forms: Forms
  private readonly rows: RowWriter

  constructor(
    readonly year: number,
    private readonly survey: Survey,
    readonly areas: RegisteredArea[],
    private readonly source: RegisteredSource,
    private readonly protection: Protection
  ) {
    this.participation = new Participation(year, survey, areas)
    const { questions, homes, schools } = survey.answers
    const asked = questions.filter(({ years }) => years.includes(year))
    const cuts = {
      homes: homeCut(year, homes, areas, survey.pupils),
      schools: schoolCut(year, schools, areas)
    }
    const policy = { least: source.least_answers ?? 0, base: source.rounding ?? 1 }
    this.forms = new Forms(year, asked, cuts, policy)
    this.rows = new RowWriter(year, survey, areas, source, this.participation)
  }

  /** The forms first: what is hidden of them is hidden of every question. */
  async release(indicators: RegisteredIndicator[], standing?: Standing) {
    const opened = standing?.opened.find(({ period }) => period === String(this.year))
    const isOwn = ({ period }: { period: string }) => period === String(this.year)
    const earlier = {
      homes: opened ? standing!.observations.filter(isOwn) : [],
      schools: opened ? standing!.schools.filter(isOwn) : []
    }
    const { year, source, areas, participation, survey, forms } = this
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
      this.owner('svarsfrekvens')
    )
    const told = (cut: Cut, at: Coordinate) => {
      return hidden.has(coordinateKey(at)) ? null : range(cut, at)
    }
    const released = await Promise.all(
      asked.map((own) => this.question(own, hidden, told, this.hiddenBefore(own, earlier)))
    )
    if (opened) {
      const policy = { least: forms.policy.least, base: forms.policy.base }
      const all = [standing!, ...standing!.earlier]
      const few = released.flatMap(({ homes, schools }) =>
        all.flatMap((known) => [
          ...changedTooLittle(known.observations, homes, policy),
          ...changedTooLittle(known.schools, schools, policy)
        ])
      )
      if (few.length > 0) this.protection.breaches.push(refusalOf(opened, few))
    }
    const askedNow = new Set(asked.map(({ indicator }) => indicator.id))
    // In other words it may have been asked all the same.
    const later = new Set(
      known.flatMap(({ indicator }) => (askedNow.has(indicator.id) ? [] : [indicator]))
    )
    const { weights } = survey.answers
    const effect = { source: source.id, period: String(year), effect: weights.effect(year) }
    return {
      effects: weights.isWeighted(year) ? [effect] : [],
      responses: responsesOf(forms, hidden, { year, source, areas, participation }),
      questions: [...released, ...[...later].map((indicator) => this.notAsked(indicator))]
    }
  }

  private count(question: Question, indicator: RegisteredIndicator): Asked {
    const { forms, survey } = this
    const index = survey.answers.questions.indexOf(question)
    const county = forms.homes.cube.coordinates.find(({ area, sex }) => {
      return sex === 'alla' && this.areas.some(({ code, type }) => code === area && type === 'lan')
    })
    const { cuts } = forms
    const isWeighted = survey.answers.weights.isWeighted(this.year)
    const asked = { question, index, policy: indicator, answering: 1, isWeighted }
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
    known: KnownForms,
    hiddenBefore: string[]
  ): Promise<QuestionRows> {
    const { forms, areas } = this
    const cuts = [homes, schools]
    const name = `${indicator.id} ${this.year}`
    const block = questionBlock(name, cuts, { forms, areas, known })
    const few = cuts.flatMap((counted) => hiddenBeforehand(counted, forms, hiddenForms))
    const given = [...new Set([...few, ...hiddenBefore])]
    const hidden = await this.protection.hide(block, given, this.owner(indicator.id))
    return {
      indicator: indicator.id,
      homes: this.rows.homes.map((place) => this.rows.home(indicator, homes, hidden, place)),
      schools: this.rows.schools.map((place) => this.rows.school(indicator, schools, hidden, place))
    }
  }

  /** What an opened year has hidden of a question stays hidden. */
  private hiddenBefore(
    { indicator, homes, schools }: Asked,
    earlier: { homes: Observation[]; schools: Observation[] }
  ): string[] {
    const placeOf = (code: string) => this.areas.find((area) => area.code === code)
    const cells = (rows: Observation[], counted: Counted, at: (row: Observation) => Coordinate) =>
      rows
        .filter((row) => row.indicator === indicator.id && row.status === 'suppressed')
        .filter((row) => placeOf(row.area) && isAsked(counted, row.grade))
        .map(at)
        .filter((place) => counted.isTold(place))
        .map((place) => coordinateKey(place))
    return [
      ...cells(earlier.homes, homes, (row) => homeAt(placeOf(row.area)!, this, row)),
      ...cells(earlier.schools, schools, (row) => schoolAt(placeOf(row.area)!, this, row.grade))
    ]
  }

  private owner(indicator: string): TableOwner {
    return {
      source: this.source.id,
      period: String(this.year),
      indicatorOf: () => indicator,
      areaOf: (cell) => cell.replace(/^skola-/, '').split(' ')[0] ?? ''
    }
  }

  private notAsked(indicator: RegisteredIndicator): QuestionRows {
    const { rows } = this
    const row = (place: Place) => rows.row(indicator, place, 'not_asked')
    return { indicator: indicator.id, homes: rows.homes.map(row), schools: rows.schools.map(row) }
  }
}
