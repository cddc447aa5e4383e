import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface EtlCost {
  seconds: number
  /** Of all processors together, which tells more than the clock where others work beside; null where the system does not tell. */
  processorSeconds: number | null
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
  let processorSeconds: number | null = null
  const watch = setInterval(async () => {
    peakMiB = (await peakOf(etl.pid)) ?? peakMiB
    processorSeconds = (await processorTimeOf(etl.pid)) ?? processorSeconds
  }, 100)
  const [code] = (await once(etl, 'exit')) as [number | null]
  const seconds = (performance.now() - start) / 1000
  clearInterval(watch)
  await rm(folder, { recursive: true })
  if (code !== 0) throw new Error(`the ETL ended with ${code}`)
  return { seconds, processorSeconds, peakMiB }
}

async function peakOf(pid: number | undefined): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]
  return kibibytes ? Number(kibibytes) / 1024 : null
}

// In hundredths of a second on every Linux that Node runs on.
const ticks = 100

async function processorTimeOf(pid: number | undefined): Promise<number | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  // The name, in brackets, may hold spaces.
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
  return user && system ? (Number(user) + Number(system)) / ticks : null
}
