import { join } from 'node:path'
import { formatNumber } from '../../../src/lib/format/number.ts'
import { generateSurvey } from '../../example/survey.ts'
import { kommunByName } from '../../registers/kommun-names.ts'
import type { RegisteredIndicator } from '../../registers/indicators.ts'
import type { RegisteredSource } from '../../registers/sources.ts'
import { deliveredPaths, dropDelivery, findDelivery, type Delivery } from '../delivery.ts'
import type { Reading, ReleaseContext, Source } from '../source.ts'
import { readSurvey, type Survey } from './files.ts'
import { releaseSurvey } from './release.ts'
import { lastBreak } from './wording.ts'

/** Liv & hälsa ung: a school survey with one row per answering pupil, published as shares. */
export const survey: Source = {
  id: 'liv-och-halsa-ung',
  // The codebook says which question an indicator is made of.
  indicatorKey: null,
  populationKey: null,
  optionalFiles: [],
  example: generateSurvey,

  async read({ dataDir, registers, isSound, kommuner }, problems) {
    const source = registers.sources.find(({ id }) => id === survey.id)
    if (!source) return null
    const folder = join(dataDir, 'raw', survey.id)
    const delivery = await findDelivery(source, generateSurvey, folder, problems)
    if (!delivery) return null
    try {
      const known = {
        kommuner,
        kommunByName: kommunByName(registers.areas),
        indicators: isSound ? registers.indicators : null
      }
      return new SurveyReading(await readSurvey(delivery, known, problems), delivery, source)
    } finally {
      dropDelivery(delivery)
    }
  }
}

class SurveyReading implements Reading {
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
    const { homes, schoolNames } = this.read.answers
    const answered = formatNumber(
      homes.forms.reduce((sum, filled) => sum + filled, 0),
      0
    )
    const mark = this.kind === 'example' ? ' (exempeldata)' : ''
    const schools = schoolNames.told === null ? '' : ` (${schoolNames.told})`
    return { read: [`${answered} svarande i Liv & hälsa ung${schools}${mark}`], unused: [] }
  }

  release({ registers: { areas, indicators }, protection, standing }: ReleaseContext) {
    return releaseSurvey(this.read, { areas, indicators }, this.source, protection, standing)
  }
}
