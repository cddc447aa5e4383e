// Every script of the site lies below this address: an error that names none of them is not the site's.
const scripts = new URL('..', import.meta.url).href

/**
 * The time from the prerendered page until its script is in charge. Whatever fails then, whichever script or page it is
 * in, leaves the page as it was prerendered; app.html has the words that tell so.
 */
class Start {
  private page: Element | null = null
  private html = ''
  private state: 'starting' | 'alive' | 'failed' = 'starting'

  /** To be called before the page's elements come alive: bringing them to life may clear the page. */
  begin(page: Element | null): void {
    this.page = page
    this.html = page?.innerHTML ?? ''
    addEventListener('error', this.hear)
    addEventListener('unhandledrejection', this.hear)
  }

  /** The script is in charge: from here on what fails is told by the part of the page that it is in. */
  alive(): void {
    if (this.state !== 'starting') return
    this.state = 'alive'
    this.end()
  }

  /** Puts the prerendered page back. False when the start is over, and what failed is for others to tell. */
  fail(): boolean {
    if (this.state !== 'starting') return this.state === 'failed'
    this.state = 'failed'
    this.putBack()
    // The router may be listening: a link must be followed by the browser itself.
    addEventListener('click', (event) => event.stopImmediatePropagation(), true)
    this.end()
    this.announce()
    return true
  }

  private putBack(): void {
    const copy = this.page?.cloneNode()
    if (!(copy instanceof Element)) return
    copy.innerHTML = this.html
    // Scripts that are still at work go on in the page that they know, out of sight.
    this.page?.replaceWith(copy)
  }

  private end(): void {
    this.html = ''
    removeEventListener('error', this.hear)
    removeEventListener('unhandledrejection', this.hear)
    document.documentElement.dataset.script = this.state
  }

  /** Readers of screens hear what changes. */
  private announce(): void {
    const words = document.querySelector('.asleep')
    words?.replaceChildren(...words.childNodes)
  }

  private readonly hear = (event: ErrorEvent | PromiseRejectionEvent): void => {
    const error: unknown = 'reason' in event ? event.reason : event.error
    if (error instanceof Error && error.stack?.includes(scripts)) this.fail()
  }
}

export const start = new Start()
