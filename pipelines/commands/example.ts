import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ExampleFolder } from '../example/folder.ts'
import { exampleFiles } from '../sources/all.ts'
import { command, readWords } from './command.ts'
import { solveExample, writeChoices } from './example-choices.ts'

const usage = 'npm run example -- [--out MAPP] [--skydd]'
const choicesFile = fileURLToPath(new URL('../example/known-choices.json', import.meta.url))

/**
 * npm run example -- [--out DIR] [--skydd]
 * Writes the example data as files, one folder per source: what a region's own files are to look like. `--skydd` writes
 * which cells are hidden of them instead, for the ETL to audit and not to search for: to be run when they have changed.
 */
await command(async () => {
  const options = {
    out: { type: 'string', default: 'exempeldata' },
    skydd: { type: 'boolean', default: false }
  } as const
  const { values } = readWords({ options }, usage)
  if (values.skydd) {
    const tables = await writeChoices(choicesFile, await solveExample('data'))
    console.log(`${choicesFile}: ${tables} tabeller`)
    return 0
  }
  const folders = [...exampleFiles()].map(
    ([source, files]) => new ExampleFolder(join(values.out, source), files)
  )
  for (const folder of folders) {
    const names = await folder.write()
    console.log(`${folder.shown}: ${names.join(', ')}`)
  }
  return 0
}, 'Exempeldatat skrevs inte: ')
