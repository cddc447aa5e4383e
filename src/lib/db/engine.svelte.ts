import { faultOf, type EngineFault } from './engine-error.ts'
import type { WasmDatabase } from './wasm.ts'

export type EngineState = 'idle' | 'loading' | 'ready' | 'error'

/** The page's engine: started once, shared by every page, its state shown on `<html data-engine>`. */
class Engine {
  state = $state<EngineState>('idle')
  /** Share 0–1 of the engine that has been downloaded. */
  progress = $state(0)
  fault = $state<EngineFault | null>(null)
  private starting: Promise<WasmDatabase> | undefined

  /**
   * The running database with some files in it of the site at `root`, an address that ends in a slash. The first call
   * starts it, a call after a failure tries again. Throws EngineError.
   */
  async open(root: string, files: string[]): Promise<WasmDatabase> {
    this.starting ??= this.start(root).catch((error: unknown) => {
      this.starting = undefined
      this.fault = faultOf(error)
      this.set('error')
      throw error
    })
    const database = await this.starting
    await database.load(files)
    return database
  }

  private async start(root: string): Promise<WasmDatabase> {
    this.set('loading')
    this.fault = null
    // The engine's code is asked for only here, after the first chart is on screen.
    const { WasmDatabase } = await import('./wasm.ts')
    const database = await WasmDatabase.start(root, (share) => (this.progress = share))
    this.set('ready')
    return database
  }

  private set(state: EngineState): void {
    this.state = state
    document.documentElement.dataset.engine = state
  }
}

export const engine = new Engine()
