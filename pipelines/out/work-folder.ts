import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { tidyAtExit } from '../system/exit-tidying.ts'
import { exchange } from './exchange.ts'
import { Lock } from './lock.ts'
import { runMark } from '../system/run-mark.ts'
import { workHome } from './work-home.ts'

/**
 * Where a folder is made ready, out of sight, to take another one's place as a whole.
 *
 * A reader is to find the old folder or the new one whole at every instant. No single rename puts a folder where
 * another one lies, and a link that is turned instead would not be the folder that people copy and search. So the two
 * change places in one step where the system can (`exchange`). Where it cannot, as on Windows, two renames follow each
 * other at once; a run that is killed between them leaves both folders whole in here, and the next run, and the build,
 * put the new one in its place before they do anything else (`settle`). Nothing is awaited between the steps, so that an
 * interrupted run ends before or after them.
 */
export class WorkFolder {
  /** What is to take the target's place, to be filled. */
  readonly next: string
  private readonly forget: () => void

  private constructor(
    private readonly lock: Lock,
    private readonly target: string
  ) {
    this.next = join(lock.folder, `next-${runMark}`)
    this.forget = tidyAtExit(() => this.close())
  }

  /** `target` is where links lead. Throws a Refusal while another run works on it; `shown` is its name in the sentence. */
  static open(target: string, shown: string): WorkFolder {
    const home = workHome(target)
    settleDead(home)
    const work = new WorkFolder(Lock.take(home, target, shown), target)
    settle(work.lock.folder, target)
    // What it becomes is read by web servers, the folder around it by nobody.
    mkdirSync(work.next, { mode: 0o755 })
    return work
  }

  /** Puts what has been made ready in the target's place. */
  put(): void {
    try {
      mkdirSync(dirname(this.target), { recursive: true })
      if (!existsSync(this.target)) renameSync(this.next, this.target)
      else if (!exchange(this.next, this.target)) this.replace()
    } catch (error) {
      // Where the work was done is nothing that whoever runs the command knows of.
      throw Object.assign(error as object, { path: this.target, dest: undefined })
    }
  }

  /** Gives the target free, and clears away what was replaced, or was never put in its place. */
  close(): void {
    this.forget()
    clear(this.lock)
  }

  private replace(): void {
    const old = join(this.lock.folder, 'old')
    renameSync(this.target, old)
    try {
      renameSync(this.next, this.target)
    } catch (error) {
      renameSync(old, this.target)
      throw error
    }
  }
}

/** Ends what runs that were killed had begun, for the build: what they were to write to is whole after it. */
export function settleFor(target: string): void {
  settleDead(workHome(target))
}

function settleDead(home: string): void {
  for (const { lock, target } of Lock.takeDead(home)) {
    settle(lock.folder, target)
    clear(lock)
  }
}

/** What was left between two renames is brought to its end; all else that a killed run left is of no use. */
function settle(folder: string, target: string): void {
  const old = join(folder, 'old')
  const next = readdirSync(folder).find((name) => name.startsWith('next-'))
  if (existsSync(old) && !existsSync(target)) renameSync(next ? join(folder, next) : old, target)
  sweep(folder)
}

function clear(lock: Lock): void {
  try {
    sweep(lock.folder)
    lock.release()
  } catch {
    // What cannot be cleared away now is out of sight, and is cleared by the next run.
  }
}

function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name !== 'old' && !name.startsWith('next-')) continue
    rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
  }
}
