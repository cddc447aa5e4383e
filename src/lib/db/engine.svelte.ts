import type { Database } from './database.ts'
import { EngineError, faultOf, type EngineFault } from './engine-error.ts'
import type { WasmDatabase } from './wasm.ts'

export type EngineState = 'idle' | 'loading' | 'ready' | 'error'

// What trying again by itself cannot mend.
const lasting: EngineFault[] = ['no-webassembly', 'engine-wrong-type', 'engine-timeout']

/** The page's engine: started once, shared by every page, its state shown on `<html data-engine>`. */
class Engine {
  state = $state<EngineState>('idle')
  /** Share 0–1 of the engine that has been downloaded. */
  progress = $state(0)
  fault = $state<EngineFault | null>(null)
  /** It has died, and is or has been started again. */
  restarted = $state(false)
  /** It is slow to answer: it may be dead. */
  silent = $state(false)
  /** Other figures have been published since the page was made. */
  outdated = $state(false)
  private root = ''
  /** It has been started again by itself; the next time that is up to the reader. */
  private spent = false
  private starting: Promise<WasmDatabase> | undefined

  /**
   * The database with some files in it of the site at `root`, an address that ends in a slash. The first call starts
   * the engine, a call after a failure tries again. An engine that dies is started once more by itself, and one that
   * holds another release than the published is started anew: what is asked is then asked again. Throws EngineError.
   */
  async open(root: string, files: string[]): Promise<Database> {
    this.root = root
    await this.serve(files, async () => undefined)
    return {
      query: (sql, parameters) => this.serve(files, (database) => database.query(sql, parameters))
    }
  }

  /** What is published now, without a start. Throws EngineError. */
  async published(root: string): Promise<string> {
    const { publishedNow } = await import('./wasm.ts')
    return publishedNow(root)
  }

  /** What it answers from, told apart from every other release. Throws EngineError. */
  async identity(): Promise<string> {
    return (await this.started()).identity()
  }

  private async serve<T>(files: string[], work: (of: WasmDatabase) => Promise<T>): Promise<T> {
    const database = await this.started()
    try {
      void this.follow(database)
      await database.load(files)
      return await work(database)
    } catch (error) {
      if (faultOf(error) === 'new-release') this.renew(database)
      if (!database.ended || this.state === 'error') throw error
      const next = await this.started()
      await next.load(files)
      return work(next)
    }
  }

  private started(): Promise<WasmDatabase> {
    if (!this.starting) {
      this.spent = false
      this.begin(false)
    }
    return this.starting!
  }

  private begin(anew: boolean): void {
    const starting = this.start(anew).catch((error: unknown) => {
      const fault = faultOf(error)
      if (!this.mayRestart(fault)) throw error
      if (fault === 'engine-died') this.restarted = true
      return this.start(fault === 'engine-failed')
    })
    this.starting = starting
    starting.catch((error: unknown) => this.fail(error))
  }

  private async start(anew: boolean): Promise<WasmDatabase> {
    this.set('loading')
    this.progress = 0
    this.silent = false
    this.fault = null
    // The engine's code is asked for only here, after the first chart is on screen.
    const { WasmDatabase } = await import('./wasm.ts')
    let database: WasmDatabase | undefined = undefined
    database = await WasmDatabase.start(this.root, {
      onProgress: (share) => (this.progress = share),
      onDeath: (error) => this.bury(database, error),
      onSilence: (silent) => (this.silent = silent),
      anew
    })
    this.set('ready')
    return database
  }

  /** One that dies is started again, the first time; the start itself sees to one that dies in it. */
  private bury(database: WasmDatabase | undefined, error: EngineError): void {
    if (!database) return
    this.restarted = true
    database.end(error)
    if (this.mayRestart(error.fault)) this.begin(false)
    else this.fail(error)
  }

  private mayRestart(fault: EngineFault): boolean {
    const may = !this.spent && !lasting.includes(fault)
    this.spent = true
    return may
  }

  private fail(error: unknown): void {
    this.starting = undefined
    this.fault = faultOf(error)
    this.set('error')
  }

  /** Sees to it that what is answered from now on is from the release that is published. */
  private async follow(database: WasmDatabase): Promise<void> {
    if (await database.isOutdated()) this.renew(database)
  }

  private renew(database: WasmDatabase): void {
    this.outdated = true
    if (database.ended) return
    database.end(new EngineError('new-release', 'manifest.json'))
    this.begin(false)
  }

  private set(state: EngineState): void {
    this.state = state
    document.documentElement.dataset.engine = state
  }
}

export const engine = new Engine()
