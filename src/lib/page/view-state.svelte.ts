import { onMount } from 'svelte'
import { afterNavigate, goto } from '$app/navigation'
import { resolve } from '$app/paths'
import type { Database } from '../db/database.ts'
import { faultOf, type EngineFault } from '../db/engine-error.ts'
import { engine } from '../db/engine.svelte.ts'
import { preparedDatabase } from '../db/prepared.ts'
import { addressSentence } from '../text/parts/address.ts'
import type { ViewProblem } from '../url/view-problem.ts'
import { whenAboutToChoose } from './about-to-choose.ts'
import { isCostly } from './connection.ts'
import { whenIdle } from './idle.ts'
import { officialOnly } from './official-only.svelte.ts'
import type { PreparedViews } from '../url/prepared-views.ts'
import { PreparedFiles } from './prepared-files.ts'

/** How a page gets from its address to its figures, and back to an address. */
export interface ViewStateOptions<View, Figures> {
  /** The view of the address without a search part, and its figures: both are in the page's HTML. */
  first: View
  figures: Figures
  parse: (search: string) => { view: View; problems: ViewProblem[] }
  /** The search part that gives a view; empty for the first. */
  address: (view: View) => string
  /** The files that the questions about a view need. */
  files: (view: View) => string[]
  query: (db: Database, view: View) => Promise<Figures>
  /** The views that the reader's next change may lead to, asked for beforehand. */
  prefetch?: (view: View) => View[]
  prepared?: PreparedViews<View>
}

/** A view with the figures it is drawn from, under the search part of its address. */
export interface Shown<View, Figures> {
  search: string
  view: View
  figures: Figures
}

/**
 * What the address asks for and what is on screen: the prerendered view until the engine has answered for another. The
 * latest wish wins. To be made while its page is.
 */
export class ViewState<View, Figures> {
  /** What the controls say: ahead of the charts while the engine works. */
  wanted = $state.raw<View>() as View
  private answered = $state.raw<Shown<View, Figures>>() as Shown<View, Figures>
  readonly shown: Shown<View, Figures> = $derived({
    ...this.answered,
    search: officialOnly.addressed(this.answered.search)
  })
  state = $state<'ready' | 'loading' | 'error'>('ready')
  fault = $state<EngineFault | null>(null)
  /** The address asks for a view that costs more to fetch than the reader has asked for: a click decides. */
  held = $state(false)
  private problems = $state.raw<ViewProblem[]>([])
  /** What of the address could not be understood; null when all of it was. */
  readonly notice = $derived(addressSentence(this.problems))
  private wish = 0
  /** The engine has the page's files, and answers sooner than any file. */
  private warm = false
  private readonly prepared: PreparedFiles<View>
  /** The view that is held, or could not be had, to be asked for again. */
  private failed: { search: string; view: View } | null = null

  constructor(private readonly page: ViewStateOptions<View, Figures>) {
    this.wanted = page.first
    this.answered = { search: '', view: page.first, figures: page.figures }
    this.prepared = new PreparedFiles(page.address, page.prepared)
    afterNavigate(({ type, from }) => {
      this.follow(type === 'enter', type === 'link' ? (from?.url.searchParams ?? null) : null)
    })
    onMount(() => (isCostly() ? undefined : whenAboutToChoose(() => this.prepare())))
  }

  /** Goes to the address of another view; while the reader types, in the place of the one before. */
  readonly change = (view: View, typed = false): Promise<void> =>
    goto(location.pathname + officialOnly.addressed(this.page.address(view)), {
      keepFocus: true,
      noScroll: true,
      replaceState: typed
    })

  /**
   * Shows what the address says; `enter` when it has been opened, and nothing chosen. What has come along from another
   * page, and means nothing here, is nothing that the reader has asked for here.
   */
  private follow(enter: boolean, along: URLSearchParams | null): void {
    const { search } = location
    const { view, problems } = this.page.parse(search)
    this.wanted = view
    this.problems = problems.filter(({ key, value }) => along?.get(key) !== value)
    const { first, figures, address } = this.page
    if (address(view) === '') this.put({ search, view: first, figures })
    else if (enter && isCostly() && !this.isAtHand(view)) this.hold(search, view)
    else void this.ask(search, view)
  }

  /**
   * Gets the engine and the page's files when the reader is about to choose, and asks for the view on screen once: the
   * first question of each kind is by far the slowest, and should not be the reader's. A failure is told where the reader
   * looks.
   */
  private async prepare(): Promise<void> {
    try {
      await this.query(this.shown.view)
      this.prefetch()
    } catch (error) {
      this.fault = faultOf(error)
    }
  }

  /** While the reader reads, asks for what the next change may want: the engine keeps its answers. */
  private prefetch(): void {
    if (!this.warm) return
    const wish = this.wish
    const next = (views: View[]) => {
      const [view, ...rest] = views
      if (view === undefined) return
      whenIdle(() => {
        // What fails now is asked for again, and told, if it is wanted.
        if (wish === this.wish)
          void this.query(view).then(
            () => next(rest),
            () => undefined
          )
      })
    }
    next(this.page.prefetch?.(this.shown.view) ?? [])
  }

  /** Shows a view whose figures are already at hand. */
  private put(shown: Shown<View, Figures>): void {
    this.wish += 1
    this.answered = shown
    this.state = 'ready'
    this.fault = null
    this.failed = null
    this.held = false
  }

  private isAtHand(view: View): boolean {
    return this.prepared.isFirst(view) || this.prepared.has(view)
  }

  /** Leaves the first view on screen until the reader asks for the one of the address. */
  private hold(search: string, view: View): void {
    this.held = true
    this.failed = { search, view }
  }

  /** Asks the engine for a view; the one on screen stays until the answer is there, and when there is none. */
  private async ask(search: string, view: View): Promise<void> {
    const wish = (this.wish += 1)
    this.state = 'loading'
    this.fault = null
    this.failed = null
    this.held = false
    try {
      const figures = await this.answer(view)
      if (wish !== this.wish) return
      this.put({ search, view, figures })
      this.prefetch()
    } catch (error) {
      if (wish !== this.wish) return
      this.state = 'error'
      this.failed = { search, view }
      this.fault = faultOf(error)
    }
  }

  /** Asks for what was held, or tries again what failed: the view that was asked for, or else the preparation. */
  readonly retry = (): Promise<void> => {
    this.fault = null
    return this.failed ? this.ask(this.failed.search, this.failed.view) : this.prepare()
  }

  /** What is at hand, or lies in a file beside the page, or the engine's answer. */
  private async answer(view: View): Promise<Figures> {
    if (this.prepared.isFirst(view)) return this.page.figures
    const answers = this.warm ? null : await this.prepared.fetch(view)
    if (!answers) return this.query(view)
    return this.page.query(
      preparedDatabase(answers, () => this.open(view)),
      view
    )
  }

  private async query(view: View): Promise<Figures> {
    const figures = await this.page.query(await this.open(view), view)
    this.warm = true
    return figures
  }

  private open(view: View): Promise<Database> {
    return engine.open(resolve('/'), this.page.files(view))
  }
}
