import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const sources = ['src', 'static', 'package-lock.json', 'svelte.config.js', 'vite.config.ts']

/**
 * The name of a build of the project in `root` on a day, YYYY-MM-DD: the same for the same code, figures and day, so that
 * building again changes no file that has been published.
 */
export function siteVersion(root: string, day: string): string {
  const hash = createHash('sha256').update(day)
  for (const file of sources.flatMap((source) => filesBelow(root, source)))
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)))
  return hash.digest('hex').slice(0, 16)
}

/** The files below a folder of `root`, or the file itself, as `src/app.html`, in order. */
function filesBelow(root: string, path: string): string[] {
  if (statSync(join(root, path)).isFile()) return [path]
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesBelow(root, `${path}/${name}`))
}
