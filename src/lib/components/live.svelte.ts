import { EngineError, type EngineFault } from '../db/engine-error.ts'
import { engine } from '../db/engine.svelte.ts'
import type { Database } from '../db/database.ts'
import { whenIdle } from './idle.ts'

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
  /** The view that could not be had, to be asked for again. */
  private failed: { search: string; view: View } | null = null

  constructor(
    first: Shown<View, Figures>,
    private readonly base: string,
    /** The files that the questions about a view need. */
    private readonly files: (view: View) => string[],
    private readonly question: (db: Database, view: View) => Promise<Figures>,
    /** The views that the reader's next change may lead to. */
    private readonly near: (view: View) => View[] = () => []
  ) {
    this.shown = first
  }

  /**
   * Gets the engine and the page's files in advance, and asks for the view on screen once: the first question of each
   * kind is by far the slowest, and should not be the reader's. A failure is told where the reader looks.
   */
  async prepare(): Promise<void> {
    try {
      await this.answer(this.shown.view)
      this.lookAhead()
    } catch (error) {
      this.fault = faultOf(error)
    }
  }

  /** While the reader reads, asks for what the next change may want: the engine keeps its answers. */
  private lookAhead(): void {
    const wish = this.wish
    const next = (views: View[]) => {
      const [view, ...rest] = views
      if (view === undefined) return
      whenIdle(() => {
        // What fails now is asked for again, and told, if it is wanted.
        if (wish === this.wish)
          void this.answer(view).then(
            () => next(rest),
            () => undefined
          )
      })
    }
    next(this.near(this.shown.view))
  }

  /** Shows a view whose figures are already at hand. */
  put(shown: Shown<View, Figures>): void {
    this.wish += 1
    this.shown = shown
    this.state = 'ready'
    this.fault = null
    this.failed = null
  }

  /** Asks the engine for a view; the one on screen stays until the answer is there, and when there is none. */
  async ask(search: string, view: View): Promise<void> {
    const wish = (this.wish += 1)
    this.state = 'loading'
    this.fault = null
    this.failed = null
    try {
      const figures = await this.answer(view)
      if (wish !== this.wish) return
      this.put({ search, view, figures })
      this.lookAhead()
    } catch (error) {
      if (wish !== this.wish) return
      this.state = 'error'
      this.failed = { search, view }
      this.fault = faultOf(error)
    }
  }

  /** Tries again what failed: the view that was asked for, or else the preparation. */
  retry(): Promise<void> {
    this.fault = null
    return this.failed ? this.ask(this.failed.search, this.failed.view) : this.prepare()
  }

  private async answer(view: View): Promise<Figures> {
    const database = await engine.open(this.base)
    await database.load(this.files(view))
    return this.question(database, view)
  }
}

function faultOf(error: unknown): EngineFault {
  return error instanceof EngineError ? error.fault : 'engine-failed'
}
