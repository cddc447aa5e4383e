import { isMeta } from './forum-title.ts'
import { marks } from './item-number.ts'
import { readLabel } from '../language/label.ts'
import type { Line } from '../language/line.ts'
import type { People } from '../people/people.ts'
import { sentenceLike } from '../language/sentence.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * How headings of an agenda's items are set, the surest sign first: `presented` names a presenter in brackets, `introduced`
 * on the line below, `row` is a row of a table, and `part` heads a part of an item.
 */
export const headingStyles = [
  'row',
  'part',
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
  'run-in',
  'capitals',
  'bold',
  'lettered',
  'timed',
  'introduced',
  'plain',
  'colon',
  'bulleted'
] as const
export type HeadingStyle = (typeof headingStyles)[number]

// Without a sign after the number it may be a day or a number of things, unless the line stands by itself.
const bareNumbered = /^\d{1,2} \p{Lu}\p{Ll}/u
const leadsUp =
  /(?<!\p{L})(?:följande|beslut\p{L}*|beslöt|enades?|överens|uppdrag|vi|man|hon|han|dessa|några|\p{L}+(?:ades|ats))(?!\p{L})/iu
const longest = 140
const longestQuestion = 70

/** How a line is set when it is a heading; null when it is text. */
export function headingStyle(
  line: Line,
  around: Surroundings,
  people: People
): HeadingStyle | null {
  const { text, depth, bold, bullet } = line
  if (text.length > longest) return null
  if (bullet) return headsPoints(line, around, people)
  if (marks.section.test(text)) return 'section'
  if (marks.item.test(text)) return 'item'
  if (depth > 0) return `depth${depth}` as HeadingStyle
  const open = !/[.!?;,]$/.test(text)
  const asks = text.length < longestQuestion && text.endsWith('?')
  if ((open || asks || closed(text, around)) && isMarked('numbered', text, around))
    return 'numbered'
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
  if (isMarked('lettered', text, around) && around.gapBefore) return 'lettered'
  if (isMarked('timed', text, around) && around.gapBefore) return 'timed'
  if (/:/.test(text) && (people.spans(text).length > 0 || isMeta(line))) return null
  if (isColonHeading(text, around)) return 'colon'
  const plain = isPlainHeading(text, around)
  return plain && (!runsOn(line, around) || goesOnBelow(around, people)) ? 'plain' : null
}

/** A few words with a full stop, which stand by themselves. */
function closed(text: string, { gapBefore }: Surroundings): boolean {
  const few = text.split(' ').length <= 7 && /[\p{L}"”)]\.$/u.test(text)
  return few && gapBefore && !sentenceLike(text.slice(0, -1))
}

function namesPresenter(text: string, people: People): boolean {
  const bracket = /\(([^()]+)\)[^()]*$/.exec(text)?.[1] ?? ''
  return people.spans(bracket).length > 0
}

/** True for a mark that is no point of a list, such as the agenda itself, where the line right before or after has one too. */
function isMarked(
  style: keyof typeof marks,
  text: string,
  { before, after, gapBefore, gapAfter }: Surroundings
): boolean {
  const mark = marks[style]
  if (!mark.test(text) || (after && !gapAfter && mark.test(after.text))) return false
  const follows = before !== undefined && !gapBefore && mark.test(before.text)
  return !follows || Boolean(after && (sentenceLike(after.text) || readLabel(after.text)))
}

/** The item that "2. Beslut: Samverkansplan" heads: a number before the word makes it the kind of item, not what was decided. */
export function numberedItem(text: string): string | null {
  const [, item = ''] =
    /^(?:\d{1,2}[.)]|§\s*\d{1,3})\s*(?:beslut|information|dialog|diskussion)\s*[:–-]\s*(.{3,80})$/iu.exec(
      text
    ) ?? []
  return item && !/[.!?]$/.test(item) && !sentenceLike(item) ? item : null
}

/** How a point is set that heads those below it. */
function headsPoints(line: Line, around: Surroundings, people: People): HeadingStyle | null {
  const { text, bold } = line
  const { before, after, gapBefore, gapAfter } = around
  if (!after) return null
  if (isCapitals(text)) return isCapitals(after.text) ? null : 'capitals'
  if (bold) return after.bold ? null : 'bold'
  const beside = (other: Line) =>
    other.bullet && other.mark === line.mark && other.indent === line.indent
  if (beside(after) || (gapAfter && !after.bullet)) return null
  if (before && !gapBefore && (beside(before) || /:$/.test(before.text))) return null
  const short = /^\p{Lu}[^.!?;,]{2,60}$/u.test(text) && text.split(' ').length <= 8
  if (!short || sentenceLike(text) || readLabel(text) !== null) return null
  return people.opens(text) ? null : 'bulleted'
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text)
}

/** A short line of its own, with a capital first and no full stop last. */
function isPlainHeading(
  text: string,
  { before, after, second, gapBefore, gapAfter, gapSecond }: Surroundings
): boolean {
  const overTable = isRow(after) && isRow(second) && !gapAfter && !gapSecond
  if (overTable && readLabel(after?.text ?? '') === null) return false
  if (!/^[\p{Lu}"”]/u.test(text) || text.length > 110 || text.split(' ').length > 16) return false
  if (
    /[.!?] \p{Lu}/u.test(text) ||
    /[:–]$|[\s\p{L}]-$|(?:beslutar|beslutade|beslöt|följande)$/u.test(text) ||
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

function isRow(line: Line | undefined): boolean {
  return line !== undefined && line.cells.length > 1
}

/** A few words before a colon, which lead up to no list: "Skolbussen:". */
function isColonHeading(text: string, { after, gapBefore, gapAfter }: Surroundings): boolean {
  if (!/^\p{Lu}[^:]{2,50}:$/u.test(text) || !gapBefore || !after || gapAfter) return false
  const words = text.split(' ').length
  return words <= (after.bullet ? 3 : 5) && !leadsUp.test(text) && !sentenceLike(text)
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
  // "Utskottet" and below it "återremitterar ärendet" is a sentence.
  if (/^\p{Ll}+(?:ar|er|ade|te|de)(?: |$)/u.test(after.text)) return false
  const short = after.text.length < 70 && !/[.!?:;,]$/.test(after.text) && !sentenceLike(after.text)
  return short && (gapSecond || second === undefined || people.opens(second.text))
}
