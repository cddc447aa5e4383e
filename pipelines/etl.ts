import { command, readWords } from './command.ts'
import { ProtectionPool } from './protect/pool.ts'
import { Protection } from './protection.ts'
import { run } from './run.ts'

const usage = 'npm run etl -- [--data MAPP] [--out MAPP] [--all]'

/**
 * npm run etl -- [--data DIR] [--out DIR] [--all]
 * Reads registers and source files, checks every cell, pools, protects, audits and publishes: all or nothing.
 * `--all` tells every fault, however many there are in a file.
 */
await command(() => {
  const options = {
    data: { type: 'string', default: 'data' },
    out: { type: 'string', default: 'static/data' },
    all: { type: 'boolean', default: false }
  } as const
  const { values } = readWords({ options }, usage)
  return run(values, new Protection(new ProtectionPool()))
}, 'ETL:en stoppades: ')
