import { join } from 'node:path'
import { formatNumber } from '../../../src/lib/format/number.ts'
import { generateSip } from '../../example/sip.ts'
import { Translations } from '../../read/words/translation.ts'
import { PlaceNames } from '../../registers/place-names.ts'
import type { RegisteredSource } from '../../registers/sources.ts'
import { deliveredPaths, dropDelivery, findDelivery, type Delivery } from '../delivery.ts'
import type { Reading, ReleaseContext, Source } from '../source.ts'
import { readCalls, type Calls } from './calls.ts'
import { sipKey } from './measure.ts'
import { releaseSip } from './release.ts'

/** Calls to a coordinated individual plan, one row each, published as numbers, rates and shares. */
export const sip: Source = {
  id: 'sip',
  indicatorKey: { expected: 'kallelser, eller kolumn=kod som kallande=skola', pattern: sipKey },
  populationKey: null,
  optionalFiles: [],
  example: generateSip,

  async read({ dataDir, registers, kommuner, today }, problems) {
    const source = registers.sources.find(({ id }) => id === sip.id)
    if (!source) return null
    const folder = join(dataDir, 'raw', sip.id)
    const delivery = await findDelivery(source, generateSip, folder, problems)
    if (!delivery) return null
    try {
      const places = new PlaceNames(registers.areas)
      const paths = delivery.files.map((file) => join(delivery.folder, file))
      const known = {
        kommuner: [...kommuner],
        kommunByName: (name: string) => places.find(name),
        translations: await Translations.read(delivery.folder, problems),
        today
      }
      return new SipReading(await readCalls(paths, known, problems), delivery, source)
    } finally {
      dropDelivery(delivery)
    }
  }
}

class SipReading implements Reading {
  readonly kind
  readonly files = []
  readonly isOfPersons = true
  readonly personFiles
  readonly inhabitants = null

  constructor(
    private readonly calls: Calls,
    delivery: Delivery,
    private readonly source: RegisteredSource
  ) {
    this.kind = delivery.kind
    this.personFiles = deliveredPaths(delivery)
  }

  retrieved(): null {
    return null
  }

  get told() {
    const called = [...this.calls.counts.values()].reduce((sum, calls) => sum + calls, 0)
    const mark = this.kind === 'example' ? ' (exempeldata)' : ''
    return { read: [`${formatNumber(called, 0)} SIP-kallelser${mark}`], unused: [] }
  }

  release({ registers: { areas, indicators }, persons, protection, standing }: ReleaseContext) {
    const { source } = this
    return releaseSip(this.calls, { areas, indicators, source, persons, protection, standing })
  }
}
