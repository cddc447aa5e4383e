import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface EtlCost {
  seconds: number
  /** The most memory that the process held at any time; null where the system does not tell. */
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
  let peakMiB: number | null = null
  const watch = setInterval(async () => (peakMiB = (await peakOf(etl.pid)) ?? peakMiB), 100)
  const [code] = (await once(etl, 'exit')) as [number | null]
  const seconds = (performance.now() - start) / 1000
  clearInterval(watch)
  await rm(folder, { recursive: true })
  if (code !== 0) throw new Error(`the ETL ended with ${code}`)
  return { seconds, peakMiB }
}

async function peakOf(pid: number | undefined): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]
  return kibibytes ? Number(kibibytes) / 1024 : null
}
