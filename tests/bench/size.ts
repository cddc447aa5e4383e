import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { compressedSize, firstChartBytes, siteDir } from '../e2e/site.ts'

/** Bytes of every file of the built site together, uncompressed. */
export function buildBytes(): number {
  return readdirSync(siteDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}

/** Compressed bytes of a first visit: until the first chart, and with all that was asked for after it. */
export function visitBytes(address: string, requested: string[]) {
  const files = new Set(
    requested.map((url) => {
      const { pathname } = new URL(url)
      return join(siteDir, pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    })
  )
  return {
    untilFirstChart: firstChartBytes(address),
    inAll: [...files].reduce((sum, file) => sum + compressedSize(file), 0)
  }
}
