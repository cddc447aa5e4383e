import type { Block, Heading, TextBlock } from './block.ts'
import {
  goesOnBelow,
  headingStyle,
  numberedItem,
  withoutNumber,
  type HeadingStyle,
  type Surroundings
} from './heading.ts'
import { readLabel, type Label } from '../language/label.ts'
import type { Line } from '../language/line.ts'
import { joined, marginOf } from './margin.ts'
import type { People } from '../people/people.ts'
import { sentenceLike } from '../language/sentence.ts'
import { headerColumns, type Column } from '../file/table-header.ts'

// No paragraph of minutes is a page long; lines without end are no paragraph.
const longestParagraph = 5000

/** Reads the lines of some minutes as headings, labels and texts, in order. */
export class Outline {
  readonly blocks: Block[] = []
  private open: TextBlock | null = null
  /** A heading whose next line belongs to it. */
  private unfinished: Heading | null = null
  private columns: Column[] | null = null
  private readonly width: number

  constructor(
    lines: Line[],
    private readonly people: People
  ) {
    this.width = marginOf(lines)
    const filled = lines.filter(({ text }) => text)
    filled.forEach((line, i) => this.add(line, this.surroundings(filled, i)))
  }

  private surroundings(lines: Line[], at: number): Surroundings {
    const [before, line, after, second] = [lines[at - 1], lines[at], lines[at + 1], lines[at + 2]]
    const gap = (a?: Line, b?: Line) =>
      a !== undefined && b !== undefined && b.number - a.number > 1
    return {
      before,
      after,
      second,
      gapBefore: gap(before, line),
      gapAfter: gap(line, after),
      gapSecond: gap(after, second),
      width: this.width
    }
  }

  private add(line: Line, around: Surroundings): void {
    if (around.gapBefore || line.bullet) this.open = null
    if (this.addRow(line)) return
    const item = numberedItem(line.text)
    if (item) return void this.addHeading(/^§/.test(line.text) ? 'section' : 'numbered', item, line)
    const words = withoutNumber(line.text)
    const labelled = readLabel(words)
    if (labelled && labelled.label !== 'item') this.addLabel(labelled.label, labelled.rest, line)
    else if (labelled?.rest) this.addHeading('item', labelled.rest, line)
    else this.addPlain(line, words, around)
  }

  private addPlain(line: Line, words: string, around: Surroundings): void {
    const heading = this.unfinished
    this.unfinished = null
    if (heading) {
      const text = withoutNumber(line.text).replaceAll('\t', ' ')
      heading.text = heading.text ? joined(heading.text, text) : text
      // "§ 12" and "Dnr 2025/118" on lines of their own stand above the heading.
      if (!heading.text) this.unfinished = heading
      return
    }
    const style = headingStyle(line, around, this.people)
    // A decision in few words looks like a heading.
    const point = style === 'numbered' && /^1\D/.test(line.text)
    const few = point || style === 'bold' || style === 'plain'
    if (style && !(few && this.awaitsDecision())) {
      // "§ 3 Skolfrånvaro" and what is said of it can stand in cells beside each other.
      const [title = '', ...rest] = words.split('\t').filter((cell) => withoutNumber(cell))
      const isText = (cell: string) => sentenceLike(cell) || /[.!?]$/.test(cell)
      const beside = rest.filter((cell) => !isText(cell))
      const added = this.addHeading(style, [title, ...beside].join(' '), line)
      for (const cell of rest.filter(isText)) this.addText(cell, line)
      const goesOn = style === 'plain' && goesOnBelow(around, this.people)
      if (goesOn || !added.text) this.unfinished = added
    } else if (!this.addPresenter(line, around)) {
      const numbered = /^\d{1,2}[.)]\s/.test(line.text)
      const bullet = line.bullet || numbered
      this.addText(
        (bullet ? words : line.text).replaceAll('\t', ' '),
        { ...line, bullet },
        numbered
      )
    }
  }

  private addHeading(style: HeadingStyle, text: string, line: Line): Heading {
    this.open = null
    const number = Number(/\d+/.exec(line.text.slice(0, 8))?.[0] ?? 0)
    const heading: Heading = {
      type: 'heading',
      style,
      text,
      number,
      presenter: '',
      line: line.number
    }
    this.blocks.push(heading)
    return heading
  }

  private addLabel(label: Label, rest: string, line: Line): void {
    this.open = null
    this.blocks.push({ type: 'label', label, inline: rest !== '', line: line.number })
    // "Beslut: Planen antas. Ansvarig: AU. Klart: maj 2026" on one line.
    const [, first, next] = /^(.*?[.;])\s+(\p{Lu}\p{L}+(?: \p{Ll}+)?:.*)$/su.exec(rest) ?? []
    const inner = next ? readLabel(next) : null
    if (rest) this.addText(inner ? (first ?? '') : rest, { ...line, bullet: false })
    if (inner) this.addLabel(inner.label, inner.rest, line)
    // What a label's line ends with a full stop, the next line does not go on with.
    else if (/[.!?]$/.test(rest)) this.open = null
  }

  /** The line below a heading that names who presents the item. */
  private addPresenter({ text }: Line, { gapBefore }: Surroundings): boolean {
    const last = this.blocks.at(-1)
    if (last?.type !== 'heading' || last.presenter || gapBefore || text.length > 100) return false
    if (/[.!?](?: |$)/.test(text) || sentenceLike(text) || !this.people.opens(text)) return false
    last.presenter = text
    if (last.style === 'plain') last.style = 'introduced'
    return true
  }

  private addText(text: string, { number, bullet }: Line, numbered = false): void {
    if (this.open && !bullet && this.open.text.length < longestParagraph) {
      this.open.starts.push({ at: this.open.text.length, line: number })
      this.open.text = joined(this.open.text, text)
      return
    }
    this.open = { type: 'text', text, bullet, numbered, starts: [{ at: 0, line: number }] }
    this.blocks.push(this.open)
  }

  /** A row below the head of a table is an item with its decision, and who is to do it when. */
  private addRow(line: Line): boolean {
    const columns = headerColumns(line.cells)
    if (columns || line.cells.length < 2) this.columns = columns
    if (columns) return true
    if (!this.columns) return false
    const order: Column[] = ['item', 'text', 'decision', 'mandate', 'follow-up']
    for (const column of order) {
      line.cells.forEach((cell, i) => {
        if (this.columns?.[i] === column) this.addCell(column, cell, line)
      })
    }
    return true
  }

  private addCell(column: Column, cell: string, line: Line): void {
    if (column === 'item') this.addHeading('row', withoutNumber(cell), line)
    else if (column === 'text') this.addLabel('other', cell, line)
    else this.addLabel(column, cell, line)
  }

  private awaitsDecision(): boolean {
    const last = this.blocks.at(-1)
    return last?.type === 'label' && last.label === 'decision'
  }
}
