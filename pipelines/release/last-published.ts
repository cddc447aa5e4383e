import type { KeptReleases } from './kept-releases.ts'
import { lastRelease, type LastRelease } from './last-release.ts'

/**
 * The release that was published last, which protection goes on from. It is not what lies in the out folder when that has
 * been put back by an undo, or is damaged or gone: what has once been published has been seen, and whoever has kept it
 * lays it beside the next one.
 */
export async function lastPublished(
  inPlace: LastRelease | null,
  kept: KeptReleases
): Promise<LastRelease | null> {
  const now = inPlace && kept.inPlace
  // What is not kept was published by a run that keeps none, after all that are.
  if (inPlace && !now) return inPlace
  for (const { name, data } of kept.all) {
    if (inPlace && name === now?.name) return inPlace
    const { release } = await lastRelease(data)
    if (release) return release
  }
  return inPlace
}
