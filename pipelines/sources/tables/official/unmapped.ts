import { basename } from 'node:path'
import type { Problems } from '../../../read/problems.ts'
import type { Dimension, Known } from '../dimensions.ts'
import type { Assignment } from './assignment.ts'
import type { Mapping, Role } from './mapping.ts'
import { proposeRows, type Unsaid } from './proposal.ts'
import { seemingRole } from './words.ts'
import type { WrittenCell } from './written-table.ts'

const required: readonly Dimension[] = ['indikator', 'plats', 'ar']

/** Reports what the mapping does not say: which variable is a dimension that every number needs, and what tells the wanted numbers apart. */
export function checkUnmapped(
  assignment: Assignment,
  wanted: readonly WrittenCell[],
  { known, mapping }: { known: Known; mapping: Mapping },
  problems: Problems
): void {
  const { file } = assignment
  const apart = telling(assignment, wanted, known)
  const lacking = required.filter((role) => !assignment.has(role))
  const unsaid = [...lackingOnes(assignment, lacking, apart, known), ...apart]
  if (unsaid.length === 0) return
  const name = basename(mapping.path)
  const add = (column: string, expected: string, got: string) =>
    problems.add({ file: file.path, line: 1, column, expected, got })
  if (mapping.rowsOf(file.name).length === 0) add('', `rader om ${file.name} i ${name}`, 'inga')
  else {
    // What is in a column of another name has been told by the name that the mapping has for it.
    const isTold = (role: Role) => assignment.lost.has(role)
    for (const role of lacking.filter((own) => !isTold(own))) {
      const expected = `en rad i ${name} med dimensionen ${role}: var den står i filen, eller vad som gäller för hela`
      add('', expected, 'ingen')
    }
    for (const { variable, places } of apart.filter(({ role }) => !isTold(role))) {
      const values = places.map((place) => variable?.values[place]?.names[0] ?? '')
      const expected = `rader i ${name} som säger vilket värde som gäller`
      add(variable?.names[0] ?? '', expected, `${values.length} värden: ${values.join(', ')}`)
    }
  }
  proposeRows(mapping.path, file.name, unsaid, known, problems)
}

/** Variables that no row of the mapping speaks of and that tell the wanted numbers apart. */
function telling(assignment: Assignment, wanted: readonly WrittenCell[], known: Known): Unsaid[] {
  const { variables } = assignment.table
  return variables.flatMap((variable, i) => {
    if (assignment.isMapped(i)) return []
    const seen = [...new Set(wanted.map(({ at }) => at[i] ?? -1))]
    // Where the mapping wants nothing of the file, all of it is unsaid.
    const places = wanted.length > 0 ? seen : [...variable.values.keys()]
    const isSame = () =>
      wanted.length > 0 &&
      variables.some((_, other) => assignment.isMapped(other) && isOneToOne(wanted, i, other))
    if (places.length <= 1 || isSame()) return []
    return [{ role: seemingRole(variable, known), variable, places }]
  })
}

/** What may be the dimensions that lack: the variable that is mostly called so, or something to be said of the whole file. */
function lackingOnes(
  assignment: Assignment,
  lacking: readonly Dimension[],
  apart: Unsaid[],
  known: Known
) {
  const { variables } = assignment.table
  return lacking.flatMap((role): Unsaid[] => {
    if (apart.some((one) => one.role === role)) return []
    const own = variables.find((one, i) => {
      return !assignment.isMapped(i) && seemingRole(one, known) === role
    })
    return [{ role, variable: own ?? null, places: own ? [...own.values.keys()] : [] }]
  })
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
