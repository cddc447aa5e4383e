import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { RegisteredSource } from '../registers/sources.ts'
import type { KeptReleases } from './kept-releases.ts'
import { lastRelease, type LastRelease } from './last-release.ts'
import type { Opened } from './opened-period.ts'
import { readStanding, type Standing } from './standing.ts'

/*
 * What has once been published has been seen, and whoever has kept it lays it beside the next release: that it was undone
 * changes nothing.
 */

/**
 * The release that was published last, which protection goes on from. It is not the one in place when that has been put
 * back by an undo, or is damaged. Where nothing lies in the out folder the keeper begins anew.
 */
export async function lastSeen(
  folder: string,
  inPlace: LastRelease | null,
  kept: KeptReleases
): Promise<LastRelease | null> {
  if (!existsSync(join(folder, 'manifest.json'))) return null
  const now = kept.inPlace
  // What is not kept was published by a run that keeps none, after all that are.
  if (inPlace && !now) return inPlace
  for (const { name, data } of kept.all) {
    if (inPlace && name === now?.name) return inPlace
    const { release } = await lastRelease(data)
    if (release) return release
  }
  return inPlace
}

/** What must go on standing of it; where a period is opened, with the same of every other release that is kept. */
export async function standingOf(
  seen: LastRelease | null,
  kept: KeptReleases,
  options: { sources: RegisteredSource[]; opened: Opened[] }
): Promise<Map<string, Standing>> {
  if (!seen) return new Map()
  const standing = await readStanding(seen, options)
  if (options.opened.length === 0) return standing
  for (const { data } of kept.all) {
    const { release } = await lastRelease(data)
    const earlier = release ? await readStanding(release, options) : new Map<string, Standing>()
    for (const [source, { observations, schools }] of earlier)
      standing.get(source)?.earlier.push({ observations, schools })
  }
  return standing
}
