import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Files of every release, that its manifest does not list. */
const unlisted = ['manifest.json', 'report.html', 'protection.json']

// The tables' names in any release, for one whose manifest can no longer be read.
const table = /^([a-z_]+\.parquet|boundaries\.json|[a-z_]+\/[a-z]+=[\w-]+\/data\.parquet)$/

/**
 * Whether a file, told by its path below the folder, is one that the ETL wrote there: the folder is known by its manifest.
 * One that is no longer whole JSON still tells whose folder it is beside the registers' own table.
 */
export function releaseFiles(folder: string): (file: string) => boolean {
  const text = read(join(folder, 'manifest.json'))
  const listed = text === null ? [] : listedFiles(text)
  if (listed !== 'damaged') {
    const own = new Set(listed.length > 0 ? [...listed, ...unlisted] : [])
    return (file) => own.has(file)
  }
  const isRelease = read(join(folder, 'areas.parquet')) !== null
  return (file) => isRelease && (unlisted.includes(file) || table.test(file))
}

/** The files of a release that lie in its folder, told by their paths below it, in order; none where no whole manifest says so. */
export function filesOfRelease(folder: string): string[] {
  const text = read(join(folder, 'manifest.json'))
  const listed = text === null ? [] : listedFiles(text)
  if (listed === 'damaged' || listed.length === 0) return []
  return [...listed, ...unlisted].filter((file) => existsSync(join(folder, file))).sort()
}

/** The files that a manifest of ours lists; none for one of somebody else's. */
function listedFiles(text: string): string[] | 'damaged' {
  let manifest: unknown
  try {
    manifest = JSON.parse(text)
  } catch {
    return 'damaged'
  }
  const { version, tables, sources, boundaries } = (manifest ?? {}) as Record<string, unknown>
  if (typeof version !== 'string' || !Array.isArray(tables) || !Array.isArray(sources)) return []
  return [...tables, boundaries].flatMap((entry: { file?: unknown } | null | undefined) => {
    return typeof entry?.file === 'string' ? [entry.file] : []
  })
}

/** The text of a file; null where none can be read. */
function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
