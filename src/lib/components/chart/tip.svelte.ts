import { highlightDecisions, highlightPlaces } from './highlight.ts'
import type { Rect } from './tip-place.ts'

/** What a tip stands at. */
export interface Anchor extends Rect {
  /** Where the pointer is, or the middle of the datum. */
  x: number
}

// Time to get from the datum to its tip, ms.
const grace = 250

/** The one datum on the page that is pointed at: what is told of it, and what is lit with it. */
class Tip {
  lines = $state.raw<string[]>([])
  anchor = $state.raw<Anchor | null>(null)
  datum: SVGElement | null = null
  private leaving: ReturnType<typeof setTimeout> | undefined

  /** Tells of a datum; `x` is where the pointer is, if there is one. */
  show(datum: SVGElement, x?: number): void {
    this.stay()
    if (datum === this.datum) return
    this.mark(datum)
    const { left, right, top, bottom } = datum.getBoundingClientRect()
    const middle = (left + right) / 2
    this.anchor = { left, right, top, bottom, x: Math.min(Math.max(x ?? middle, left), right) }
    this.lines = datum.dataset.tip?.split('\n') ?? []
    highlightPlaces(datum.dataset.area?.split(' ') ?? [])
    const decisions = datum.closest<SVGElement>('[data-decision-mark]')
    highlightDecisions(decisions?.dataset.decisionMark?.split(' ') ?? [])
  }

  hide(): void {
    this.stay()
    this.mark(null)
    this.anchor = null
    this.lines = []
    highlightPlaces([])
    highlightDecisions([])
  }

  /** Hides what is told of a drawing that is left or drawn anew; a tap on another one may already have been told. */
  release(drawing: Element): void {
    if (drawing.contains(this.datum)) this.hide()
  }

  /** Hides once the pointer has had the time to reach the tip itself, unless it did. */
  leave(): void {
    this.stay()
    this.leaving = setTimeout(() => this.hide(), grace)
  }

  stay(): void {
    clearTimeout(this.leaving)
  }

  private mark(datum: SVGElement | null): void {
    this.datum?.classList.remove('pointed')
    datum?.classList.add('pointed')
    this.datum = datum
  }
}

export const tip = new Tip()
