import type { Problems } from '../../../read/problems.ts'
import type { Known } from '../dimensions.ts'
import type { Role } from './mapping.ts'
import { understood } from './words.ts'
import type { Variable } from './written-table.ts'

/** Values of a variable that a mapping must say something of. */
export interface Unsaid {
  role: Role
  variable: Variable
  places: readonly number[]
}

// So many rows show how the rest are written.
const rowsTold = 20

/** Proposes the rows of a mapping that say what these values mean, as far as they can be understood. */
export function proposeRows(
  path: string,
  file: string,
  all: readonly Unsaid[],
  known: Known,
  problems: Problems
): void {
  const rows = all.flatMap(({ role, variable, places }) => {
    const name = variable.names[0] ?? ''
    const values = places.map((place) => variable.values[place]?.names ?? [])
    const meant = values.map((names) =>
      names.map((own) => understood(role, own, known)).find(Boolean)
    )
    const isPlain = role !== 'urval' && meant.every((word) => word !== undefined)
    if (isPlain || (role === 'plats' && meant.some(Boolean))) return [[file, role, name, '*', '*']]
    return values.map(([own = ''], i) => [file, role, name, own, meant[i] ?? ''])
  })
  const told = rows.slice(0, rowsTold).map((row) => `  ${row.map(cell).join(';')}`)
  problems.hints.push(
    `Skriv i ${path} vad värdena betyder, ett på varje rad, och ta bort de rader som inte ska med:`,
    '  fil;dimension;kolumn;varde;betyder',
    ...told,
    ...(rows.length > rowsTold ? [`  … och ${rows.length - rowsTold} till`] : [])
  )
}

function cell(text: string): string {
  return /[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
