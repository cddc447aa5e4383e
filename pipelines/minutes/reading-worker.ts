import { parentPort, workerData } from 'node:worker_threads'
import type { Registers } from '../registers.ts'
import { MinutesReader, type Reading } from './minutes-file.ts'
import { oddFile, UnreadableFile } from './unreadable-file.ts'

/** What came of a file: what was read, or why it cannot be. Without either the reader is ready for the first. */
export interface Answer {
  reading?: Reading
  reason?: string
}

// A thread of its own: a file that never ends, or fills the memory, is ended from outside.
const reader = new MinutesReader(workerData as Registers)
parentPort?.on('message', (file: string) => void answer(file))
parentPort?.postMessage({} satisfies Answer)

async function answer(file: string): Promise<void> {
  parentPort?.postMessage(await read(file))
}

async function read(file: string): Promise<Answer> {
  try {
    return { reading: await reader.read(file) }
  } catch (error) {
    return { reason: error instanceof UnreadableFile ? error.message : oddFile }
  }
}
