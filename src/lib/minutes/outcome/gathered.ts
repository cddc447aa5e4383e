import type { DecisionKind } from '../../schema/registers/decision.ts'
import { sentencesOf } from '../language/sentence.ts'
import { isReport, isRoutineItem, isStanding } from '../outline/agenda.ts'
import { isFollowUp } from './follow-up.ts'
import { emptyItem, strongest, withPoint, type Item, type Outcome } from './outcome.ts'
import { proposalIn } from './proposed.ts'
import { notTold } from './retold.ts'

// Longer texts are told as far as this: a decision is a paragraph, and an item a page or two.
const longestText = 1500
// What is told of "it" is of what came last.
const isOfLast =
  /^(?:ärendet|frågan|detta|det|den|uppdraget) (?:ska |skall )?(?:följs upp|åter|redovisa|vara klar|utvärdera)/iu
const longestItem = 20_000
const mostSentences = 5000

/** Gathers what came of each item, one item after the other. */
export class Gathered {
  readonly list: Outcome[] = []
  item: Item = emptyItem('')
  /** What the text that comes may go on with. */
  current: Outcome | null = null
  /** What the item is about, in case nothing comes of it. */
  private matter: Outcome | null = null
  /** True where the meeting goes through what an earlier one decided, or decides on itself. */
  private routine = false
  /** Where the item's outcomes begin in the list. */
  private first = 0
  private readonly proposals = new Map<string, string>()
  /** In place of an item: a list of what came of all of them. */
  private listed: Item | null = null

  /** Begins an item; what has been gathered was of the one before. The rows of a table are within an item. */
  open(item: Item, isRow: boolean): void {
    this.close()
    this.first = this.list.length
    this.item = item
    if (!isRow) this.routine = isRoutineItem(item.heading)
  }

  /** Begins a list, at the end, of what came of all the items; `heading` is what it is called. */
  openList(heading: string): void {
    this.open(emptyItem(heading), false)
    this.listed = this.item
  }

  /** True in such a list, where every point is a matter of its own. */
  isList(): boolean {
    return this.listed === this.item
  }

  /** What an item was about is told only when nothing else came of it. */
  close(): void {
    const { matter, item } = this
    const outcomes = this.list.splice(this.first)
    if (this.routine || isRoutineItem(item.heading)) {
      const undone = outcomes.filter(({ kind }) => kind === 'återtaget')
      outcomes.splice(0, outcomes.length, ...undone)
    }
    if (isStanding(item.heading) || isReport(item.heading)) {
      const told = sure(outcomes)
      outcomes.splice(0, outcomes.length, ...told)
    }
    const told = this.isList() ? notTold(outcomes, this.list) : outcomes
    this.list.push(...(item.heading && !this.isList() ? strongest(told) : sure(told)))
    this.matter = null
    if (
      matter &&
      !this.isList() &&
      outcomes.length === 0 &&
      item.heading &&
      !isStanding(item.heading)
    )
      this.list.push(matter)
  }

  push(kind: DecisionKind, text: string, line: number, weight: Outcome['weight']): void {
    const [, mark = ''] = /(?<!\p{L})förslag(?:et)? ([A-E]|\d)(?![\p{L}\d])/u.exec(text) ?? []
    this.item.proposal ||= this.proposals.get(mark) ?? ''
    this.current = { ...this.outcome(kind, text, line), weight }
    this.list.push(this.current)
  }

  /** What last came of the item. */
  get last(): Outcome | undefined {
    return this.list.slice(this.first).at(-1)
  }

  setMatter(kind: DecisionKind, text: string, line: number): void {
    if (this.matter && (this.matter.kind === kind || kind === 'information')) return
    this.matter = this.outcome(kind, text, line)
  }

  /** What was taken off the agenda is only put off when the next sentence says that it comes back. */
  comesBack(): boolean {
    if (this.current?.kind !== 'återtaget') return false
    this.current.kind = 'bordlagt'
    return true
  }

  append(text: string, bullet: boolean): void {
    if (!this.current || this.current.text.length > longestText) return
    this.current.text = withPoint(this.current.text, text.slice(0, longestText), bullet)
  }

  /** Who is to do what was decided, or when it comes back. */
  complete(label: 'mandate' | 'follow-up', text: string): void {
    const of = this.current ?? (isOfLast.test(text) ? this.last : undefined)
    if (!of) return
    if (label === 'mandate') of.mandate ||= text
    else of.followUp ||= text
  }

  /** "Ansvar: barnkliniken. Klart 30/9." */
  giveTo(text: string): void {
    const [who = '', ...rest] = sentencesOf(text).map((sentence) => sentence.text)
    const when = rest.find(isFollowUp)
    this.complete('mandate', when ? who : text)
    if (when) this.complete('follow-up', when)
  }

  /** Keeps what is proposed in a point that decisions call by its letter or number: "enligt förslag A". */
  propose(mark: string, text: string): void {
    this.proposals.set(mark, text.slice(0, longestText))
  }

  tell(text: string): void {
    if (this.item.text.length < longestItem) this.item.text += `${text.slice(0, longestItem)}\n`
  }

  say(text: string): void {
    const { said } = this.item
    const told = text.slice(0, longestText)
    if (said.length < mostSentences) said.push({ text: told, proposal: proposalIn(told) })
  }

  private outcome(kind: DecisionKind, text: string, line: number): Outcome {
    const { item } = this
    return {
      kind,
      line,
      text: text.slice(0, longestText),
      item,
      said: item.said.length,
      mandate: '',
      followUp: '',
      weight: 'told'
    }
  }
}

function sure(outcomes: Outcome[]): Outcome[] {
  return outcomes.filter(({ weight }) => weight !== 'presumed')
}
