import type {
  ManifestChange,
  ManifestRegisterChange,
  ManifestTable
} from '../../../src/lib/schema/manifest.ts'
import type { LastRelease } from '../../release/last-release.ts'
import type { Table } from '../parquet.ts'
import { registerChangesSince } from './register-changes.ts'
import { valueChangesSince } from './value-changes.ts'

/** What has changed; when nothing has, what did the last time: so the same input gives the same report, however often it is run. */
export interface Changes {
  values: ManifestChange[]
  registers: ManifestRegisterChange[]
  isChanged: boolean
  /** Files that differ though neither values nor registers do. */
  otherFiles: string[]
}

/**
 * `before` is what is to be replaced, or null the first time; `written` is what is made of the tables in the folder. Texts
 * are told as `hide` leaves them.
 */
export async function changesSince(
  before: LastRelease | null,
  folder: string,
  written: ManifestTable[],
  { tables, hide }: { tables: readonly Table[]; hide: (text: string) => string }
): Promise<Changes> {
  const values = await valueChangesSince(before, folder, written)
  if (!before) return { values, registers: [], isChanged: true, otherFiles: [] }
  const registers = await registerChangesSince(before, tables, hide)
  if (values.length + registers.length > 0)
    return { values, registers, isChanged: true, otherFiles: [] }
  const { manifest } = before
  return {
    values: manifest.changes,
    registers: manifest.registerChanges ?? [],
    isChanged: false,
    otherFiles: differing(manifest.tables, written)
  }
}

function differing(before: ManifestTable[], now: ManifestTable[]): string[] {
  const hashes = (tables: ManifestTable[]) =>
    new Map(tables.map(({ file, sha256 }) => [file, sha256]))
  const [old, fresh] = [hashes(before), hashes(now)]
  const files = [...new Set([...old.keys(), ...fresh.keys()])].sort()
  return files.filter((file) => old.get(file) !== fresh.get(file))
}
