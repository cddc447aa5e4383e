import { formatNumber } from '../../../src/lib/format/number.ts'
import type { RegisteredIndicator } from '../../registers/indicators.ts'
import { PersonReading } from '../person-reading.ts'
import type { ReleaseContext, SchoolCohort } from '../source.ts'
import type { Survey } from './files.ts'
import { releaseSurvey } from './release.ts'
import { lastBreak } from './wording.ts'

/** A survey's rows as they were read, before anything is hidden. */
export class SurveyReading extends PersonReading<Survey> {
  breakBefore({ id }: RegisteredIndicator): string | null {
    return lastBreak(this.read.answers.questions.filter(({ indicator }) => indicator === id))
  }

  cohorts({ id }: RegisteredIndicator): SchoolCohort[] {
    const { questions, cohorts } = this.read.answers
    return questions.flatMap(({ indicator }, i) => (indicator === id ? cohorts.answering(i) : []))
  }

  get told() {
    const { homes, cohorts, weights } = this.read.answers
    const answered = formatNumber(
      homes.forms.reduce((sum, filled) => sum + filled, 0),
      0
    )
    const beside = [cohorts.told, weights.told].flatMap((words) => words ?? []).join(', ')
    const told = beside === '' ? '' : ` (${beside})`
    return {
      read: [`${answered} svarande i Liv & hälsa ung${told}${this.exampleWords}`],
      unused: []
    }
  }

  /** The years that anybody answered in. */
  get answeredYears(): Set<number> {
    const { years, homes } = this.read.answers
    return new Set(years.filter((year) => homes.absent(year).size < homes.places.length))
  }

  /** `elsewhere` are years whose figures do not come from rows. */
  release(
    { registers: { areas, indicators }, protection, standing }: ReleaseContext,
    elsewhere?: ReadonlySet<number>
  ) {
    const registers = { areas, indicators }
    return releaseSurvey(this.read, registers, this.source, protection, standing, elsewhere)
  }
}
