import { createWriteStream, existsSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import JSZip from 'jszip'
import { zipSizes } from '../../src/lib/bytes/zip-parts.ts'
import { Refusal } from '../system/refusal.ts'
import { recordFile, type SiteRecord } from './site-record.ts'

/** Whether what somebody names is an archive, as Windows has it too: letters of either case. */
export const isArchiveName = (target: string) => /\.zip$/i.test(target)

/**
 * Writes a site as a ZIP archive of the same bytes for the same site: each file with the day of the build. Throws a Refusal
 * where the archive would replace a file that is none.
 */
export async function archiveSite(site: string, target: string, record: SiteRecord): Promise<void> {
  if (existsSync(target) && !isArchive(target)) {
    throw new Refusal(`${target} är ingen tidigare release: ange en annan fil.`)
  }
  const zip = new JSZip()
  const options = { date: new Date(`${record.day}T00:00:00Z`), createFolders: false }
  for (const file of Object.keys(record.files)) {
    // Read when its turn comes: the engine and all pages at once would fill the memory.
    zip.file(file, readFileSync(join(site, file)), options)
  }
  zip.file(recordFile, `${JSON.stringify(record)}\n`, options)
  const packed = zip.generateNodeStream({ compression: 'DEFLATE', streamFiles: true })
  await pipeline(packed, createWriteStream(`${target}.new`))
  renameSync(`${target}.new`, target)
}

/** Whether a file is an archive that a release has written. */
function isArchive(path: string): boolean {
  try {
    return zipSizes(readFileSync(path)).has(recordFile)
  } catch {
    return false
  }
}
