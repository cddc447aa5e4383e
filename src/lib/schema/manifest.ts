import type { Columns } from './column.ts'

/** One Parquet file of the site. `file` is relative to the manifest. */
export interface ManifestTable {
  table: string
  file: string
  rows: number
  bytes: number
  sha256: string
  columns: Columns
}

/** One source file that was read, relative to the data folder. */
export interface ManifestFile {
  file: string
  bytes: number
  sha256: string
  retrieved: string | null
}

export interface ManifestSource {
  id: string
  publisher: string
  retrieved: string | null
  licence: string
  kind: 'official' | 'example'
  files: ManifestFile[]
}

export interface Manifest {
  version: string
  tables: ManifestTable[]
  sources: ManifestSource[]
  registers: ManifestFile[]
  /** Cells hidden to protect children, by the first rule that hid them. */
  protected: { primary: number; complementary: number }
}
