import { parseArgs } from 'node:util'
import { ProtectionPool } from './protect/pool.ts'
import { Protection } from './protection.ts'
import { run } from './run.ts'

/**
 * npm run etl -- [--data DIR] [--out DIR] [--all] [--godkann-bortfall]
 * Reads registers and source files, checks every cell, pools, protects, audits and publishes: all or nothing.
 * `--all` tells every fault, however many there are in a file; `--godkann-bortfall` says that it is
 * right that much of what was published is gone.
 */
try {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: 'data' },
      out: { type: 'string', default: 'static/data' },
      all: { type: 'boolean', default: false },
      'godkann-bortfall': { type: 'boolean', default: false }
    }
  })
  process.exitCode = await run(values, new Protection(new ProtectionPool()))
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
