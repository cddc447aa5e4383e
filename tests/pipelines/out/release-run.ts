import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { command } from '../../../pipelines/commands/command.ts'
import { oneRelease } from '../../../pipelines/out/one-release.ts'
import { OutFolder } from '../../../pipelines/out/out-folder.ts'

/*
 * release-run.ts OUT DATA WORD: writes a release of two files that hold the word, as the ETL writes its own; with no word
 * does what a build does first.
 */
const [shown = '', data = '', word] = process.argv.slice(2)

await command(async () => {
  if (word === undefined) {
    const plugin = oneRelease(shown)
    if (typeof plugin.buildStart === 'function') plugin.buildStart.call({} as never, {} as never)
    return 0
  }
  const out = OutFolder.open(shown, data)
  try {
    writeFileSync(join(out.next, 'areas.parquet'), word)
    const manifest = { version: word, tables: [{ file: 'areas.parquet' }], sources: [] }
    writeFileSync(join(out.next, 'manifest.json'), JSON.stringify(manifest))
    out.put()
  } finally {
    out.close()
  }
  return 0
})
