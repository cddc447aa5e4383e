import { EngineError, type EngineFault } from './engine-error.ts'
import type { WasmDatabase } from './wasm.ts'

export type EngineState = 'idle' | 'loading' | 'ready' | 'error'

/** The page's engine: started once, shared by every page, its state shown on `<html data-engine>`. */
class Engine {
  state = $state<EngineState>('idle')
  /** Share 0–1 of the engine that has been downloaded. */
  progress = $state(0)
  fault = $state<EngineFault | null>(null)
  private starting: Promise<WasmDatabase> | undefined

  /** The running database; the first call starts it, a call after a failure tries again. Throws EngineError. */
  open(base: string): Promise<WasmDatabase> {
    this.starting ??= this.start(base).catch((error: unknown) => {
      this.starting = undefined
      this.fail(error)
      throw error
    })
    return this.starting
  }

  private async start(base: string): Promise<WasmDatabase> {
    this.set('loading')
    this.fault = null
    // The engine's code is asked for only here, after the first chart is on screen.
    const { WasmDatabase } = await import('./wasm.ts')
    const database = await WasmDatabase.start(base, (share) => (this.progress = share))
    this.set('ready')
    return database
  }

  private fail(error: unknown): void {
    this.fault = error instanceof EngineError ? error.fault : 'engine-failed'
    this.set('error')
  }

  private set(state: EngineState): void {
    this.state = state
    document.documentElement.dataset.engine = state
  }
}

export const engine = new Engine()
