import { EngineError, type EngineFault } from '../db/engine-error.ts'
import { engine } from '../db/engine.svelte.ts'
import type { Database } from '../db/database.ts'

/** A view with the figures it is drawn from, under the search part of its address. */
export interface Shown<View, Figures> {
  search: string
  view: View
  figures: Figures
}

/** The view on screen: the prerendered one until the engine has answered for another. The latest wish wins. */
export class Live<View, Figures> {
  shown = $state.raw<Shown<View, Figures>>() as Shown<View, Figures>
  state = $state<'ready' | 'loading' | 'error'>('ready')
  fault = $state<EngineFault | null>(null)
  private wish = 0

  constructor(
    first: Shown<View, Figures>,
    private readonly base: string,
    /** The files that the page's questions need. */
    private readonly files: string[]
  ) {
    this.shown = first
  }

  /** Gets the engine and the page's files in advance. Its failure is told by the engine's own state. */
  async prepare(): Promise<void> {
    try {
      await (await engine.open(this.base)).load(this.files)
    } catch (error) {
      this.fault = faultOf(error)
    }
  }

  /** Shows a view whose figures are already at hand. */
  put(shown: Shown<View, Figures>): void {
    this.wish += 1
    this.shown = shown
    this.state = 'ready'
  }

  /** Asks the engine for a view; the one on screen stays until the answer is there, and when there is none. */
  async ask(
    search: string,
    view: View,
    question: (db: Database) => Promise<Figures>
  ): Promise<void> {
    const wish = (this.wish += 1)
    this.state = 'loading'
    this.fault = null
    try {
      const database = await engine.open(this.base)
      await database.load(this.files)
      const figures = await question(database)
      if (wish === this.wish) this.put({ search, view, figures })
    } catch (error) {
      if (wish !== this.wish) return
      this.state = 'error'
      this.fault = faultOf(error)
    }
  }
}

function faultOf(error: unknown): EngineFault {
  return error instanceof EngineError ? error.fault : 'engine-failed'
}
