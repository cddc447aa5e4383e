import { formatNumber } from '../../../src/lib/format/number.ts'
import type {
  ManifestChangedRow,
  ManifestRegisterChange
} from '../../../src/lib/schema/manifest.ts'

const words = { added: 'ny', changed: 'ändrad', removed: 'borttagen' } as const

/** A changed row in words: "ändrad: hvb HVB-placerade", and of each column what it was and is. */
export function toldRow({ kind, key, name, columns }: ManifestChangedRow): string {
  // The key of an initiative is its name and its place; that of a fact is the text itself.
  const row = key.startsWith(name) ? key : `${key} ${name}`
  const cells = columns.map(({ column, was, is }) => `${column} ${quoted(was)} → ${quoted(is)}`)
  return [`${words[kind]}: ${row}`, ...cells].join(', ')
}

function quoted(text: string): string {
  return text === '' ? 'tomt' : `”${text}”`
}

/** What became of the registers, as lines for whoever ran the command; `most` rows of each. */
export function registerLines(changes: readonly ManifestRegisterChange[], most: number): string[] {
  return changes.flatMap(({ register, added, changed, removed, rows }) => {
    const told = rows.slice(0, most)
    const left = added + changed + removed - told.length
    return [
      `  ${register}`,
      ...told.map((row) => `    ${toldRow(row)}`),
      ...(left > 0 ? [`    … och ${formatNumber(left, 0)} till`] : [])
    ]
  })
}
