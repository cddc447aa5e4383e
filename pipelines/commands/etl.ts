import exampleChoices from '../example/known-choices.json' with { type: 'json' }
import { Protection } from '../protect/protection.ts'
import { ProtectionPool } from '../protect/worker-pool.ts'
import { command, readWords } from './command.ts'
import { run } from './run.ts'

const usage =
  'npm run etl -- [--data MAPP] [--out MAPP] [--all] [--dry-run] [--behall ANTAL] [--godkann-bortfall] [--oppna "KÄLLA PERIOD" --skal "VARFÖR"]'

/**
 * npm run etl -- [--data DIR] [--out DIR] [--all] [--dry-run] [--behall N] [--godkann-bortfall]
 * Reads registers and source files, checks every cell, pools, protects, audits and publishes: all or nothing.
 * `--all` tells every fault, however many there are in a file; `--godkann-bortfall` says that it is
 * right that much of what was published is gone; `--oppna` opens a closed period, with `--skal` as the reason. `--dry-run`
 * tells what would change and stops there; `--behall` is how many releases are kept.
 */
await command(() => {
  const options = {
    data: { type: 'string', default: 'data' },
    out: { type: 'string', default: 'static/data' },
    all: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
    behall: { type: 'string', default: '5' },
    'godkann-bortfall': { type: 'boolean', default: false },
    oppna: { type: 'string' },
    skal: { type: 'string' }
  } as const
  const { values } = readWords({ options }, usage)
  return run(values, new Protection(new ProtectionPool(), exampleChoices))
}, 'ETL:en stoppades: ')
