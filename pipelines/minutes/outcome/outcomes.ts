import type { DecisionKind } from '../../../src/lib/schema/decision.ts'
import type { Acts } from './act.ts'
import {
  agendaStyle,
  headsItem,
  isPaperTitle,
  isRoutineItem,
  isStanding
} from '../outline/agenda.ts'
import { isFollowUp } from './follow-up.ts'
import type { HeadingStyle } from '../outline/heading.ts'
import { readLabel, type Label, type Labelled } from '../language/label.ts'
import { emptyItem, strongest, withContent, withPoint, type Item, type Outcome } from './outcome.ts'
import { lineAt, type Block, type Heading, type TextBlock } from '../outline/block.ts'
import { sentenceLike, sentencesOf } from '../language/sentence.ts'

// Longer texts are told as far as this: a decision is a paragraph, and an item a page or two.
const longestText = 1500
const longestItem = 20_000

/** Reads what came of each item: every decision, assignment and postponement, or else what the item was about. */
export class Outcomes {
  readonly list: Outcome[] = []
  private item: Item = emptyItem('', '')
  /** Where the item's outcomes begin in the list. */
  private first = 0
  private label: Label | null = null
  private inline = false
  private current: Outcome | null = null
  private matter: Outcome | null = null
  /** True among the points of the agenda itself, where "Beslut: SIP" is what is to come. */
  private ahead = false
  private readonly style: HeadingStyle
  private readonly titles: Set<string>

  constructor(
    blocks: Block[],
    private readonly acts: Acts,
    titles: string[]
  ) {
    this.titles = new Set(titles)
    this.style = agendaStyle(blocks)
    blocks.forEach((block, i) => {
      if (block.type === 'text') this.read(block)
      else if (block.type === 'label') this.enter(block)
      else this.head(block, headsItem(block, blocks[i + 1], this.style))
    })
    this.closeItem()
  }

  private head({ text, presenter }: Heading, ofItem: boolean): void {
    this.enter({ label: null, inline: false })
    this.ahead = false
    // The title of the minutes stands at the head of every page.
    const again = this.titles.has(text)
    if (again || !ofItem) {
      if (presenter && !this.item.presenter) this.item.presenter = presenter
      return
    }
    this.closeItem()
    this.first = this.list.length
    const title = isPaperTitle(text)
    if (title) this.titles.add(text)
    this.item = emptyItem(title ? '' : text, presenter)
  }

  private enter({ label, inline }: { label: Label | null; inline: boolean }): void {
    if (label === 'agenda') this.ahead = true
    this.label = label
    this.inline = inline
    // Who is to do it, and when, may follow the decision.
    if (label !== 'mandate' && label !== 'follow-up') this.current = null
  }

  private read(block: TextBlock): void {
    if (this.ahead && !sentenceLike(block.text)) return
    this.ahead = false
    const label = this.label
    // A label with its text on one line says nothing of the next paragraph.
    if (this.inline && label !== 'decision') this.label = null
    if (this.item.text.length < longestItem)
      this.item.text += `${block.text.slice(0, longestItem)}\n`
    switch (label) {
      case 'proposal':
        this.item.proposal = `${this.item.proposal} ${block.text}`.trim()
        return
      case 'decision':
        return this.readDecision(block)
      case 'assignment':
        return this.push('uppdrag', block.text, lineAt(block, 0), 'labelled')
      case 'mandate':
      case 'follow-up':
        return this.complete(label, block.text)
      case 'information':
        this.readSentences(block)
        return this.setMatter('information', block.text, lineAt(block, 0))
      default:
        if (this.goesOn(block)) this.append(block)
        else this.readSentences(block)
    }
  }

  private readDecision(block: TextBlock): void {
    if (this.goesOn(block)) return this.append(block)
    if (this.current && (!block.bullet || this.inline)) {
      // The decision has been told: what follows is read as any other text.
      this.label = null
      this.current = null
      return this.readSentences(block)
    }
    this.addDecision(block.text, lineAt(block, 0))
  }

  private addDecision(text: string, line: number): void {
    const kind = this.acts.ofDecision(text)
    if (kind === 'beredning' || kind === 'information') this.setMatter(kind, text, line)
    else if (kind) this.push(kind, text, line, 'labelled')
  }

  /** A point with a number or "att", a list after a colon, and what begins in the middle of a sentence belong to what is before. */
  private goesOn({ text, bullet, numbered }: TextBlock): boolean {
    if (!this.current) return false
    if (numbered && this.label === 'decision' && !this.inline) return true
    const before = this.current.text
    if (/^(?:att|samt|och)(?!\p{L})/u.test(text)) return true
    if (/(?::|(?<!\p{L})att)$/u.test(before.split('\n')[0] ?? '') && bullet) return true
    return /^\p{Ll}/u.test(text) && !/[.!?]$/.test(before)
  }

  private append({ text, bullet }: TextBlock): void {
    if (!this.current || this.current.text.length > longestText) return
    this.current.text = withPoint(this.current.text, text.slice(0, longestText), bullet)
  }

  private readSentences(block: TextBlock): void {
    this.current = null
    const sentences = sentencesOf(block.text)
    for (const [i, { text, at }] of sentences.entries()) {
      if (this.current && isFollowUp(text)) this.complete('follow-up', text)
      const labelled = i > 0 ? readLabel(text) : null
      if (labelled?.rest) this.readLabelled(labelled, lineAt(block, at))
      else this.readSentence(text, sentences[i + 1]?.text, lineAt(block, at), block.bullet)
    }
  }

  private readSentence(
    text: string,
    next: string | undefined,
    line: number,
    bullet: boolean
  ): void {
    const kind = this.acts.of(text)
    if (kind === 'information') this.setMatter(kind, text, line)
    else if (kind) {
      // A point of a list is a matter of its own.
      const weak = this.label === 'procedure' || (!bullet && this.acts.returns(text))
      // Next stands what was decided, unless that was told as a proposal.
      const told = this.item.proposal ? text : withContent(text, next)
      this.push(kind, told, line, weak ? 'weak' : 'told')
    } else {
      const matter = this.acts.matterOf(text)
      if (matter && this.label !== 'people') this.setMatter(matter, text, line)
    }
  }

  /** "… Beslut: Planen antas. Ansvarig: AU." in the middle of a paragraph. */
  private readLabelled({ label, rest }: Labelled, line: number): void {
    if (label === 'decision') this.addDecision(rest, line)
    else if (label === 'mandate' || label === 'follow-up') this.complete(label, rest)
    else this.readSentence(rest, undefined, line, false)
  }

  private push(kind: DecisionKind, text: string, line: number, weight: Outcome['weight']): void {
    this.current = { ...this.outcome(kind, text, line), weight }
    this.list.push(this.current)
  }

  private outcome(kind: DecisionKind, text: string, line: number): Outcome {
    const { item } = this
    const told = text.slice(0, longestText)
    return { kind, line, text: told, item, mandate: '', followUp: '', weight: 'told' }
  }

  private setMatter(kind: DecisionKind, text: string, line: number): void {
    if (this.matter && (this.matter.kind === kind || kind === 'information')) return
    this.matter = this.outcome(kind, text, line)
  }

  private complete(label: 'mandate' | 'follow-up', text: string): void {
    if (!this.current) return
    if (label === 'mandate') this.current.mandate ||= text
    else this.current.followUp ||= text
  }

  /** What an item was about is told only when nothing else came of it. */
  private closeItem(): void {
    const { matter, item } = this
    const outcomes = this.list.splice(this.first)
    if (isRoutineItem(item.heading)) outcomes.length = 0
    this.list.push(...(item.heading ? strongest(outcomes) : outcomes))
    this.matter = null
    if (matter && outcomes.length === 0 && item.heading && !isStanding(item.heading))
      this.list.push(matter)
  }
}
