import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ProcessTree } from './process-tree.ts'

export interface EtlCost {
  seconds: number
  /** Of all processors and processes together, which tells more than the clock where others work beside; null where the system does not tell. */
  processorSeconds: number | null
  /** The most memory that its processes held together at any time; null where the system does not tell. */
  peakMiB: number | null
}

/** What the ETL costs as a process of its own, written to a folder that is thrown away. */
export async function etlCost(data = 'data'): Promise<EtlCost> {
  const folder = await mkdtemp(join(tmpdir(), 'lansdelsbilden-'))
  const start = performance.now()
  const words = [
    '--import',
    'tsx',
    'pipelines/commands/etl.ts',
    '--data',
    data,
    '--out',
    join(folder, 'data'),
    '--behall',
    '0'
  ]
  const etl = spawn(process.execPath, words, { stdio: ['ignore', 'ignore', 'inherit'] })
  const tree = new ProcessTree(etl.pid!)
  // To look costs, the more memory there is to look through.
  const watch = setInterval(() => void tree.look(), 1000)
  const [code] = (await once(etl, 'exit')) as [number | null]
  const seconds = (performance.now() - start) / 1000
  clearInterval(watch)
  await rm(folder, { recursive: true })
  if (code !== 0) throw new Error(`the ETL ended with ${code}`)
  const { processorSeconds, peakMiB } = tree
  return { seconds, processorSeconds, peakMiB }
}
