import { parseArgs } from 'node:util'
import { buildTables } from './build-tables.ts'
import { formatNumber } from '../src/lib/format/number.ts'
import { Problems } from './problems.ts'
import { publish } from './publish.ts'
import { release, type Release } from './release.ts'
import { readSourceFiles } from './source-files.ts'
import { summarise } from './summary.ts'

// So many faults of one file are enough to see what is wrong with it.
const toldPerFile = 100

/**
 * npm run etl -- [--data DIR] [--out DIR] [--all]
 * Reads registers and source files, checks every cell, pools, protects, audits and publishes: all or nothing.
 * `--all` tells every fault, however many there are in a file.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: 'data' },
      out: { type: 'string', default: 'static/data' },
      all: { type: 'boolean', default: false }
    }
  })
  const problems = new Problems()
  const today = new Date().toISOString().slice(0, 10)
  const read = await readSourceFiles(values.data, today, problems)
  if (problems.found) return refuse(problems, values)
  const released = await release(read)
  if (released.protection.breaches.length > 0) return refuseBreaches(released, values.out)
  const tables = buildTables(read, released)
  const manifest = await publish(values.out, tables, read, released)
  console.log(summarise(read, tables, manifest, values.out).join('\n'))
  return 0
}

function refuse(problems: Problems, { out, all }: { out: string; all: boolean }): number {
  const told = problems.format(all ? Infinity : toldPerFile)
  for (const line of told) console.error(line)
  const { length } = problems.list
  const faults = length === 1 ? '1 fel' : `${formatNumber(length, 0)} fel`
  if (length > 1) console.error('Börja uppifrån: ett fel i ett register ger ofta fler längre ned.')
  if (told.length < length) console.error('Med --all visas alla.')
  console.error(`${faults}. Inget har skrivits: ${out} är som förut.`)
  return 1
}

function refuseBreaches({ protection }: Release, out: string): number {
  for (const breach of protection.breaches) console.error(breach)
  console.error(`Skyddet räcker inte. Inget har skrivits: ${out} är som förut.`)
  return 1
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
