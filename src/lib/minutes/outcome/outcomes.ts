import type { Acts } from './act.ts'
import { agendaStyle, headsItem, isPaperTitle } from '../outline/agenda.ts'
import { Gathered } from './gathered.ts'
import type { HeadingStyle } from '../outline/heading.ts'
import type { Label } from '../language/label.ts'
import { emptyItem, type Outcome } from './outcome.ts'
import { isWhole, isStep } from './point.ts'
import { Sentences } from './sentences.ts'
import { givesTask } from './tasks-apart.ts'
import { lastLists } from '../outline/last-lists.ts'
import { lineAt, type Block, type Heading, type TextBlock } from '../outline/block.ts'
import { sentenceLike } from '../language/sentence.ts'

const mostMarked = 2
const isNextMeeting = /^nästa (?:gång|möte|träff|sammanträde)(?!\p{L})/iu
// Of several proposals each has a letter.
const lettered = /^([A-E])[.):] (.+)$/su

interface Entered {
  label: Label | null
  inline: boolean
  /** What a list is called. */
  list: string
}

/** Reads what came of each item: every decision, assignment and postponement, or else what the item was about. */
export class Outcomes {
  private readonly gathered = new Gathered()
  private readonly sentences: Sentences
  private label: Label | null = null
  private inline = false
  /** True below a decision that is a point with a number, and no sentence that leads up to several. */
  private points = false
  /** True below a word for several decisions. */
  private listed = false
  /** True among the points of the agenda itself, where "Beslut: SIP" is what is to come. */
  private ahead = false
  /** The headings of items so far. */
  private items = 0
  private readonly style: HeadingStyle
  private readonly titles: Set<string>
  /** Labels of lists that the whole meeting has. */
  private readonly lists: Set<Label>
  /** True where the minutes end with several lists, which are of no single item. */
  private readonly several: boolean

  constructor(blocks: Block[], acts: Acts, titles: string[]) {
    this.sentences = new Sentences(this.gathered, acts)
    this.titles = new Set(titles)
    this.style = agendaStyle(blocks)
    this.lists = new Set(lastLists(blocks))
    const heads = blocks.filter((block) => block.type === 'label' && this.lists.has(block.label))
    this.several = heads.length > 2
    blocks.forEach((block, i) => {
      if (block.type === 'text') this.read(block)
      else if (block.type === 'label') this.enter(block)
      else this.head(block, headsItem(block, blocks[i + 1], this.style))
    })
    this.gathered.close()
  }

  /** Whoever marks what was decided has not left the rest to be guessed. */
  get list(): Outcome[] {
    const { list } = this.gathered
    const marked = list.filter(
      ({ kind, weight }) => kind === 'beslut' && weight === 'labelled'
    ).length
    return marked < mostMarked ? list : list.filter(({ weight }) => weight !== 'presumed')
  }

  private head({ text, presenter, date, style }: Heading, ofItem: boolean): void {
    // What leads up to a list looks like it.
    if ((style === 'colon' || style === 'bulleted') && !ofItem) return
    // The title of the minutes stands at the head of every page, in the middle of a text too.
    if (this.titles.has(text)) return
    this.enter({ label: null, inline: false, list: '' })
    this.ahead = false
    if (!ofItem) {
      this.gathered.item.presenter ||= presenter
      return
    }
    const title = isPaperTitle(text)
    if (!title) this.items += 1
    if (title) this.titles.add(text)
    this.gathered.open(
      emptyItem(title ? '' : text, presenter, date),
      style === 'row' || style === 'part'
    )
  }

  private enter({ label, inline, list }: Entered): void {
    if (label === 'agenda') this.ahead = true
    else if (label && !inline) this.ahead = false
    // After the items, one list holds what came of all of them.
    const ofMeeting = this.items > 1 || this.several
    if (list) this.gathered.openList(list)
    else if (label && !inline && this.lists.has(label) && ofMeeting) this.gathered.openList('')
    this.label = this.meaningOf(label)
    this.inline = inline
    this.points = false
    this.listed = label === 'decisions'
    // Who is to do it, and when, may follow the decision.
    if (label !== 'mandate' && label !== 'follow-up') this.gathered.current = null
  }

  /** A list is told point by point as a single one is; the next steps are a list only where all items have one of them. */
  private meaningOf(label: Label | null): Label | null {
    if (label === 'decisions') return 'decision'
    if (label === 'assignments') return 'assignment'
    return label === 'steps' && !this.gathered.isList() ? 'other' : label
  }

  private read(block: TextBlock): void {
    if (this.ahead && !sentenceLike(block.text)) return
    this.ahead = false
    const { label, gathered } = this
    // A label with its text on one line says nothing of the next paragraph.
    if (this.inline && label !== 'decision') this.label = null
    gathered.tell(block.text)
    const [, mark = '', proposed = ''] = lettered.exec(block.text) ?? []
    if (mark && /förslag/iu.test(gathered.item.heading)) gathered.propose(mark, proposed)
    const line = lineAt(block, 0)
    switch (label) {
      case 'proposal':
        gathered.item.proposal = `${gathered.item.proposal} ${block.text}`.trim()
        return
      case 'decision':
        return this.readDecision(block)
      case 'ticked':
        this.label = null
        gathered.push('beslut', block.text, line, 'ticked')
        return this.sentences.read(block, this.label, gathered.current)
      case 'dropped':
        this.label = null
        gathered.push('återtaget', block.text, line, 'labelled')
        return this.sentences.read(block, this.label, gathered.current)
      case 'tasked':
        this.label = null
        return gathered.push('uppdrag', block.text, line, 'labelled')
      case 'assignment':
        if (isNextMeeting.test(block.text)) return
        return gathered.push('uppdrag', block.text, line, 'labelled')
      case 'steps':
        if (block.bullet && isStep(block.text))
          return gathered.push('uppdrag', block.text, line, 'labelled')
        return this.sentences.read(block, label)
      case 'sent':
        return gathered.push('hänskjutet', block.text, line, 'labelled')
      case 'left':
        return gathered.push('bordlagt', block.text, line, 'labelled')
      case 'mandate':
        return gathered.giveTo(block.text)
      case 'follow-up':
        return gathered.complete(label, block.text)
      case 'information':
        this.sentences.read(block, this.label)
        return gathered.setMatter('information', block.text, line)
      default:
        if (this.goesOn(block)) this.goOn(block)
        else this.sentences.read(block, label === 'conclusion' ? label : this.label)
    }
  }

  private readDecision(block: TextBlock): void {
    const { text, bullet } = block
    if (this.goesOn(block)) return this.goOn(block)
    if (this.gathered.current && (!bullet || this.inline)) {
      // The decision has been told: what follows is read as any other text.
      this.label = null
      return this.sentences.read(block, this.label, this.gathered.current)
    }
    // Below an item's "Beslut" the numbers are of one decision's parts.
    this.points = block.numbered && (this.listed || !this.gathered.item.heading)
    this.sentences.decision(text, (at) => lineAt(block, at))
    this.gathered.say(text)
  }

  /** What is given somebody to do beside the decision is a task for itself. */
  private goOn(block: TextBlock): void {
    const { gathered } = this
    const { current } = gathered
    if (
      current?.kind !== 'beslut' ||
      !givesTask(block.text) ||
      !/(?<!\p{L})att \p{L}+ \p{L}/u.test(current.text)
    )
      return gathered.append(block.text, block.bullet)
    gathered.push('uppdrag', block.text, lineAt(block, 0), current.weight)
    gathered.current = current
  }

  /** A point with a number that goes on with a sentence, or "att", a list after a colon, and what begins in the middle of a sentence belong to what is before. */
  private goesOn({ text, bullet, numbered }: TextBlock): boolean {
    const before = this.gathered.current?.text
    if (before === undefined) return false
    if (numbered && this.label === 'decision' && !this.inline && !this.gathered.isList())
      return !(this.points && isWhole(text))
    if (/^(?:att|samt|och)(?!\p{L})/u.test(text)) return true
    if (/(?::|(?<!\p{L})att)$/u.test(before.split('\n')[0] ?? '') && bullet) return true
    return /^\p{Ll}/u.test(text) && !/[.!?]$/.test(before)
  }
}
