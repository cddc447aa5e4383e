import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { z } from 'zod'
import type { Manifest } from '../../src/lib/schema/manifest.ts'
import { FileFault, readBytes } from '../read/file-bytes.ts'

/** What an earlier run published, whole: its folder and its manifest. */
export interface LastRelease {
  folder: string
  manifest: Manifest
}

/** The release, or null where there is none to compare with; when there should have been, `notice` says why it is none. */
interface Found {
  release: LastRelease | null
  notice: string | null
}

// What is used of it here. The rest is for the site.
const used = z.object({
  version: z.string(),
  tables: z.array(
    z.object({
      table: z.string(),
      // A path out of the folder is none of ours.
      file: z.string().regex(/^(?!.*\.\.)[^/\\]/),
      rows: z.number(),
      sha256: z.string()
    })
  ),
  sources: z.array(z.object({ id: z.string(), kind: z.enum(['official', 'example']) })),
  changes: z.array(
    z.object({
      indicator: z.string(),
      added: z.number(),
      changed: z.number(),
      removed: z.number()
    })
  )
})

const mostBytes = 1e9

/**
 * What stands in the out folder, whatever version of the program wrote it. Damaged, it is compared with nothing: that is
 * told, and never in the way of a new release.
 */
export async function lastRelease(folder: string): Promise<Found> {
  const path = join(folder, 'manifest.json')
  const manifest = await readManifest(path)
  if (manifest === 'none') return { release: null, notice: null }
  if (manifest === 'damaged') return incomparable(`${path} är skadad`)
  const damaged: string[] = []
  for (const { file, sha256 } of manifest.tables) {
    if (sha256 !== (await hashOf(join(folder, file)))) damaged.push(file)
  }
  const [first, ...others] = damaged
  if (first === undefined) return { release: { folder, manifest }, notice: null }
  const more = others.length > 0 ? `, och ${others.length} till,` : ''
  return incomparable(`${join(folder, first)}${more} är skadad eller borta`)
}

function incomparable(why: string): Found {
  return { release: null, notice: `${why}: ingen jämförelse görs med det som är publicerat.` }
}

async function readManifest(path: string): Promise<Manifest | 'none' | 'damaged'> {
  try {
    const read: unknown = JSON.parse((await readBytes(path, mostBytes)).toString('utf8'))
    return used.safeParse(read).success ? (read as Manifest) : 'damaged'
  } catch (error) {
    return error instanceof FileFault && error.message === 'ingen fil' ? 'none' : 'damaged'
  }
}

async function hashOf(path: string): Promise<string | null> {
  const bytes = await readBytes(path, mostBytes).catch(() => null)
  return bytes && createHash('sha256').update(bytes).digest('hex')
}
