import { basename } from 'node:path'
import type { Problems } from '../../../read/problems.ts'
import type { Dimension, Known } from '../dimensions.ts'
import type { Assignment } from './assignment.ts'
import type { Mapping } from './mapping.ts'
import { proposeRows, type Unsaid } from './proposal.ts'
import { usualRole } from './words.ts'
import type { WrittenCell } from './written-table.ts'

const required: readonly Dimension[] = ['indikator', 'plats', 'ar']
const inSwedish = { indikator: 'indikatorn', plats: 'platsen', ar: 'året' } as Record<
  Dimension,
  string
>

/** Reports variables that tell the wanted numbers apart and that no row of the mapping speaks of. */
export function checkUnmapped(
  assignment: Assignment,
  wanted: readonly WrittenCell[],
  { known, mapping }: { known: Known; mapping: Mapping },
  problems: Problems
): void {
  const { file, table } = assignment
  const { variables } = table
  const add = (column: string, expected: string, got: string) =>
    problems.add({ file: file.path, line: 1, column, expected, got })
  const unsaid: Unsaid[] = variables.flatMap((variable, i) => {
    if (assignment.isMapped(i)) return []
    const places = [...new Set(wanted.map(({ at }) => at[i] ?? -1))]
    const isSame = variables.some(
      (_, other) => assignment.isMapped(other) && isOneToOne(wanted, i, other)
    )
    return places.length > 1 && !isSame
      ? [{ role: usualRole(variable.names), variable, places }]
      : []
  })
  for (const { variable, places } of unsaid) {
    const values = places.map((place) => variable.values[place]?.names[0] ?? '')
    add(
      variable.names[0] ?? '',
      `rader i ${basename(mapping.path)} som säger vilket värde som gäller`,
      `${values.length} värden: ${values.join(', ')}`
    )
  }
  const lacking = required.filter(
    (role) => !assignment.constants.has(role) && !assignment.meanings.has(role)
  )
  for (const role of lacking) {
    add(
      '',
      `en rad i ${basename(mapping.path)} med dimensionen ${role}, som säger var ${inSwedish[role]} står, eller vad som gäller för hela filen`,
      'ingen'
    )
  }
  if (unsaid.length > 0) proposeRows(mapping.path, file.name, unsaid, known, problems)
}

/** Whether two variables say the same in other words, as a kommun's code and its name. */
function isOneToOne(cells: readonly WrittenCell[], one: number, other: number): boolean {
  const there = new Map<number, number>()
  const back = new Map<number, number>()
  return cells.every(({ at }) => {
    const [a = -1, b = -1] = [at[one], at[other]]
    if (!there.has(a)) there.set(a, b)
    if (!back.has(b)) back.set(b, a)
    return there.get(a) === b && back.get(b) === a
  })
}
