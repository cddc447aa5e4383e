import type { Initiative } from '../../schema/registers/initiative.ts'
import { initiativeKey, initiativesSearch, anyInitiative } from '../../url/initiatives-view.ts'
import { areaField, madeIdField, noteField, sourceField } from './fields.ts'
import type { OpenRegister } from './open-register.ts'

/** Initiatives, a row for each place. `address` makes a path of the site an address. */
export function openInitiatives(address: (path: string) => string): OpenRegister<Initiative> {
  return {
    id: 'insatser',
    title: 'Insatser',
    description:
      'Vad som görs var, och vad det bara finns intresse för. Att en insats inte står är okänt, inte ett nej.',
    fields: [
      madeIdField(
        'Består: insats och plats',
        ({ initiative, area }) => `${initiativeKey(initiative)}/${area}`
      ),
      {
        name: 'adress',
        type: 'text',
        description: 'Insatsen på webbplatsen',
        of: ({ initiative }) =>
          address(`insatser/${initiativesSearch({ ...anyInitiative, initiative })}`)
      },
      {
        name: 'insats',
        type: 'text',
        description: 'Insatsens namn',
        of: ({ initiative }) => initiative
      },
      areaField,
      {
        name: 'lage',
        type: 'text',
        description: 'intresse, planerad, pågår, i drift och så vidare',
        of: ({ status }) => status
      },
      {
        name: 'sedan',
        type: 'text',
        empty: true,
        description: 'Så exakt som det är känt',
        of: ({ since }) => since
      },
      {
        name: 'teman',
        type: 'list',
        description: 'Indikatorteman',
        of: ({ themes }) => themes.split(',').filter(Boolean)
      },
      noteField('Mer om läget'),
      sourceField('Var det står')
    ]
  }
}
