import type { Problems } from '../../../read/problems.ts'
import type { Known } from '../dimensions.ts'
import type { Role } from './mapping.ts'
import { understood } from './words.ts'
import type { Variable } from './written-table.ts'

/** What a mapping must say something of: values of a variable, or, where the file has none, what holds for all of it. */
export interface Unsaid {
  role: Role
  variable: Variable | null
  places: readonly number[]
}

// So many rows show how the rest are written.
const rowsTold = 20

/** Proposes the rows of a mapping that say what is unsaid, filled in as far as the words can be understood. */
export function proposeRows(
  path: string,
  file: string,
  all: readonly Unsaid[],
  known: Known,
  problems: Problems
): void {
  const sorted = all.toSorted((a, b) => a.places.length - b.places.length)
  const rows = sorted.flatMap((one) => rowsFor(one, known)).map((row) => [file, ...row])
  const told = rows.slice(0, rowsTold).map((row) => `  ${row.map(cell).join(';')}`)
  problems.hints.push(
    `Skriv i ${path} vad som gäller för ${file}, med registrens ord sist, och låt de rader vara som inte ska med:`,
    '  fil;dimension;kolumn;varde;betyder',
    ...told,
    ...(rows.length > rowsTold ? [`  … och ${rows.length - rowsTold} till`] : [])
  )
}

function rowsFor({ role, variable, places }: Unsaid, known: Known): string[][] {
  if (variable === null) return [[role, '', '', '']]
  const name = variable.names[0] ?? ''
  const values = places.map((place) => variable.values[place]?.names ?? [])
  const meant = values.map((names) => {
    return names.map((own) => understood(role, own, known)).find((word) => word !== undefined)
  })
  const isAsItIs = role === 'plats' ? meant.some(Boolean) : meant.every(Boolean)
  if (role !== 'urval' && isAsItIs) return [[role, name, '*', '*']]
  return values.map(([own = ''], i) => [role, name, own, meant[i] ?? ''])
}

function cell(text: string): string {
  return /[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
