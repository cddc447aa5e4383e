import { readLabel } from '../language/label.ts'
import type { Line } from '../language/line.ts'
import type { People } from '../people/people.ts'
import { sentenceLike } from '../language/sentence.ts'

/**
 * How headings of an agenda's items are set, the surest sign first: `presented` names a presenter in brackets, `introduced`
 * on the line below, and `row` is a row of a table.
 */
export const headingStyles = [
  'row',
  'section',
  'item',
  'numbered',
  'presented',
  'depth1',
  'depth2',
  'depth3',
  'depth4',
  'depth5',
  'depth6',
  'capitals',
  'bold',
  'introduced',
  'plain'
] as const
export type HeadingStyle = (typeof headingStyles)[number]

/** The lines around a line that are not empty, and whether empty lines lie between. */
export interface Surroundings {
  before: Line | undefined
  after: Line | undefined
  gapBefore: boolean
  gapAfter: boolean
  /** The line below the next, and whether an empty line lies between. */
  second: Line | undefined
  gapSecond: boolean
  /** So long are the lines of text that was broken at a margin; Infinity when paragraphs are lines. */
  width: number
}

const section = /^(?:(?:§+|paragraf)\s*\d{1,3}|\d{1,3}\s*§)/i
const item = /^(?:ärende|punkt|dagordningspunkt|agendapunkt)\s+\d{1,3}\b/i
const numbered = /^\d{1,2}(?:(?:\.\d{1,2})?(?:[.)]|\t)\s*|\.\d{1,2}\s+)(?=[\p{Lu}"”])/u
// Without a sign after the number it may be a day or a number of things, unless the line stands by itself.
const bareNumbered = /^\d{1,2} \p{Lu}\p{Ll}/u
const longest = 140

/** The text without the number of the item that it heads. */
export function withoutNumber(text: string): string {
  return text
    .replace(/^(?:(?:§+|paragraf)\s*\d{1,3}[a-z]?|\d{1,3}\s*§)[\s.:)–-]*/i, '')
    .replace(/^(?:ärende|punkt|dagordningspunkt|agendapunkt)\s+\d{1,3}[\s.:)–-]*/i, '')
    .replace(/^\d{1,2}(?:\.\d{1,2})*[.)]?\s+(?=[\p{L}"”])/u, '')
    .replace(/(?:^|[\s(])(?:dnr|diarienr|diarienummer|ärendenummer)(?!\p{L}).*$/iu, '')
    .trim()
}

/** How a line is set when it is a heading; null when it is text. */
export function headingStyle(
  line: Line,
  around: Surroundings,
  people: People
): HeadingStyle | null {
  const { text, depth, bold, bullet } = line
  if (text.length > longest || bullet) return null
  if (section.test(text)) return 'section'
  if (item.test(text)) return 'item'
  if (depth > 0) return `depth${depth}` as HeadingStyle
  const open = !/[.!?;,]$/.test(text)
  if (numbered.test(text) && open && !inNumberedList(around)) return 'numbered'
  if (bareNumbered.test(text) && open && around.gapBefore && !sentenceLike(text)) return 'numbered'
  if (line.cells.length > 1 || !open || people.opens(text)) return null
  if (
    /\([^()]+\)(?: [^()]{0,20})?$/.test(text) &&
    /^\p{Lu}/u.test(text) &&
    namesPresenter(text, people)
  )
    return 'presented'
  if (isCapitals(text)) return 'capitals'
  if (bold) return 'bold'
  const plain = isPlainHeading(text, around)
  return plain && (!runsOn(line, around) || goesOnBelow(around, people)) ? 'plain' : null
}

function namesPresenter(text: string, people: People): boolean {
  const bracket = /\(([^()]+)\)[^()]*$/.exec(text)?.[1] ?? ''
  return people.spans(bracket).length > 0
}

/** In a list, such as the agenda itself, the line right before or after is numbered too. */
function inNumberedList({ before, after, gapBefore, gapAfter }: Surroundings): boolean {
  if (after && !gapAfter && numbered.test(after.text)) return true
  const follows = before !== undefined && !gapBefore && numbered.test(before.text)
  return follows && !(after && (sentenceLike(after.text) || readLabel(after.text)))
}

/** The item that "2. Beslut: Samverkansplan" heads: a number before the word makes it the kind of item, not what was decided. */
export function numberedItem(text: string): string | null {
  const [, item = ''] =
    /^(?:\d{1,2}[.)]|§\s*\d{1,3})\s*(?:beslut|information|dialog|diskussion)\s*[:–-]\s*(.{3,80})$/iu.exec(
      text
    ) ?? []
  return item && !/[.!?]$/.test(item) && !sentenceLike(item) ? item : null
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text)
}

/** A short line of its own, with a capital first and no full stop last. */
function isPlainHeading(text: string, { before, gapBefore }: Surroundings): boolean {
  if (!/^[\p{Lu}"”]/u.test(text) || text.length > 110 || text.split(' ').length > 16) return false
  if (
    /[.!?] \p{Lu}/u.test(text) ||
    /[:–]$|\s-$|(?:beslutar|beslutade|beslöt|följande)$/.test(text) ||
    sentenceLike(text)
  )
    return false
  return (
    gapBefore ||
    before === undefined ||
    before.depth > 0 ||
    /[.!?:]$/.test(before.text) ||
    readLabel(before.text) !== null
  )
}

/** A line as long as the others, or before one that begins with a small letter, goes on with the next. */
function runsOn({ text }: Line, { after, gapAfter, width }: Surroundings): boolean {
  return (
    !gapAfter && after !== undefined && (text.length > 0.8 * width || /^\p{Ll}/u.test(after.text))
  )
}

/** True before the second line of a heading: short, without full stop, and followed by a gap or by who presents the item. */
export function goesOnBelow(
  { after, gapAfter, second, gapSecond }: Surroundings,
  people: People
): boolean {
  if (!after || gapAfter || !/^\p{Ll}/u.test(after.text)) return false
  const short = after.text.length < 70 && !/[.!?:;,]$/.test(after.text) && !sentenceLike(after.text)
  return short && (gapSecond || second === undefined || people.opens(second.text))
}
