import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Seconds that the ETL takes as a process of its own, written to a folder that is thrown away. */
export async function etlSeconds(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'lansdelsbilden-'))
  const start = performance.now()
  const etl = spawn('tsx', ['pipelines/etl.ts', '--out', join(folder, 'data')], { stdio: 'ignore' })
  const [code] = (await once(etl, 'exit')) as [number | null]
  const seconds = (performance.now() - start) / 1000
  await rm(folder, { recursive: true })
  if (code !== 0) throw new Error(`the ETL ended with ${code}`)
  return seconds
}
