import { join } from 'node:path'
import { ExampleFolder } from '../example/folder.ts'
import { exampleFiles } from '../sources/all.ts'
import { command, readWords } from './command.ts'

/**
 * npm run example -- [--out DIR]
 * Writes the example data as files, one folder per source: what a region's own files are to look like.
 */
await command(async () => {
  const options = { out: { type: 'string', default: 'exempeldata' } } as const
  const { values } = readWords({ options }, 'npm run example -- [--out MAPP]')
  const folders = [...exampleFiles()].map(
    ([source, files]) => new ExampleFolder(join(values.out, source), files)
  )
  for (const folder of folders) {
    const names = await folder.write()
    console.log(`${folder.shown}: ${names.join(', ')}`)
  }
  return 0
}, 'Exempeldatat skrevs inte: ')
