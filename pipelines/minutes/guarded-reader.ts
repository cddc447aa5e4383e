import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Registers } from '../registers/registers.ts'
import { tooMuch, UnreadableFile } from '../../src/lib/minutes/file/unreadable-file.ts'
import type { Reading } from '../../src/lib/minutes/reading.ts'
import type { Answer, Limits, Task } from './reading-process.ts'

// The longest minutes take three seconds and 500 MB. Whoever waits for ten seconds thinks that something is wrong.
const enough: Limits = { seconds: 6, memory: 800e6 }

const script = fileURLToPath(new URL('./reading-process.ts', import.meta.url))
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href

/**
 * Reads minutes in a process that is ended when a file takes too much time or memory. What is known to do so is refused
 * by the readers themselves, with better words; this is for what nobody has thought of. Must be closed.
 */
export class GuardedReader {
  private child: ChildProcess | null = null

  constructor(
    private readonly registers: Registers,
    private readonly limits = enough
  ) {}

  /** As MinutesReader; fails with an UnreadableFile. */
  async read(file: string): Promise<Reading> {
    this.child ??= await this.start()
    const answered = answerOf(this.child)
    this.child.send(file)
    const answer = await answered
    // What one file took must not be held against the next.
    if (answer === null || answer.memory > this.limits.memory / 2) this.close()
    if (answer === null) throw new UnreadableFile(tooMuch)
    if ('reason' in answer) throw new UnreadableFile(answer.reason)
    return answer.reading
  }

  close(): void {
    this.child?.kill()
    this.child = null
  }

  private async start(): Promise<ChildProcess> {
    const { registers, limits } = this
    const heap = `--max-old-space-size=${Math.ceil(limits.memory / 1e6)}`
    const child = fork(script, {
      execArgv: ['--import', tsx, heap],
      serialization: 'advanced',
      // What the engine says when it runs out of memory is for nobody here.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc']
    })
    child.send({ registers, limits } satisfies Task)
    const [said] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as unknown[]
    if (said !== 'ready') throw new Error('läsaren av minnesanteckningar startade inte')
    return child
  }
}

/** What the process says of its file; null when it was ended before it had said anything. */
function answerOf(child: ChildProcess): Promise<Answer | null> {
  return new Promise((resolve) => {
    const finish = (answer: Answer | null) => {
      child.off('message', tell).off('exit', fail)
      resolve(answer)
    }
    const tell = (answer: unknown) => finish(answer as Answer)
    const fail = () => finish(null)
    child.on('message', tell).on('exit', fail)
  })
}
