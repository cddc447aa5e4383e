import { EngineError } from './engine-error.ts'

// A worker that is asked every so often and has not answered this many times in a row is dead: 3 to 3.6 seconds. Times
// are counted and not measured: a computer that has slept has asked no more than once.
const interval = 600
const patience = 5
// One that starts has much to do at once on a slow computer: it is said to be silent, and given another 9 seconds.
const startPatience = 20

/** What is told of a worker. */
export interface Listener {
  /** It is dead; told once, before those who wait for it are told. */
  onDeath: (error: EngineError) => void
  /** It is slow to answer while it starts, or answers again. */
  onSilence?: (silent: boolean) => void
}

/**
 * Knows whether a worker lives. A worker that crashes says so, most often; one that is closed says nothing, and whoever
 * waits for it would wait for ever.
 */
export class WorkerHeartbeat {
  /** Why it is dead; null while it lives. */
  death: EngineError | null = null
  private readonly waiting = new Set<(error: EngineError) => void>()
  private readonly timer: ReturnType<typeof setInterval>
  private unanswered = 0
  private heard = false
  private limit = startPatience

  /** `ping` makes the worker send a message; `filePatience` is how often it is asked before its file must be there. */
  constructor(
    worker: Worker,
    private readonly ping: () => void,
    private readonly file: string,
    private readonly listener: Listener,
    private readonly filePatience: number
  ) {
    worker.addEventListener('message', () => {
      this.heard = true
      if (this.unanswered > patience) this.listener.onSilence?.(false)
      this.unanswered = 0
    })
    // One that could not be had says no more than that; one that crashes says why.
    worker.addEventListener('error', ({ message }) =>
      this.die(this.heard || message ? 'engine-died' : 'engine-missing', message)
    )
    worker.addEventListener('messageerror', () => this.die('engine-died'))
    this.timer = setInterval(() => this.tick(), interval)
  }

  /** The worker has started: from here on it answers soon. */
  started(): void {
    this.limit = patience
  }

  /** The outcome of what the worker is asked; throws EngineError when it dies instead of answering. */
  during<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.death) return reject(this.death)
      this.waiting.add(reject)
      work.then(resolve, reject).finally(() => this.waiting.delete(reject))
    })
  }

  /** Nothing more is expected of the worker; those who wait for it are told why. */
  stop(reason: EngineError): void {
    this.death ??= reason
    clearInterval(this.timer)
    for (const reject of this.waiting) reject(this.death)
    this.waiting.clear()
  }

  private tick(): void {
    this.unanswered += 1
    if (this.unanswered > (this.heard ? this.limit : this.filePatience))
      return this.die('engine-died')
    if (this.heard && this.unanswered > patience) this.listener.onSilence?.(true)
    this.ping()
  }

  /** To be told also by those who find it dead. */
  die(fault: 'engine-died' | 'engine-missing', cause?: string): void {
    if (this.death) return
    const death = new EngineError(fault, this.file, cause)
    this.listener.onDeath(death)
    this.stop(death)
  }
}
