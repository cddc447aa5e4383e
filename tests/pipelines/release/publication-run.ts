import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { command } from '../../../pipelines/commands/command.ts'
import { putInPlace } from '../../../pipelines/commands/put-in-place.ts'
import { OutFolder } from '../../../pipelines/out/out-folder.ts'
import type { Prepared } from '../../../pipelines/publish/publish.ts'
import { KeptReleases } from '../../../pipelines/release/kept-releases.ts'
import { lastRelease } from '../../../pipelines/release/last-release.ts'

/*
 * publication-run.ts ROOT FOLDER: publishes the small release in FOLDER as the ETL does its own, and keeps two.
 */
const [root = '', from = ''] = process.argv.slice(2)

await command(async () => {
  const out = OutFolder.open(join(root, 'static', 'data'), join(root, 'data'))
  try {
    cpSync(from, out.next, { recursive: true })
    const { release: last } = await lastRelease(out.path)
    const manifest = { version: '0', tables: [], changes: [] }
    const prepared = { manifest, changes: { isChanged: true } } as unknown as Prepared
    const kept = new KeptReleases(out.path, root)
    putInPlace(out, kept, { prepared, last, most: 2, before: () => undefined })
  } finally {
    out.close()
  }
  return 0
})
