import type { Cause } from '../../schema/registers/cause.ts'
import { allFindings, findingsSearch } from '../../url/findings-view.ts'
import { areaField, exampleField, madeIdField, organisationField } from './fields.ts'
import type { OpenRegister } from './open-register.ts'

/** What somebody says lies behind the figures. `address` makes a path of the site an address. */
export function openCauses(address: (path: string) => string): OpenRegister<Cause> {
  return {
    id: 'bakom',
    title: 'Bakom siffran',
    description: 'Vad någon vet, tror eller vill ta reda på om det som ligger bakom en siffra.',
    fields: [
      madeIdField(
        'Består så länge raden är densamma: indikator eller ämne, plats, dag, vem och vad',
        ({ indicator, topic, area, date, organisation, cause }) =>
          [indicator ?? topic, area, date, organisation, cause].join('/')
      ),
      {
        name: 'adress',
        type: 'text',
        description: 'Fynden om indikatorn på platsen; platsens sida för ett eget ämne',
        of: ({ indicator, area }) =>
          address(
            indicator === null
              ? `omrade/${area}/`
              : `fynd/${findingsSearch({ ...allFindings, indicator, area })}`
          )
      },
      {
        name: 'indikator',
        type: 'text',
        empty: true,
        description: 'Indikatorns id; null för ett eget ämne',
        of: ({ indicator }) => indicator
      },
      {
        name: 'amne',
        type: 'text',
        empty: true,
        description: 'Ett eget ämne, som ingen indikator mäter; annars null',
        of: ({ topic }) => topic
      },
      areaField,
      { name: 'text', type: 'text', description: 'Vad som sägs', of: ({ cause }) => cause },
      {
        name: 'sakerhet',
        type: 'text',
        description: 'vet, tror eller ta reda på',
        of: ({ standing }) => standing
      },
      {
        name: 'kalla',
        type: 'text',
        empty: true,
        description: 'Var det är känt från; null när det inte är känt',
        of: ({ source }) => source
      },
      {
        name: 'talar',
        type: 'list',
        description: 'id för indikatorer som kan tala för eller emot',
        of: ({ speaks }) => speaks.split(',').filter(Boolean)
      },
      organisationField('sagt_av'),
      { name: 'datum', type: 'date', description: 'Dagen', of: ({ date }) => date },
      exampleField
    ]
  }
}
