import { join } from 'node:path'
import { formatNumber } from '../../../src/lib/format/number.ts'
import { generateSip } from '../../example/sip.ts'
import { Translations } from '../../read/words/translation.ts'
import { PlaceNames } from '../../registers/place-names.ts'
import { dropDelivery, findDelivery } from '../delivery.ts'
import { PersonReading } from '../person-reading.ts'
import type { ReleaseContext, Source } from '../source.ts'
import type { Calls } from './calls.ts'
import { readCalls } from './call-rows.ts'
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

class SipReading extends PersonReading<Calls> {
  get told() {
    const called = [...this.read.counts.values()].reduce((sum, calls) => sum + calls, 0)
    return { read: [`${formatNumber(called, 0)} SIP-kallelser${this.exampleWords}`], unused: [] }
  }

  release({ registers: { areas, indicators }, persons, protection, standing }: ReleaseContext) {
    const { source } = this
    return releaseSip(this.read, { areas, indicators, source, persons, protection, standing })
  }
}
