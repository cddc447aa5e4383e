import { join } from 'node:path'
import type { Area } from '../../src/lib/schema/registers/area.ts'
import { connected } from '../system/engine.ts'
import { Refusal } from '../system/refusal.ts'
import type { LastRelease } from './last-release.ts'
import { voicesSeen } from './voices-seen.ts'
import type { KeptReleases } from './kept-releases.ts'

/** What stands in an out folder, and what was published there last. */
interface Standing {
  last: LastRelease | null
  seen: LastRelease | null
}

/**
 * The two without what is of another county than the one of these places: nothing is gone or changed since. Throws a
 * Refusal where that tells of real people: what is published of them must be known to the next release of their county,
 * and would be pruned by those of this one. `shown` is the out folder in its sentence.
 */
export async function ofSameCounty(
  { last, seen }: Standing,
  areas: readonly Area[],
  { kept, shown }: { kept: KeptReleases; shown: string }
): Promise<Standing & { notice: string | null }> {
  const own = areas.find(({ type }) => type === 'lan')?.code ?? null
  const other = seen && (await otherCounty(seen, own))
  if (other && (isClosed(seen) || (await voicesSeen(seen, kept)).last.length > 0))
    throw new Refusal(
      `I ${shown} ligger uppgifter om personer i ${other}, och de skyddas av att nästa release jämförs med dem: ange en annan mapp med --out, eller kör i en egen kopia av projektet.`
    )
  const before = last && (await otherCounty(last, own))
  const notice = before ? `I ${shown} låg siffror för ${before}: inget jämförs med dem.` : null
  return { last: before ? null : last, seen: other ? null : seen, notice }
}

/** Whether somebody's own files about persons have been published in it. */
export function isClosed({ manifest }: LastRelease): boolean {
  return manifest.sources.some(({ closed }) => (closed ?? []).length > 0)
}

/** What the release's county is called; null where it is the same. One that does not tell is taken for the same. */
async function otherCounty({ folder }: LastRelease, own: string | null): Promise<string | null> {
  const connection = await connected()
  try {
    const result = await connection.runAndReadAll(
      `SELECT code, name FROM read_parquet($file) WHERE type = 'lan'`,
      { file: join(folder, 'areas.parquet') }
    )
    const [county] = result.getRowObjectsJS() as { code: string; name: string }[]
    return county && county.code !== own ? county.name : null
  } catch {
    return null
  } finally {
    connection.closeSync()
  }
}
