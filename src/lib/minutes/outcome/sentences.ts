import type { DecisionKind } from '../../schema/registers/decision.ts'
import { readLabel, type Label, type Labelled } from '../language/label.ts'
import { sentencesOf } from '../language/sentence.ts'
import { lineAt, type TextBlock } from '../outline/block.ts'
import type { Acts } from './act.ts'
import { isFollowUp } from './follow-up.ts'
import type { Gathered } from './gathered.ts'
import { saysFromWhen, saysToBe } from './marks.ts'
import { responsibleIn } from './mandate.ts'
import { agreedByAll } from './consent.ts'
import { emptyItem, type Outcome } from './outcome.ts'
import { tasksApart } from './tasks-apart.ts'
import { isBare, isForLater, onlyReturns } from './undone.ts'

// What "we" do stands after an arrow when it was agreed on; what we are or think is talk.
const isAgreed =
  /^(?:vi|gruppen|alla) (?!är|har|får|vill|kan|ser|tror|tycker|undrar|diskuterar|pratar|känner|behöver|saknar|väntar)(?:inte )?\p{L}+r(?!\p{L})/iu

// "→ Till chefsgruppen: ta ställning till avtalet", but not what is for a later meeting.
const isHandedOver = /^till (?!nästa|kommande|mötet|hösten|våren|exempel)[^.;:,\d]{3,60}:\s+\p{L}/iu
// Of what was just decided: "Den används från 1 juni."
const isMore =
  /^(?:den|det|de|detta|dessa) (?:\p{L}+ )?(?:gäller|används|börjar|införs|startar|träder i kraft|skickas|sprids)(?!\p{L})/iu

// "De gamla reglerna upphävdes samtidigt."
const isWithIt =
  /(?<!\p{L})(?:samtidigt|därmed|i och med detta) (?:upphävs|upphävdes|upphör)|(?:upphävs|upphävdes|upphör|ersätts) (?:samtidigt|därmed)(?!\p{L})/iu

/** Reads the sentences of an item, and gathers what each of them does. */
export class Sentences {
  constructor(
    private readonly gathered: Gathered,
    private readonly acts: Acts
  ) {}

  /** What stands under the heading "Beslut". */
  decision(told: string, lineOf: (at: number) => number): void {
    // "Beslut" and its verb can stand on lines or in cells of their own.
    const text = /^(?:fatta[st]|fattades|tas|togs|blev|blir)(?!\p{L})/u.test(told)
      ? `Beslut ${told}`
      : told
    const kind = this.acts.ofDecision(text)
    if (kind === 'beredning' || kind === 'information')
      this.gathered.setMatter(kind, text, lineOf(0))
    else if (kind) this.push(kind, text, lineOf, 'labelled')
  }

  /** Running text, under a label or none; `current` is what it may go on with. */
  read(block: TextBlock, label: Label | null, current: Outcome | null = null): void {
    const { gathered } = this
    gathered.current = current
    for (const [i, { text, at }] of sentencesOf(block.text).entries()) {
      const responsible = responsibleIn(text)
      if (isFollowUp(text) || responsible) gathered.complete('follow-up', text)
      if (responsible) gathered.complete('mandate', responsible)
      const labelled = i > 0 ? readLabel(text) : null
      if (labelled?.rest) this.readLabelled(labelled, lineAt(block, at))
      else if (i === 0 && block.arrow && isHandedOver.test(text))
        gathered.push('hänskjutet', text, lineAt(block, at), 'told')
      else if (i === 0 && block.arrow && (isAgreed.test(text) || saysToBe(text)))
        gathered.push(this.acts.of(text) ?? 'beslut', text, lineAt(block, at), 'told')
      else if (i === 0 && block.arrow && this.acts.presumedOf(text))
        gathered.push(
          this.acts.of(text) ?? this.acts.presumedOf(text)!,
          text,
          lineAt(block, at),
          'presumed'
        )
      else if (label === 'conclusion' && !this.acts.of(text) && saysFromWhen(text))
        gathered.push('beslut', text, lineAt(block, at), 'told')
      else this.readSentence(text, (within) => lineAt(block, at + within), block.bullet, label)
      gathered.say(text)
    }
  }

  /** What came of an item, a task that was given with a decision for itself. */
  private push(
    kind: DecisionKind,
    text: string,
    lineOf: (at: number) => number,
    weight: Outcome['weight']
  ): void {
    const { gathered } = this
    const [decision, ...tasks] = kind === 'beslut' ? tasksApart(text) : []
    gathered.push(kind, decision?.text ?? text, lineOf(0), weight)
    const { current } = gathered
    for (const task of tasks) gathered.push('uppdrag', task.text, lineOf(task.at), weight)
    gathered.current = current
  }

  private readSentence(
    text: string,
    lineOf: (at: number) => number,
    bullet: boolean,
    label: Label | null
  ): void {
    const { gathered } = this
    const line = lineOf(0)
    const kind = this.acts.of(text)
    const returns = kind === 'bordlagt' && onlyReturns(text)
    if ((!kind && isMore.test(text)) || (kind === 'återtaget' && isWithIt.test(text)))
      return gathered.append(text, false)
    if (returns && gathered.comesBack()) return
    if (returns && isForLater(text)) {
      if (/^\p{L}+s(?!\p{L})/u.test(text)) gathered.push('bordlagt', text, line, 'presumed')
      return
    }
    // "Hon drar tillbaka förslaget. Ärendet avskrivs." is told in two sentences.
    if (kind && isUndone(kind) && gathered.current?.kind === kind && !bullet)
      return gathered.append(text, false)
    // "… dras tillbaka." and below it "→ Utgår".
    if (kind && isBare(text) && gathered.last?.kind === kind) return
    if (!kind && this.readTitled(text, line)) return
    if (kind === 'information') gathered.setMatter(kind, text, line)
    else if (kind) {
      // A point of a list is a matter of its own.
      const weak = label === 'procedure' || (!bullet && returns) || agreedByAll(text)
      this.push(kind, text, lineOf, weak ? 'weak' : 'told')
    } else {
      const matter = this.acts.matterOf(text)
      const presumed = label === null ? this.acts.presumedOf(text) : null
      if (presumed) gathered.push(presumed, text, line, 'presumed')
      if (matter && label !== 'people') gathered.setMatter(matter, text, line)
    }
  }

  /** "Skolbussen – utgår": an item in a few words, and what became of it; true when that was told. */
  private readTitled(text: string, line: number): boolean {
    const { gathered } = this
    const [, title = '', rest = ''] =
      /^(\p{Lu}[^–:.]{2,60})(?: [–-]|:) (\p{L}.*)$/su.exec(text) ?? []
    const kind = rest ? this.acts.of(rest) : null
    if (!kind || !isUndone(kind)) return false
    const { heading, presenter, date } = gathered.item
    gathered.open(emptyItem(title), true)
    gathered.push(kind, text, line, 'told')
    gathered.open(emptyItem(heading, presenter, date), true)
    return true
  }

  /** "… Beslut: Planen antas. Ansvarig: AU." in the middle of a paragraph. */
  private readLabelled({ label, rest }: Labelled, line: number): void {
    if (label === 'decision') this.decision(rest, () => line)
    else if (label === 'mandate' || label === 'follow-up') this.gathered.complete(label, rest)
    else this.readSentence(rest, () => line, false, null)
  }
}

function isUndone(kind: DecisionKind): boolean {
  return kind === 'bordlagt' || kind === 'återtaget'
}
