import { flushSync, tick } from 'svelte'
import { goto, replaceState } from '$app/navigation'
import { page } from '$app/state'
import { officialOf, type Figured } from '../text/parts/example.ts'
import { asksOfficial, withOfficial } from '../url/official.ts'

// As app.html has them, where a script asks before anything is painted.
const kept = 'lansdelsbilden.officiellt'
const mark = 'official'

/**
 * Whether figures that are made up are left out, on every page of this visit. The address says it, and the tab remembers
 * it where links do not. Pages are prerendered with everything: `app.html` keeps one out of sight until it is without.
 */
class OfficialOnly {
  on = $state(false)

  /** The page is alive as it was prerendered: leaves out of it what is not to be shown. */
  begin(): void {
    if (document.documentElement.dataset.figures !== mark) return
    flushSync(() => (this.on = true))
  }

  /** Those that are to be shown. */
  of<Row extends Figured>(rows: Row[]): Row[] {
    return this.on ? officialOf(rows) : rows
  }

  /** The search part of an address with what it says of this. */
  addressed(search: string): string {
    return withOfficial(search, this.on)
  }

  readonly turn = (on: boolean): Promise<void> => {
    this.keep(on)
    return goto(this.here(), { replaceState: true, keepFocus: true, noScroll: true })
  }

  /** Takes in what a followed link says, and gives the address what the link left out; going back changes nothing. */
  follow(goesBack: boolean): void {
    if (!goesBack && asksOfficial(location.search)) this.keep(true)
    // The router does not listen before all pages have been told where they are.
    void tick().then(() => {
      // eslint-disable-next-line svelte/no-navigation-without-resolve -- the address of the page that is shown
      if (asksOfficial(location.search) !== this.on) replaceState(this.here(), page.state)
    })
  }

  private here(): string {
    return location.pathname + this.addressed(location.search) + location.hash
  }

  private keep(on: boolean): void {
    this.on = on
    if (on) document.documentElement.dataset.figures = mark
    else delete document.documentElement.dataset.figures
    try {
      if (on) sessionStorage.setItem(kept, '1')
      else sessionStorage.removeItem(kept)
    } catch {
      // Where nothing may be kept the address still says it.
    }
  }
}

export const officialOnly = new OfficialOnly()
