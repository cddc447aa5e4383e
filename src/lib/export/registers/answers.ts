import type { FindingResponse } from '../../schema/registers/finding-response.ts'
import { directionNames } from './direction-names.ts'
import {
  areaField,
  exampleField,
  findingAddress,
  followUpFields,
  idField,
  indicatorField,
  noteField,
  organisationField,
  sourceField
} from './fields.ts'
import type { OpenRegister } from './open-register.ts'

/** Answers to findings, as a system for follow-up reads them. `address` makes a path of the site an address. */
export function openAnswers(address: (path: string) => string): OpenRegister<FindingResponse> {
  return {
    id: 'svar',
    title: 'Svar',
    description: 'Vad någon har svarat på ett fynd: en säker skillnad eller ändring.',
    fields: [
      idField,
      findingAddress(address),
      indicatorField,
      areaField,
      {
        name: 'ar',
        type: 'text',
        empty: true,
        description: 'Året för siffran som svaret gäller',
        of: ({ period }) => period
      },
      {
        name: 'svar',
        type: 'text',
        description: 'accepterat, utreds, beslut eller insats',
        of: ({ answer }) => answer
      },
      {
        name: 'hanvisning',
        type: 'text',
        empty: true,
        description: 'Beslutets id i filen med beslut, eller insatsens namn',
        of: ({ ref }) => ref
      },
      organisationField('svarat_av'),
      {
        name: 'datum',
        type: 'text',
        empty: true,
        description: 'Så exakt som det är känt',
        of: ({ date }) => date
      },
      ...followUpFields('svaret'),
      {
        name: 'syns_pa',
        type: 'text',
        empty: true,
        description: 'id för den indikator som ska visa om det gick som tänkt',
        of: ({ shown_by }) => shown_by
      },
      {
        name: 'riktning',
        type: 'text',
        empty: true,
        description: 'Åt vilket håll den ska gå: hogre eller lagre',
        of: ({ direction }) => direction && directionNames[direction]
      },
      noteField('Mer om svaret'),
      sourceField('Var det står'),
      exampleField
    ]
  }
}
