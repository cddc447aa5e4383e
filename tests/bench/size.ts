import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { siteDir } from '../e2e/site.ts'

/** Bytes of every file of the built site together, uncompressed. */
export function buildBytes(): number {
  return readdirSync(siteDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}
