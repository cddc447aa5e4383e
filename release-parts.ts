import { createHash } from 'node:crypto'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { filesBelow } from './pipelines/site/site-record.ts'
import { partsFile, type ReleaseParts } from './src/lib/offline/release-parts.ts'

/**
 * Writes down what a release is made of beside its pages, for the service worker: SvelteKit's own list lacks what workers
 * fetch, and says no sizes. `figures` is the folder of the manifest.
 */
export function releaseParts(figures: string): Plugin {
  return {
    name: 'release-parts',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    writeBundle: {
      order: 'post',
      handler({ dir = '' }) {
        const folder = '_app/immutable'
        const files = filesBelow(join(dir, folder)).map((file) => `${folder}/${file}`)
        const manifest = readFileSync(join(figures, 'manifest.json'))
        const parts: ReleaseParts = {
          version: process.env.SITE_VERSION ?? '',
          figures: createHash('sha256').update(manifest).digest('hex'),
          files: Object.fromEntries(files.map((file) => [file, statSync(join(dir, file)).size]))
        }
        writeFileSync(join(dir, partsFile), `${JSON.stringify(parts)}\n`)
      }
    }
  }
}
