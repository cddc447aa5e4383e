import type { DecisionKind } from '../../src/lib/schema/decision.ts'

/** What came of an item of the agenda, in the minutes' own words. */
export interface Outcome {
  kind: DecisionKind
  line: number
  text: string
  item: Item
  mandate: string
  followUp: string
  /** True for what says again what came of an item, or when it comes back: it gives way to anything else. */
  weak: boolean
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
