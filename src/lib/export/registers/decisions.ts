import type { DecisionRow } from '../../queries/decision/decisions.ts'
import { followUpFields, idField, sourceField } from './fields.ts'
import type { OpenRegister } from './open-register.ts'
import { placeCodes } from '../../text/county/county.ts'

const listOf = (text: string) => text.split(',').filter(Boolean)

/** Decisions, as an agenda tool reads them. `address` makes a path of the site an address. */
export function openDecisions(address: (path: string) => string): OpenRegister<DecisionRow> {
  return {
    id: 'beslut',
    title: 'Beslut',
    description: 'Beslut, uppdrag och annat som forumen har kommit fram till, med uppföljning.',
    fields: [
      idField,
      {
        name: 'adress',
        type: 'text',
        description: 'Beslutets sida',
        of: ({ id }) => address(`beslut/${id}/`)
      },
      {
        name: 'titel',
        type: 'text',
        description: 'Punkten på dagordningen',
        of: ({ agenda_item }) => agenda_item
      },
      {
        name: 'datum',
        type: 'text',
        description: 'Så exakt som det är känt: 2026-03-06, 2025-08, 2024-H2 eller 2028',
        of: ({ date }) => date
      },
      {
        name: 'forsta_dag',
        type: 'date',
        description: 'Den första dag som datumet kan vara',
        of: ({ first_day }) => first_day
      },
      {
        name: 'sista_dag',
        type: 'date',
        description: 'Den sista dag som datumet kan vara',
        of: ({ last_day }) => last_day
      },
      {
        name: 'forum',
        type: 'text',
        description: 'Vem som kom fram till det',
        of: ({ forum }) => forum
      },
      {
        name: 'typ',
        type: 'text',
        description:
          'beslut, uppdrag, beredning, hänskjutet, information, bordlagt eller återtaget',
        of: ({ kind }) => kind
      },
      { name: 'text', type: 'text', description: 'Vad det innebär', of: ({ summary }) => summary },
      {
        name: 'ansvarig',
        type: 'text',
        empty: true,
        description: 'Organisation eller funktion',
        of: ({ mandate_holder }) => mandate_holder
      },
      ...followUpFields('det'),
      {
        name: 'uppfoljd',
        type: 'text',
        empty: true,
        description: 'Datum för den första senare punkt som tar det vidare',
        of: ({ followed }) => followed
      },
      {
        name: 'upphavd',
        type: 'text',
        empty: true,
        description: 'Datum för den första senare punkt som tar tillbaka det',
        of: ({ withdrawn }) => withdrawn
      },
      {
        name: 'platskoder',
        type: 'list',
        description: `De platser som det gäller: ${placeCodes('kommunkod')}`,
        of: ({ areas }) => listOf(areas)
      },
      {
        name: 'teman',
        type: 'list',
        description: 'Beslutsteman',
        of: ({ themes }) => listOf(themes)
      },
      {
        name: 'tar_vidare',
        type: 'list',
        description: 'id för de tidigare punkter som det tar vidare',
        of: ({ follows }) => listOf(follows)
      },
      sourceField('Protokollet')
    ]
  }
}
