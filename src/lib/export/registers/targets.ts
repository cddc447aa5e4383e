import type { TargetValue } from '../../queries/registers/target-values.ts'
import { openStatuses } from '../open-columns.ts'
import { directionNames } from './direction-names.ts'
import { indicatorAddress, indicatorField, madeIdField } from './fields.ts'
import type { OpenRegister } from './open-register.ts'
import { placeCodes } from '../../text/county/county.ts'

/** Targets beside what is, as a system for goals reads them. `address` makes a path of the site an address. */
export function openTargets(address: (path: string) => string): OpenRegister<TargetValue> {
  return {
    id: 'mal',
    title: 'Mål',
    description: 'Vad någon har beslutat att en indikator ska vara, och vad den senast var.',
    fields: [
      madeIdField('Består: indikator, plats och år', ({ indicator, area, year }) =>
        [indicator, area, year].join('/')
      ),
      indicatorAddress(address),
      indicatorField,
      { name: 'namn', type: 'text', description: 'Indikatorns namn', of: ({ title }) => title },
      {
        name: 'enhet',
        type: 'text',
        description: 'Enhet för mål och utfall',
        of: ({ unit }) => unit
      },
      {
        name: 'battre',
        type: 'text',
        description: 'Åt vilket håll som är bättre: hogre, lagre eller ingen',
        of: ({ direction }) => directionNames[direction]
      },
      {
        name: 'platskod',
        type: 'text',
        description: placeCodes('Kommunkod', '0000 för riket'),
        of: ({ area }) => area
      },
      { name: 'plats', type: 'text', description: 'Platsens namn', of: ({ place }) => place },
      { name: 'malar', type: 'text', description: 'Året som målet gäller', of: ({ year }) => year },
      {
        name: 'malvarde',
        type: 'number',
        description: 'Målet, i enheten',
        of: ({ value }) => value
      },
      {
        name: 'utfallsar',
        type: 'text',
        empty: true,
        description: 'Indikatorns senaste år',
        of: ({ actual_year }) => actual_year
      },
      {
        name: 'utfall',
        type: 'number',
        empty: true,
        description: 'Värdet det året. Det som skyddas har inget tal',
        of: ({ actual }) => actual
      },
      {
        name: 'utfallsstatus',
        type: 'text',
        empty: true,
        description: 'Varför utfallet finns eller saknas, som i indikatorernas filer',
        of: ({ actual_status }) => actual_status && openStatuses[actual_status].name
      },
      {
        name: 'beslutat_av',
        type: 'text',
        description: 'Vem som har beslutat målet',
        of: ({ decided_by }) => decided_by
      },
      {
        name: 'beslut',
        type: 'text',
        empty: true,
        description: 'id i filen med beslut, där beslutet står där',
        of: ({ decision }) => decision
      },
      {
        name: 'ordalydelse',
        type: 'text',
        empty: true,
        description: 'Hur målet är formulerat',
        of: ({ goal }) => goal
      },
      {
        name: 'kalla',
        type: 'text',
        empty: true,
        description: 'Var formuleringen står',
        of: ({ source }) => source
      },
      {
        name: 'pahittat',
        type: 'boolean',
        description: 'Målet är ett påhittat exempel',
        of: ({ example }) => example
      },
      {
        name: 'exempeldata',
        type: 'boolean',
        description: 'Indikatorns siffror är påhittade',
        of: ({ source_kind }) => source_kind === 'example'
      }
    ]
  }
}
