import type { Meeting } from '../../schema/registers/meeting.ts'
import { exampleField, madeIdField, noteField } from './fields.ts'
import type { OpenRegister } from './open-register.ts'
import { placeCodes } from '../../text/county/county.ts'

/** When forums meet, as a calendar or an agenda tool reads it. `address` makes a path of the site an address. */
export function openMeetings(address: (path: string) => string): OpenRegister<Meeting> {
  return {
    id: 'moten',
    title: 'Möten',
    description: 'När forumen har möte.',
    fields: [
      madeIdField('Består: plats, datum och forum', ({ area, date, forum }) =>
        [area, date, forum].join('/')
      ),
      {
        name: 'adress',
        type: 'text',
        description: 'Utskicket inför platsens nästa möte',
        of: ({ area }) => address(`utskick/${area}/`)
      },
      { name: 'forum', type: 'text', description: 'Vem som har möte', of: ({ forum }) => forum },
      {
        name: 'platskod',
        type: 'text',
        description: placeCodes(),
        of: ({ area }) => area
      },
      { name: 'datum', type: 'date', description: 'Dagen', of: ({ date }) => date },
      {
        name: 'tid',
        type: 'text',
        empty: true,
        description: 'Från och till',
        of: ({ time }) => time
      },
      { name: 'lokal', type: 'text', empty: true, description: 'Var', of: ({ place }) => place },
      noteField('Annat om mötet'),
      exampleField
    ]
  }
}
