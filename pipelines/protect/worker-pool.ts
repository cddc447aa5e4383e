import { fork, type ChildProcess } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Block } from './block.ts'
import type { Done, Task } from './task.ts'
import type { Outcome } from './worker.ts'

interface Waiting {
  task: Task
  resolve: (done: Done) => void
  reject: (error: Error) => void
}

const script = fileURLToPath(new URL('./worker.ts', import.meta.url))

/** Protects and audits tables, as many at a time as the machine has processors. Must be closed. */
export class ProtectionPool {
  private readonly idle: ChildProcess[] = []
  private readonly all: ChildProcess[] = []
  private readonly queue: Waiting[] = []

  constructor(private readonly size = availableParallelism()) {}

  /** Throws an Error when the table contradicts itself, cannot be protected, or a process dies. */
  run(block: Block, given: string[], known?: readonly number[]): Promise<Done> {
    return new Promise((resolve, reject) => {
      this.queue.push({ task: { block, given, known }, resolve, reject })
      this.start()
    })
  }

  close(): void {
    for (const child of this.all) child.kill()
  }

  private start(): void {
    const child = this.idle.pop() ?? (this.all.length < this.size ? this.spawn() : undefined)
    if (!child) return
    const waiting = this.queue.shift()
    if (!waiting) {
      this.idle.push(child)
      return
    }
    const { task, resolve, reject } = waiting
    const onExit = () => reject(new Error(`${task.block.name}: skyddet avbröts`))
    child.once('exit', onExit)
    child.once('message', (outcome: Outcome) => {
      child.off('exit', onExit)
      this.idle.push(child)
      this.start()
      if ('error' in outcome) reject(new Error(outcome.error))
      else resolve(outcome)
    })
    child.send(task)
  }

  private spawn(): ChildProcess {
    const child = fork(script, { serialization: 'advanced' })
    this.all.push(child)
    return child
  }
}
