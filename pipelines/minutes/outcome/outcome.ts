import type { DecisionKind } from '../../../src/lib/schema/decision.ts'

/** What came of an item of the agenda, in the minutes' own words. */
export interface Outcome {
  kind: DecisionKind
  line: number
  text: string
  item: Item
  mandate: string
  followUp: string
  /** `labelled` stands under "Beslut", `told` in the text; `weak` says again what came of the item, or when it comes back. */
  weight: 'labelled' | 'told' | 'weak'
}

/** An item of the agenda as the minutes have it. */
export interface Item {
  heading: string
  presenter: string
  /** What was proposed to the meeting, which the decision may refer to. */
  proposal: string
  /** Everything said, to find the themes in. */
  text: string
}

/** "Beslut fattas enligt förslag." does not say what: the next sentence does. */
export function withContent(sentence: string, next = ''): string {
  const says = sentence.length > 80 || /(?<!\p{L})(?:att|om)(?!\p{L})/iu.test(sentence)
  return says || !/enligt|förslag/i.test(sentence) ? sentence : `${sentence} ${next}`.trim()
}

/** An item of which nothing has been said yet. */
export function emptyItem(heading: string, presenter: string): Item {
  return { heading, presenter, proposal: '', text: '' }
}

/** What goes on below; points of a list that do not end with a sign get one between them. */
export function withPoint(before: string, text: string, bullet: boolean): string {
  const ended = /(?:[.!?:;,]|(?<!\p{L})(?:att|och|samt|beslutar|beslutade|beslöt))$/u.test(before)
  const joint = /^(?:att|samt|och)(?!\p{L})/u.test(text) ? ',' : ';'
  return `${before}${bullet && !ended ? joint : ''}\n${text}`
}

/** What came of an item: what leads up to the decision under "Beslut" gives way to it, and what is weak to anything else. */
export function strongest(outcomes: Outcome[]): Outcome[] {
  const labelled = outcomes.findIndex(
    ({ kind, weight }) => kind === 'beslut' && weight === 'labelled'
  )
  const strong = outcomes.filter(({ kind, weight }, i) => {
    return weight !== 'weak' && !(kind === 'beslut' && weight === 'told' && i < labelled)
  })
  return strong.length > 0 ? strong : outcomes.slice(0, 1)
}
