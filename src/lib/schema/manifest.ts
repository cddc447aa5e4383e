import type { Columns } from './column.ts'
import type { Grade, Sex, Status } from './observation.ts'
import type { Response } from './response.ts'

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

/** The file, relative to the manifest, that the map is drawn from. */
export type ManifestDrawing = Pick<ManifestTable, 'file' | 'bytes' | 'sha256'>

export interface ManifestSource {
  id: string
  publisher: string
  retrieved: string | null
  licence: string
  kind: 'official' | 'example'
  /** Never of files with rows about persons: a hash or a size of these is a test for guesses at what is in them. */
  files: ManifestFile[]
  /** Periods whose figures from such files stand as they are: what comes late is not added to them. */
  closed: string[]
}

/** Cells that went through protection, and those hidden: for their own sake (primary), or to protect others. */
interface ProtectedCells {
  cells: number
  primary: number
  complementary: number
}

/** The tightest range that a hidden number of a table is proved to be possible in. */
export interface ProtectedRange {
  table: string
  least: number
  greatest: number
}

export interface ManifestProtection extends ProtectedCells {
  /** Null when nothing is hidden. */
  narrowest: ProtectedRange | null
  indicators: (ProtectedCells & { indicator: string })[]
  /** By the code of the place. */
  areas: (ProtectedCells & { area: string })[]
}

/** What protecting one table came to: a file beside the manifest keeps it for as long as its figures stand. */
export interface ProtectedTable extends Omit<ManifestProtection, keyof ProtectedCells> {
  source: string
  period: string
}

/**
 * By the code of the place, the share 0–1 of the years that have a value, all sexes and school years together. A year
 * that was not asked about is none of them; null where there is no other.
 */
export interface ManifestCoverage {
  indicator: string
  areas: Record<string, number | null>
}

/** How many pupils of a place answered, all sexes and school years together; null where that is not told. */
export type ManifestResponse = Pick<Response, 'source' | 'area' | 'period' | 'answers' | 'rate'>

export interface ManifestOpened {
  source: string
  period: string
  reason: string
}

/**
 * A published value that was another, is gone or is new. `was` and `is` are the value, or the bound of one that is told by
 * a bound; null where there is neither. The states say why; null where there is no row, and releases from before they were
 * told have none.
 */
export interface ManifestChangedValue {
  area: string
  period: string
  sex: Sex
  grade: Grade
  was: number | null
  is: number | null
  wasStatus?: Status | null
  isStatus?: Status | null
  /** Whether it is more than three times any other year's value in the place, or less than a third of it. */
  jumps: boolean
}

/** The codes of places, or the periods, that have values since the last release, and those that have none any more. */
export interface ManifestExtent {
  added: string[]
  removed: string[]
}

export interface ManifestChange {
  indicator: string
  added: number
  changed: number
  removed: number
  /** Whether the indicator itself is new, or gone. */
  whole?: 'added' | 'removed'
  places?: ManifestExtent
  periods?: ManifestExtent
  /** Those that changed most, jumps first, and those that are gone; releases from before they were told have none. */
  largest?: ManifestChangedValue[]
}

/** A row of a register that is new, gone or changed: what it is known by and what it is called. */
export interface ManifestChangedRow {
  kind: 'added' | 'changed' | 'removed'
  key: string
  name: string
  /** Of a changed row, what each other column was and is: as much of it as shows the difference. */
  columns: { column: string; was: string; is: string }[]
}

/** What became of a register, by the name of its file; `rows` has the first of those that it counts. */
export interface ManifestRegisterChange {
  register: string
  added: number
  changed: number
  removed: number
  rows: ManifestChangedRow[]
}

export interface Manifest {
  version: string
  tables: ManifestTable[]
  sources: ManifestSource[]
  registers: ManifestFile[]
  /** Null where the kommuner's real boundaries are not known. */
  boundaries: ManifestDrawing | null
  protected: ManifestProtection
  /** Closed periods that have been opened again, and why, the first one first. */
  opened: ManifestOpened[]
  /** Of every indicator that has figures, in the register's order. */
  coverage: ManifestCoverage[]
  responses: ManifestResponse[]
  /** What became of each indicator's values since the last run that changed any. */
  changes: ManifestChange[]
  /** The same of the registers; releases from before they were told have none. */
  registerChanges?: ManifestRegisterChange[]
  /** What somebody should look at, in Swedish, as the data report has it; releases from before it was kept have none. */
  warnings?: string[]
}
