import { formatNumber } from '../../../src/lib/format/number.ts'
import type { RegisteredIndicator } from '../../registers/indicators.ts'
import type { RegisteredSource } from '../../registers/sources.ts'
import { deliveredPaths, type Delivery } from '../delivery.ts'
import type { Reading, ReleaseContext } from '../source.ts'
import type { Survey } from './files.ts'
import { releaseSurvey } from './release.ts'
import { lastBreak } from './wording.ts'

/** A survey's rows as they were read, before anything is hidden. */
export class SurveyReading implements Reading {
  readonly kind
  readonly files = []
  readonly isOfPersons = true
  readonly personFiles
  readonly inhabitants = null

  constructor(
    private readonly read: Survey,
    delivery: Delivery,
    private readonly source: RegisteredSource
  ) {
    this.kind = delivery.kind
    this.personFiles = deliveredPaths(delivery)
  }

  retrieved(): null {
    return null
  }

  breakBefore({ id }: RegisteredIndicator): string | null {
    return lastBreak(this.read.answers.questions.filter(({ indicator }) => indicator === id))
  }

  get told() {
    const { homes, schoolNames, weights } = this.read.answers
    const answered = formatNumber(
      homes.forms.reduce((sum, filled) => sum + filled, 0),
      0
    )
    const mark = this.kind === 'example' ? ' (exempeldata)' : ''
    const beside = [schoolNames.told, weights.told].flatMap((words) => words ?? []).join(', ')
    const told = beside === '' ? '' : ` (${beside})`
    return { read: [`${answered} svarande i Liv & hälsa ung${told}${mark}`], unused: [] }
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
