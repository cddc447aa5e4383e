import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Registers } from '../registers.ts'
import type { Reading } from './minutes-file.ts'
import type { Answer } from './reading-worker.ts'
import { oddFile, UnreadableFile } from './unreadable-file.ts'

/** What the reading of one file may take. */
export interface Limits {
  /** Seconds of a processor's time, so that a busy machine does not make a file unreadable. */
  seconds: number
  /** Bytes of memory, of the whole program. */
  memory: number
}

// The longest minutes take three seconds and 500 MB. Whoever waits for ten seconds thinks that something is wrong.
const enough: Limits = { seconds: 6, memory: 900e6 }

const script = new URL('./reading-thread.mjs', import.meta.url)

const tooSlow = 'filen tar för lång tid att läsa'
const tooLarge = 'filen tar för mycket minne att läsa'
const [often, million] = [50, 1e6]

/**
 * Reads minutes in a thread that is ended when a file takes too much time or memory. What is known to do so is refused
 * by the readers themselves, with better words; this is for what nobody has thought of. Must be closed.
 */
export class GuardedReader {
  private worker: Worker | null = null

  constructor(
    private readonly registers: Registers,
    private readonly limits = enough
  ) {}

  /** As MinutesReader; fails with an UnreadableFile. */
  async read(file: string): Promise<Reading> {
    this.worker ??= await this.start()
    const answer = this.answerOf(this.worker)
    this.worker.postMessage(file)
    const { reading, reason } = await answer
    if (reading) return reading
    throw new UnreadableFile(reason)
  }

  async close(): Promise<void> {
    const { worker } = this
    this.worker = null
    await worker?.terminate()
  }

  private async start(): Promise<Worker> {
    const heap = Math.ceil(this.limits.memory / million)
    const worker = new Worker(script, {
      workerData: this.registers,
      resourceLimits: { maxOldGenerationSizeMb: heap }
    })
    await once(worker, 'message')
    return worker
  }

  /** What the thread says, or why it must be ended before it has said anything. */
  private answerOf(worker: Worker): Promise<Answer> {
    return new Promise((resolve) => {
      const begun = process.cpuUsage()
      const finish = (answer: Answer) => {
        clearInterval(watch)
        worker.off('message', finish).off('error', fail)
        resolve(answer)
      }
      const end = (reason: string) => {
        clearInterval(watch)
        // What the file took must not be held against the next.
        void this.close().then(() => finish({ reason }))
      }
      const fail = ({ code }: NodeJS.ErrnoException) =>
        end(code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge : oddFile)
      const watch = setInterval(() => {
        const { user, system } = process.cpuUsage(begun)
        if (user + system > this.limits.seconds * million) end(tooSlow)
        else if (process.memoryUsage.rss() > this.limits.memory) end(tooLarge)
      }, often)
      worker.on('message', finish).on('error', fail)
    })
  }
}
