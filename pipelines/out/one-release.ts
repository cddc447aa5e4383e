import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { Refusal } from '../system/refusal.ts'
import { realTarget } from './real-target.ts'
import { settleFor } from './work-folder.ts'

/**
 * Has a build see one release and no other: what a killed run of the ETL had begun is ended before the build begins, and
 * a build that another release came in the middle of stops, since some of its pages would be of the one before.
 */
export function oneRelease(folder: string): Plugin {
  let release: string | null = null
  return {
    name: 'one-release',
    apply: 'build',
    buildStart() {
      settleFor(realTarget(folder))
      release ??= manifestOf(folder)
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        if (manifestOf(folder) !== release)
          throw new Refusal(
            `${folder} byttes ut medan webbplatsen byggdes: kör npm run build igen.`
          )
      }
    }
  }
}

/** The same input gives the same manifest, byte for byte. */
function manifestOf(folder: string): string {
  try {
    return readFileSync(join(folder, 'manifest.json'), 'utf8')
  } catch {
    // The page that first asks for the manifest says what to do.
    return ''
  }
}
