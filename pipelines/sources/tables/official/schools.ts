import type { Problems } from '../../../read/problems.ts'
import { foldedName, type WrittenCell, type WrittenTable } from './written-table.ts'

// "Skola", "Skol-enhetskod", "Skolenhetens namn"; not "Skolkommun" or "Skolform".
const schoolNames = /^(?:skola|skolan|skolor|skolans? ?namn|skol ?namn|skol ?enhet\w*(?: \w+)?)$/
const allSchools = /^(?:$|samtliga|alla|totalt?|hela)/

/** Reports the rows of single schools: they are no places here, and their sum is for their publisher to make. */
export function checkSchools(path: string, { variables }: WrittenTable, problems: Problems) {
  const own = variables.findIndex(({ names }) =>
    names.some((name) => schoolNames.test(foldedName(name)))
  )
  const single = variables[own]?.values.map(
    ({ names: [name = ''] }) => !allSchools.test(foldedName(name))
  )
  let last = 0
  return {
    see({ at, line }: WrittenCell): void {
      if (!single?.[at[own] ?? -1] || line === last) return
      last = line
      const expected =
        'en rad per kommun: enskilda skolor visas inte och läggs inte ihop här, hämta samma tabell på kommunnivå'
      const column = variables[own]?.names[0] ?? ''
      problems.add({ file: path, line, column, expected, got: 'en rad per skola' })
    }
  }
}
