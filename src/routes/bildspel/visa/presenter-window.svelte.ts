import { lendStyle } from './lent-style.ts'

type View = Window & typeof globalThis

/** Puts something into the body of a page, and returns how to take it out. */
type Fill = (body: HTMLElement) => () => void

const left = 'Visningen är stängd eller laddas om. Välj Talarvy i visningen, så fortsätter den här.'

/**
 * The presenter's window. It has no address: the page of the show fills it and lends it its style, so that it opens
 * without a network.
 */
export class PresenterWindow {
  /** The browser opened none. */
  refused = $state(false)
  private view: View | null = null
  private end = () => {}

  /** `site` is what the site is called. */
  constructor(
    private readonly site: string,
    private readonly fill: Fill
  ) {}

  open(): void {
    // A browser may close a window without telling it.
    if (this.view?.closed) this.end()
    if (this.view) return this.view.focus()
    const view = window.open('', 'talarvy', 'popup,width=1200,height=760') as View | null
    this.refused = view === null
    if (!view) return
    this.view = view
    begin(view.document, this.site)
    lendStyle(view)
    const empty = this.fill(view.document.body)
    const over = new AbortController()
    const { signal } = over
    this.end = () => {
      over.abort()
      empty()
      this.view = null
    }
    view.addEventListener('pagehide', this.end, { signal })
    window.addEventListener('pagehide', () => this.part(view), { signal })
    view.focus()
  }

  close(): void {
    const { view } = this
    if (!view) return
    this.end()
    view.close()
  }

  /** Without the page that fills it the window would be a picture. */
  private part({ document: paper }: View): void {
    this.end()
    paper.body.textContent = left
  }
}

function begin(paper: Document, site: string): void {
  paper.documentElement.lang = 'sv'
  const width = paper.createElement('meta')
  width.name = 'viewport'
  width.content = 'width=device-width, initial-scale=1'
  paper.head.replaceChildren(width)
  paper.title = `Talarvy – Bildspel – ${site}`
  paper.body.replaceChildren()
}
