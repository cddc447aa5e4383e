import { allFindings, findingsSearch } from '../../url/findings-view.ts'
import type { OpenField } from './open-register.ts'
import { placeCodes } from '../../text/county/county.ts'

/*
 * Fields that several registers have: they are called and told the same in each, so that rows can be put together.
 */

export const idField: OpenField<{ id: string }> = {
  name: 'id',
  type: 'text',
  description: 'Består',
  of: ({ id }) => id
}

/** An id of what tells a row apart where the register has none; `description` says what that is. */
export const madeIdField = <Row>(
  description: string,
  of: (row: Row) => string
): OpenField<Row> => ({ name: 'id', type: 'text', description, of })

/** When something is to be followed up: as it is known, and the last day that it can be. */
export const followUpFields = (
  what: string
): OpenField<{ follow_up: string | null; follow_up_end: string | null }>[] => [
  {
    name: 'uppfoljning',
    type: 'text',
    empty: true,
    description: `När ${what} ska följas upp, så exakt som det är känt`,
    of: ({ follow_up }) => follow_up
  },
  {
    name: 'uppfoljning_senast',
    type: 'date',
    empty: true,
    description: 'Den sista dag som uppföljningen kan vara',
    of: ({ follow_up_end }) => follow_up_end
  }
]

export const organisationField = (name: string): OpenField<{ organisation: string }> => ({
  name,
  type: 'text',
  description: 'Organisation eller grupp',
  of: ({ organisation }) => organisation
})

/** More about what a row says. */
export const noteField = (description: string): OpenField<{ note: string | null }> => ({
  name: 'anteckning',
  type: 'text',
  empty: true,
  description,
  of: ({ note }) => note
})

export const sourceField = (description: string): OpenField<{ source: string }> => ({
  name: 'kalla',
  type: 'text',
  description,
  of: ({ source }) => source
})

export const indicatorField: OpenField<{ indicator: string }> = {
  name: 'indikator',
  type: 'text',
  description: 'Indikatorns id',
  of: ({ indicator }) => indicator
}

export const areaField: OpenField<{ area: string }> = {
  name: 'platskod',
  type: 'text',
  description: placeCodes('Kommunkod'),
  of: ({ area }) => area
}

export const exampleField: OpenField<{ example: boolean }> = {
  name: 'exempeldata',
  type: 'boolean',
  description: 'Raden är påhittad',
  of: ({ example }) => example
}

type Placed = { indicator: string; area: string }

/** The page of the indicator, where the place is chosen. */
export const indicatorAddress = (address: (path: string) => string): OpenField<Placed> => ({
  name: 'adress',
  type: 'text',
  description: 'Indikatorns sida',
  of: ({ indicator, area }) => address(`indikator/${indicator}/?omraden=${area}`)
})

/** The page of the findings of the indicator in the place. */
export const findingAddress = (address: (path: string) => string): OpenField<Placed> => ({
  name: 'adress',
  type: 'text',
  description: 'Fynden om indikatorn på platsen, med svaren',
  of: ({ indicator, area }) =>
    address(`fynd/${findingsSearch({ ...allFindings, indicator, area })}`)
})
