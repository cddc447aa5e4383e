import type { Block, Heading } from './block.ts'
import { goesOnBelow, headingStyle, numberedItem, type HeadingStyle } from './heading.ts'
import { isRemark, numberOf, titleOf, withoutNumber } from './item-number.ts'
import { readLabel, type Label } from '../language/label.ts'
import type { Line } from '../language/line.ts'
import { namesList } from '../language/list-head.ts'
import { joined, marginOf } from './margin.ts'
import type { People } from '../people/people.ts'
import { sentenceLike } from '../language/sentence.ts'
import { withoutPageHeads } from './page-heads.ts'
import { Paragraphs } from './paragraphs.ts'
import { runIns, type RunIn } from './run-in.ts'
import { headsPart, isNoText, isPoint, pointMark } from './point-line.ts'
import { inSequence } from './sequence.ts'
import { surroundingsOf, type Surroundings } from './surroundings.ts'
import { Table } from './table.ts'
import { withWholeRows } from './wrapped-rows.ts'

// A decision in few words looks like one of these.
const fewWords: HeadingStyle[] = ['bold', 'lettered', 'timed', 'plain', 'colon', 'bulleted']

const lists: Label[] = ['decisions', 'assignments', 'steps', 'left']
// These say more of a point of a list.
const beside: Label[] = ['mandate', 'follow-up']

/** Reads the lines of some minutes as headings, labels and texts, in order. */
export class Outline {
  readonly blocks: Block[] = []
  private readonly paragraphs: Paragraphs
  /** A heading whose next line belongs to it. */
  private unfinished: Heading | null = null
  private readonly table = new Table()
  /** True below the head of a list. */
  private listing = false
  /** True where the points of a list have headings of their own. */
  private parted = false
  private readonly runIns: Map<Line, RunIn>
  private readonly sequence: Set<Line>

  constructor(
    lines: Line[],
    private readonly people: People
  ) {
    const width = marginOf(lines)
    this.paragraphs = new Paragraphs(this.blocks, width)
    const filled = withWholeRows(withoutPageHeads(lines))
    this.runIns = runIns(filled, people)
    this.sequence = inSequence(filled)
    filled.forEach((line, i) => this.add(line, surroundingsOf(filled, i, width)))
  }

  private add(line: Line, around: Surroundings): void {
    if (around.gapBefore || line.bullet) this.paragraphs.close()
    if (this.addRow(line, around) || this.addRunIn(line)) return
    const item = numberedItem(line.text)
    if (item) return void this.addHeading(/^§/.test(line.text) ? 'section' : 'numbered', item, line)
    const words = withoutNumber(line.text)
    const labelled = readLabel(words)
    if (labelled?.label === 'follow-up' && around.gapBefore && this.headsFollowUp(words))
      this.addHeading('plain', words, line)
    else if (labelled && labelled.label !== 'item') {
      const { label, rest } = labelled
      const called = rest ? '' : words.replace(/\s*:$/, '')
      this.addLabel(label, rest, line, namesList(label, called) ? called : '')
    } else if (labelled?.rest) this.addHeading('item', labelled.rest, line)
    else this.addPlain(line, words, around)
  }

  private addPlain(line: Line, words: string, around: Surroundings): void {
    // "Dnr 2025/118" below the heading is no text.
    if (isNoText(line.text, words)) return
    const heading = this.unfinished
    this.unfinished = null
    if (heading) {
      const text = withoutNumber(line.text).replaceAll('\t', ' ')
      heading.text = heading.text ? joined(heading.text, text) : text
      // "§ 12" on a line of its own stands above the heading, and a word can be parted in it.
      if (!heading.text || /\p{L}-$/u.test(heading.text)) this.unfinished = heading
      return
    }
    if (this.addPart(line, around) || this.addPoint(line, around)) return
    const style = this.styleOf(line, around)
    const point = style === 'numbered' && /^1\D/.test(line.text)
    const few = point || (style !== null && fewWords.includes(style))
    if (style && !(few && this.awaitsDecision())) {
      // "§ 3 Skolfrånvaro" and what is said of it can stand in cells beside each other.
      const [title = '', ...rest] = words.split('\t').filter((cell) => withoutNumber(cell))
      const isText = (cell: string) => sentenceLike(cell) || /[.!?]$/.test(cell)
      const beside = rest.filter((cell) => !isText(cell) && !isRemark(cell))
      const added = this.addHeading(style, [title, ...beside].join(' '), line)
      for (const cell of rest.filter(isText)) this.paragraphs.add(cell, line)
      const goesOn = style === 'plain' && goesOnBelow(around, this.people)
      if (goesOn || !added.text || /\p{L}-$/u.test(added.text)) this.unfinished = added
    } else if (!this.addPresenter(line, around)) {
      const numbered = /^\d{1,2}[.)]\s/.test(line.text)
      const bullet = line.bullet || numbered
      this.paragraphs.add(
        (bullet ? words : line.text).replaceAll('\t', ' '),
        { ...line, bullet },
        numbered
      )
    }
  }

  /** Below the head of a list a few words with a text right below them head what they are of. */
  private addPart(line: Line, around: Surroundings): boolean {
    if (!this.listing && !this.parted) return false
    if (!headsPart(line, around)) return false
    this.addHeading('part', line.text, line)
    this.parted = true
    return true
  }

  /** Below the head of a list every line is a point, with or without a mark. */
  private addPoint(line: Line, { gapBefore }: Surroundings): boolean {
    const first = this.blocks.at(-1)?.type === 'label'
    const marked = line.bullet || pointMark.test(line.text)
    if (gapBefore && !first && !marked) this.listing &&= isPoint(line.text)
    if (!this.listing || (line.bold && !line.bullet) || line.depth > 0) return false
    const text = line.text.replace(pointMark, '').replaceAll('\t', ' ')
    const begins = marked || (/^[\p{Lu}@]/u.test(text) && !this.paragraphs.goesOn())
    this.paragraphs.add(text, { ...line, bullet: begins }, /^\d/.test(line.text))
    return true
  }

  private styleOf(line: Line, around: Surroundings): HeadingStyle | null {
    if (!this.sequence.has(line)) return headingStyle(line, around, this.people)
    return /^\d/.test(line.text) ? 'numbered' : 'lettered'
  }

  /** "SKOLBUSSEN – Gruppen beslutar att …" */
  private addRunIn(line: Line): boolean {
    const found = this.runIns.get(line)
    if (!found || this.people.opens(found.title)) return false
    const { title, style } = found
    const rest = line.text.slice(line.text.indexOf(title) + title.length).replace(/^[\s.:–-]+/u, '')
    // "b) Så gör vi. Skolan …": what the words before the text say of it is no item's name.
    const labelled = readLabel(title)
    if (labelled && style === 'run-in') return false
    if (labelled) {
      this.addLabel(labelled.label, rest, line)
      return true
    }
    this.addHeading(style, title, line)
    const told = readLabel(rest)
    if (told?.rest) this.addLabel(told.label, told.rest, line)
    else this.paragraphs.add(rest, { ...line, bullet: false })
    return true
  }

  private addHeading(style: HeadingStyle, text: string, line: Line): Heading {
    this.listing = false
    this.parted = false
    this.paragraphs.close()
    const heading: Heading = {
      type: 'heading',
      style,
      text: titleOf(text, style),
      number: numberOf(line.text),
      presenter: '',
      date: '',
      line: line.number
    }
    this.blocks.push(heading)
    return heading
  }

  private addLabel(label: Label, rest: string, line: Line, list = ''): void {
    this.paragraphs.close()
    this.blocks.push({ type: 'label', label, inline: rest !== '', list, line: line.number })
    if (!beside.includes(label)) this.listing = lists.includes(label) && rest === ''
    // "Beslut: Planen antas. Ansvarig: AU. Klart: maj 2026" on one line.
    const [, first, next] =
      /^(.*?[.;])\s+(\p{Lu}\p{L}+(?: \p{Ll}+)?:.*|Klart? (?:senast |den |till )?\d.*)$/su.exec(
        rest
      ) ?? []
    const inner = next ? readLabel(next.replace(/^(Klart?) (?=[^:]*$)/u, '$1: ')) : null
    if (rest) this.paragraphs.add(inner ? (first ?? '') : rest, { ...line, bullet: false })
    if (inner) this.addLabel(inner.label, inner.rest, line)
    // What a label's line ends with a full stop, the next line does not go on with.
    else if (/[.!?]$/.test(rest)) this.paragraphs.close()
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

  /** A row of a table is an item with its decision, and who is to do it when. */
  private addRow(line: Line, around: Surroundings): boolean {
    const row = this.table.read(line, around)
    if (!row) return false
    if (row.title) this.addHeading('row', row.title.text, line).date = row.title.date
    for (const { label, text } of row.cells) this.addLabel(label, text, line)
    return true
  }

  /** True for the word alone where nothing has been decided that is to come back: it heads an item of its own. */
  private headsFollowUp(words: string): boolean {
    const since = this.blocks.slice(this.blocks.findLastIndex(({ type }) => type === 'heading') + 1)
    const decided = since.some(({ type }) => type === 'label')
    return /^(?:uppföljning|återkoppling)$/iu.test(words) && since.length > 0 && !decided
  }

  private awaitsDecision(): boolean {
    const last = this.blocks.at(-1)
    return last?.type === 'label' && last.label === 'decision'
  }
}
