import { Stopwatch } from './stopwatch.svelte.ts'

/** A point of a slide, in shares of its width and height. */
export interface Spot {
  x: number
  y: number
}

export type Blank = 'black' | 'white'

/** What is shown, the same to the audience and to the presenter. */
export class Showing {
  /** The screen shows nothing but this colour. */
  blank = $state<Blank | null>(null)
  /** A dot follows the mouse over the slide. */
  pointing = $state(false)
  /** Where the dot is; null outside the slide. */
  spot = $state.raw<Spot | null>(null)
  /** The digits of a slide's number, as far as they have been typed. */
  typed = $state('')
  readonly watch = new Stopwatch()
  private wanted = $state(0)
  /** From 0. Slides may be withheld or taken away while they are shown. */
  readonly at = $derived.by(() => Math.max(0, Math.min(this.count() - 1, this.wanted)))

  constructor(
    private readonly count: () => number,
    private readonly onmove: (at: number) => void
  ) {}

  /** Begins with the slide that an address asks for by number, "?bild=3". */
  begin(search: string): void {
    this.wanted = Number(/[?&]bild=(\d{1,3})(?:&|$)/.exec(search)?.[1] ?? 1) - 1
  }

  go(to: number): void {
    this.blank = null
    this.typed = ''
    this.wanted = Math.max(0, Math.min(this.count() - 1, to))
    this.onmove(this.wanted)
  }

  digit(digit: string): void {
    this.typed = (this.typed + digit).slice(-3)
  }

  /** To the slide whose number has been typed; without one to the next. */
  enter(): void {
    this.go(this.typed ? Number(this.typed) - 1 : this.at + 1)
  }

  /** Takes back a typed digit; without one to the slide before. */
  back(): void {
    if (this.typed) this.typed = this.typed.slice(0, -1)
    else this.go(this.at - 1)
  }

  /** Shows the slide again; false when it was shown. */
  wake(): boolean {
    const wasBlank = this.blank !== null
    this.blank = null
    return wasBlank
  }

  turnPointer(on = !this.pointing): void {
    this.pointing = on
    this.spot = null
  }

  /** Leaves what lies over the slide, the last first; false when nothing did. */
  leave(): boolean {
    if (this.wake()) return true
    const left = this.typed !== '' || this.pointing
    if (this.typed) this.typed = ''
    else this.turnPointer(false)
    return left
  }
}
