import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { generateExamples, writeExample } from './delivery.ts'

/**
 * npm run example -- [--out DIR]
 * Writes the example data as files, one folder per source: what a region's own files are to look like.
 */
const { values } = parseArgs({ options: { out: { type: 'string', default: 'exempeldata' } } })
for (const [source, files] of generateExamples()) {
  const folder = join(values.out, source)
  await mkdir(folder, { recursive: true })
  const names = await writeExample(files, folder)
  console.log(`${folder}: ${names.join(', ')}`)
}
