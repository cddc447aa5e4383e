import { parseArgs } from 'node:util'
import { ProtectionPool } from './protect/pool.ts'
import { Protection } from './protection.ts'
import { run } from './run.ts'

/**
 * npm run etl -- [--data DIR] [--out DIR] [--all]
 * Reads registers and source files, checks every cell, pools, protects, audits and publishes: all or nothing.
 * `--all` tells every fault, however many there are in a file.
 */
try {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: 'data' },
      out: { type: 'string', default: 'static/data' },
      all: { type: 'boolean', default: false }
    }
  })
  process.exitCode = await run(values, new Protection(new ProtectionPool()))
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
