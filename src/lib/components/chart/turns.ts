import { flushSync } from 'svelte'

/** A drawing that stands in the page and is to be drawn anew. */
interface Waiting {
  node: HTMLElement
  draw: () => void
}

// The reader's next click or key comes before the next drawing that nobody sees, ms.
const breath = 20
// A window that nobody sees has no frames: one is waited for no longer than this, ms.
const noFrame = 250

/**
 * Who draws when. What is on screen is drawn in the frame of the change, the rest one at a time in the frames after it,
 * first whatever has come on screen meanwhile. The browser's idle time is not waited for: it may never come.
 */
class Turns {
  private readonly waiting = new Set<Waiting>()
  /** Told by the browser after each frame: to ask where something stands would lay out the page for it. */
  private readonly onScreen = new Set<Element>()
  private observer: IntersectionObserver | undefined
  private planned = false

  /** Follows whether a drawing is on screen, as an attachment of it. */
  readonly watch = (node: HTMLElement): (() => void) => {
    const observer = (this.observer ??= new IntersectionObserver((entries) => this.see(entries)))
    observer.observe(node)
    return () => {
      observer.unobserve(node)
      this.onScreen.delete(node)
    }
  }

  /** Draws when it is the drawing's turn; returns how to call it off. One that is not stale has time. */
  take(node: HTMLElement, stale: boolean, draw: () => void): () => void {
    const one = { node, draw }
    if (stale && this.onScreen.has(node)) draw()
    else this.waiting.add(one)
    this.plan()
    return () => this.waiting.delete(one)
  }

  /** Draws all that waits, or what of it holds an element. */
  draw(element?: EventTarget | null): void {
    for (const one of [...this.waiting]) {
      if (element === undefined || one.node.contains(element as Node | null)) this.run(one)
    }
  }

  private see(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.onScreen.add(target)
      else this.onScreen.delete(target)
    }
  }

  /** After the next frame: by a timer alone it would come before the frame of a change that took long. */
  private plan(): void {
    if (this.planned || this.waiting.size === 0) return
    this.planned = true
    const frame = requestAnimationFrame(() => {
      clearTimeout(late)
      setTimeout(() => this.drawNext(), breath)
    })
    const late = setTimeout(() => {
      cancelAnimationFrame(frame)
      this.drawNext()
    }, noFrame)
  }

  private drawNext(): void {
    this.planned = false
    const all = [...this.waiting]
    const next = all.find(({ node }) => this.onScreen.has(node)) ?? all[0]
    if (next) this.settle(next)
    this.plan()
  }

  /** Chromium takes what is drawn anew out of sight for empty, the first time that it is asked how large it is. */
  private settle(one: Waiting): void {
    flushSync(() => this.run(one))
    one.node.firstElementChild?.getBoundingClientRect()
  }

  private run(one: Waiting): void {
    this.waiting.delete(one)
    one.draw()
  }
}

export const turns = new Turns()
