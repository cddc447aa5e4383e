import type { Voice } from '../../schema/registers/voice.ts'
import { areaField, exampleField, indicatorAddress, indicatorField, madeIdField } from './fields.ts'
import type { OpenRegister } from './open-register.ts'

/** What young people say of a result, as it may be published. `address` makes a path of the site an address. */
export function openVoices(address: (path: string) => string): OpenRegister<Voice> {
  return {
    id: 'roster',
    title: 'Röster',
    description:
      'Vad unga själva säger om ett resultat. I små grupper är platsen och årskursen bredare, eller raden borta.',
    fields: [
      madeIdField(
        'Består så länge raden är densamma: indikator, plats, årskurs, år och text',
        ({ indicator, area, grade, period, text }) =>
          [indicator, area, grade, period, text].join('/')
      ),
      indicatorAddress(address),
      indicatorField,
      areaField,
      {
        name: 'arskurs',
        type: 'text',
        description: 'Årskurs, eller alla',
        of: ({ grade }) => grade
      },
      { name: 'ar', type: 'text', description: 'När det sades', of: ({ period }) => period },
      {
        name: 'slag',
        type: 'text',
        description: 'citat eller sammanfattning',
        of: ({ kind }) => kind
      },
      { name: 'text', type: 'text', description: 'Vad de säger', of: ({ text }) => text },
      {
        name: 'kalla',
        type: 'text',
        empty: true,
        description: 'Vem som har lämnat det; null när det skulle säga mer om platsen',
        of: ({ source }) => source
      },
      exampleField
    ]
  }
}
