import { lstatSync, readlinkSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

// As many as Linux follows.
const mostLinks = 40

/**
 * Where a path leads when every link on the way is followed, though what it leads to may not be there yet: what is
 * written to a link is written to its target, and is judged by where that is. Throws the system's error for a ring.
 */
export function realTarget(path: string, links = 0): string {
  const place = resolve(path)
  try {
    return realpathSync.native(place)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ENOENT' || links > mostLinks || dirname(place) === place) throw error
  }
  const parent = realTarget(dirname(place), links)
  const link = linkAt(join(parent, basename(place)))
  return link === null
    ? join(parent, basename(place))
    : realTarget(resolve(parent, link), links + 1)
}

function linkAt(path: string): string | null {
  const entry = lstatSync(path, { throwIfNoEntry: false })
  return entry?.isSymbolicLink() ? readlinkSync(path) : null
}
