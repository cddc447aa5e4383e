import type { Line } from '../language/line.ts'
import type { Block, TextBlock } from './block.ts'
import { joined } from './margin.ts'

// No paragraph of minutes is a page long; lines without end are no paragraph.
const longest = 5000

/** Puts lines together to paragraphs and points of a list. */
export class Paragraphs {
  private open: TextBlock | null = null
  /** How long the line is that the open text ends with. */
  private last = 0

  /** `width` as Surroundings has it. */
  constructor(
    private readonly blocks: Block[],
    private readonly width: number
  ) {}

  /** The next line goes on with nothing. */
  close(): void {
    this.open = null
  }

  /** True when the open text ends at the margin, and not with a sentence. */
  goesOn(): boolean {
    const { open, last, width } = this
    return open !== null && last > 0.8 * width && !/[.!?]$/.test(open.text)
  }

  add(text: string, { number, bullet, arrow }: Line, numbered = false): void {
    if (this.open && !bullet && !this.endsPoint(text) && this.open.text.length < longest) {
      this.open.starts.push({ at: this.open.text.length, line: number })
      this.open.text = this.isPoint(text)
        ? `${this.open.text}, ${text}`
        : joined(this.open.text, text)
      this.last = text.length
      return
    }
    this.last = text.length
    this.open = { type: 'text', text, bullet, arrow, numbered, starts: [{ at: 0, line: number }] }
    this.blocks.push(this.open)
  }

  /** True when a line that was broken before the margin is the last of a point, and the next a paragraph. */
  private endsPoint(next: string): boolean {
    const ended = this.open?.bullet && /[.!?]$/.test(this.open.text) && /^\p{Lu}/u.test(next)
    return Boolean(ended) && this.last < 0.8 * this.width
  }

  /** True for one of several "att" on lines of their own. */
  private isPoint(next: string): boolean {
    const before = this.open?.text ?? ''
    if (!/^att\s/u.test(next) || !/(?<!\p{L})att\s/u.test(before)) return false
    return (
      this.last < 0.8 * this.width &&
      /[\p{L}\d]$/u.test(before) &&
      !/(?<!\p{L})(?:att|och|samt|för|om)$/u.test(before)
    )
  }
}
