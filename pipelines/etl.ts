import { parseArgs } from 'node:util'
import { buildTables } from './build-tables.ts'
import { Problems } from './problems.ts'
import { publish } from './publish.ts'
import { readSourceFiles } from './source-files.ts'
import { summarise } from './summary.ts'

/**
 * npm run etl -- [--data DIR] [--out DIR]
 * Reads registers and source files, checks every cell, pools, and publishes Parquet and manifest: all or nothing.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: 'data' },
      out: { type: 'string', default: 'static/data' }
    }
  })
  const problems = new Problems()
  const read = await readSourceFiles(values.data, problems)
  if (problems.found) return refuse(problems, values.out)
  const tables = buildTables(read)
  const manifest = await publish(values.out, tables, read)
  console.log(summarise(read, tables, manifest, values.out).join('\n'))
  return 0
}

function refuse(problems: Problems, out: string): number {
  for (const line of problems.format()) console.error(line)
  const { length } = problems.list
  const faults = length === 1 ? '1 fel' : `${length} fel`
  if (length > 1) console.error('Börja uppifrån: ett fel i ett register ger ofta fler längre ned.')
  console.error(`${faults}. Inget har skrivits: ${out} är som förut.`)
  return 1
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
