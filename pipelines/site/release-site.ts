import { join } from 'node:path'
import { formatNumber } from '../../src/lib/format/number.ts'
import { projectRoot } from '../out/guarded-places.ts'
import { Lock } from '../out/lock.ts'
import { workHome } from '../out/work-home.ts'
import { tidyAtExit } from '../system/exit-tidying.ts'
import { makeTemporaryFolder, removeTemporaryFolder } from '../system/temporary-folder.ts'
import { makeSite } from './make-site.ts'
import { placeSite, type Placed } from './place-site.ts'
import { archiveSite, isArchiveName } from './site-archive.ts'
import type { SiteRecord } from './site-record.ts'

/**
 * Builds the site of a day and puts it into a folder, or an archive where the name ends in .zip; what was done is told in
 * Swedish. Throws a Refusal while another run builds, and for a target that is somebody else's.
 */
export async function releaseSite(target: string, day: string): Promise<SiteRecord> {
  const build = join(projectRoot, 'build')
  const lock = Lock.take(workHome(build), build, 'build')
  const forget = tidyAtExit(() => lock.release())
  const work = makeTemporaryFolder()
  try {
    const site = join(work, 'site')
    const record = await makeSite(site, day)
    const isArchive = isArchiveName(target)
    if (isArchive) await archiveSite(site, target, record)
    tell(record, target, isArchive ? null : placeSite(site, target, record))
    return record
  } finally {
    removeTemporaryFolder(work)
    lock.release()
    forget()
  }
}

function tell(record: SiteRecord, target: string, placed: Placed | null) {
  const count = (number: number) => formatNumber(number, 0)
  console.log(`Version ${record.version}, byggd ${record.day}: ${target}`)
  console.log(
    `  ${count(Object.keys(record.files).length)} filer, med kontrollsummor i release.json`
  )
  if (!placed) return
  console.log(
    `  ${count(placed.written)} nya eller ändrade, ${count(placed.removed)} borttagna, ` +
      `${count(placed.kept)} kvar från förra releasen för sidor som är öppna`
  )
}
