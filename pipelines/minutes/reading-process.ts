import { Worker } from 'node:worker_threads'
import type { Registers } from '../registers/registers.ts'
import { oddFile, UnreadableFile } from '../../src/lib/minutes/file/unreadable-file.ts'
import { bytesOf, readerOf } from './minutes-file.ts'
import type { MinutesReader } from '../../src/lib/minutes/minutes-reader.ts'
import type { Reading } from '../../src/lib/minutes/reading.ts'

/** What the reading of one file may take. */
export interface Limits {
  /** Of a processor's time. */
  seconds: number
  /** Bytes of memory, of the process. */
  memory: number
}

/** The first that a process is told, before the files. */
export interface Task {
  registers: Registers
  limits: Limits
}

/** What came of a file: what was read, or why it cannot be, and how much memory the process holds by now. */
export type Answer = ({ reading: Reading } | { reason: string }) & { memory: number }

// The reader of PDF leaves some of its own promises behind, which fail when a file is spoiled. The one that is waited
// for tells of it.
process.on('unhandledRejection', () => undefined)

// A process of its own, which is ended by its own thread when a file never ends or fills the memory.
process.once('message', ({ registers, limits }: Task) => {
  const reader = readerOf(registers)
  const watch = new Worker(new URL('./reading-watch.mjs', import.meta.url), {
    workerData: limits,
    execArgv: []
  })
  watch.unref()
  process.on('message', async (file: string) => {
    watch.postMessage(true)
    const result = await read(reader, file)
    watch.postMessage(false)
    process.send?.({ ...result, memory: process.memoryUsage.rss() } satisfies Answer)
  })
  process.send?.('ready')
})

async function read(reader: MinutesReader, file: string) {
  try {
    return { reading: await reader.read(file, await bytesOf(file)) }
  } catch (error) {
    return { reason: error instanceof UnreadableFile ? error.message : oddFile }
  }
}
