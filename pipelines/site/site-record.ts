import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

export const recordFile = 'release.json'

/** What a folder holds of a released site. */
export interface SiteRecord {
  /** The project's. */
  project: string
  /** The build's, as the pages know it. */
  version: string
  /** The day of the build, YYYY-MM-DD. */
  day: string
  /** The files of the release: SHA-256 by path, with `/` between folders on every system. */
  files: Record<string, string>
  /** Files of the release before that pages still open may ask for: none of this one. */
  kept: Record<string, string>
}

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Every file below a folder, by its path there with `/` between folders, in the order of their letters. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .map((file) => file.split(sep).join('/'))
    .sort()
}

/** The checksums of files of a folder, by path. */
export function checksums(folder: string, files: string[]): Record<string, string> {
  return Object.fromEntries(files.map((file) => [file, sha256(readFileSync(join(folder, file)))]))
}

/** What was released into a folder, or null where nothing was. Throws what JSON says of a damaged record. */
export function readRecord(folder: string): SiteRecord | null {
  const path = join(folder, recordFile)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as SiteRecord) : null
}
