import type { DecisionKind } from '../../schema/registers/decision.ts'
import { consents } from './consent.ts'

/** What came of an item of the agenda, in the minutes' own words. */
export interface Outcome {
  kind: DecisionKind
  line: number
  text: string
  item: Item
  /** How many of the item's sentences come before it. */
  said: number
  mandate: string
  followUp: string
  /** `labelled` stands under "Beslut", `ticked` below a ticked box, `told` in the text; `presumed` is only said to be going to be done, and `weak` says again what came of the item, or when it comes back. */
  weight: 'labelled' | 'ticked' | 'told' | 'presumed' | 'weak'
}

/** A sentence, and what it proposes; null when it proposes nothing. */
export interface Said {
  text: string
  proposal: string | null
}

/** An item of the agenda as the minutes have it. */
export interface Item {
  heading: string
  presenter: string
  /** The day beside it in a log; empty when the whole of the minutes is of one day. */
  date: string
  /** What was proposed to the meeting, which the decision may refer to. */
  proposal: string
  /** Everything said, to find the themes in. */
  text: string
  /** Its sentences, to find in them what a decision means by "the proposal". */
  said: Said[]
}

/** An item of which nothing has been said yet. */
export function emptyItem(heading: string, presenter = '', date = ''): Item {
  return { heading, presenter, date, proposal: '', text: '', said: [] }
}

/** What goes on below; points of a list that do not end with a sign get one between them. */
export function withPoint(before: string, text: string, bullet: boolean): string {
  if (/\p{L}-$/u.test(before) && /^\p{Ll}/u.test(text)) return before.slice(0, -1) + text
  const ended = /(?:[.!?:;,]|(?<!\p{L})(?:att|och|samt|beslutar|beslutade|beslöt))$/u.test(before)
  const joint = /^(?:att|samt|och)(?!\p{L})/u.test(text) ? ',' : ';'
  return `${before}${bullet && !ended ? joint : ''}\n${text}`
}

/** What came of an item: what leads up to the decision under "Beslut" gives way to it, and what is weak to anything else. */
export function strongest(all: Outcome[]): Outcome[] {
  const outcomes = all.filter(({ weight }) => weight !== 'presumed')
  if (outcomes.length === 0) return lastPresumed(all.filter(endsItem))
  const labelled = outcomes.findIndex(
    ({ kind, weight }) => kind === 'beslut' && weight === 'labelled'
  )
  const first = outcomes.findIndex(
    ({ kind, weight }) => kind === 'beslut' && weight !== 'weak' && weight !== 'ticked'
  )
  const told = outcomes.some(({ kind, weight }) => kind !== 'uppdrag' && weight !== 'ticked')
  const given = outcomes.some(({ weight }) => weight !== 'ticked' && weight !== 'weak')
  const strong = outcomes.filter((outcome, i) => {
    const { kind, weight } = outcome
    if (
      weight === 'weak' ||
      (weight === 'ticked' && (told || (given && isPast.test(outcome.text))))
    )
      return false
    if (kind !== 'beslut' || weight !== 'told') return true
    return i >= labelled && !(i > first && saysAgain(outcome, outcomes[first]))
  })
  return strong.length > 0 ? strong : outcomes.slice(0, 1)
}

/** What is presumed last: what is to be so, and right after it who does it. */
function lastPresumed(presumed: Outcome[]): Outcome[] {
  const [before, last] = presumed.slice(-2)
  const both =
    before?.kind === 'beslut' && last?.kind === 'uppdrag' && last.said - before.said === 1
  return both ? presumed.slice(-2) : presumed.slice(-1)
}

// What was so before the decision.
const isPast = /(?<!\p{L})(?:har|hade|bakgrund)(?!\p{L})/iu

// What is said last is what it came to.
const mostAfter = 3

function endsItem({ item, said, weight }: Outcome): boolean {
  return weight !== 'presumed' || item.said.length - said <= mostAfter
}

/** True for what says yes to a proposal when nothing has been proposed since the decision on it. */
function saysAgain({ text, said, item }: Outcome, decided: Outcome | undefined): boolean {
  if (!decided || !consents(text)) return false
  return !item.said.slice(decided.said + 1, said).some(({ proposal }) => proposal)
}
