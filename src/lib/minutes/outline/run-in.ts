import { readLabel } from '../language/label.ts'
import type { Line } from '../language/line.ts'
import { sentenceLike } from '../language/sentence.ts'
import type { People } from '../people/people.ts'
import { isMeta } from './forum-title.ts'
import { marks } from './item-number.ts'

// "Sommarjobben: det blev …" and "b) Bemanning. Vi har …": a few words that the text below them goes on from.
const beforeColon = /^(\p{Lu}[^.:!?;,\t]{2,50}): +(?=\p{L})/u
const pointTitle =
  /^(?:(?:[A-Ha-h]|\d{1,2})[.)]|\d{1,2}(?:[.]\d{1,2}| ?[a-h])[.):]?)\s+(\p{Lu}[^.:!?;\t]{1,60})[.:] +(?=[\p{L}\d"”])/u
const pointMark = /^(?:[A-Ha-h][.)]|\d{1,2} ?[a-h][.):]?|\d{1,2}[.]\d{1,2}[.):]?)\s+\p{Lu}/u
// "Simkunnighet. Siffrorna från höstens …"
const beforeStop = /^(\p{Lu}[^.:!?;,\t]{2,40})\. (?=\p{Lu}\p{L}* \p{L})/u
const leastStopped = 3
const tells = /(?<!\p{L})(?:vi|man|jag|alla|kom|var|gick|är|fick)(?!\p{L})|(?: \p{L}+){5}/iu
const mostWords = 7

/** How a text goes on from its heading: a whole item of the agenda, or a part of one. */
export interface RunIn {
  title: string
  style: 'run-in' | 'part'
}

/** The lines that begin with their heading, where these minutes set headings so more than once. */
export function runIns(lines: Line[], people: People): Map<Line, RunIn> {
  const found = new Map<Line, RunIn>()
  const isSet = ({ depth, text }: Line) =>
    depth > 0 || marks.section.test(text) || marks.item.test(text) || isNumberedHead(text)
  const marked = lines.filter(({ runIn }) => runIn && !readLabel(runIn))
  const set = lines.filter(isSet).length > 1
  if (marked.length > 1 && !set)
    for (const line of marked) found.set(line, { title: line.runIn, style: 'run-in' })
  const named = set ? [] : lines.filter((line, i) => beginsItem(line, lines[i - 1], people))
  if (named.length > 1 && marked.length < 2)
    for (const line of named)
      found.set(line, { title: titleIn(line, beforeColon), style: 'run-in' })
  const stopped =
    set || found.size > 0
      ? []
      : lines.filter(
          (line, i) =>
            beginsItem(line, lines[i - 1], people, beforeStop) &&
            !tells.test(titleIn(line, beforeStop))
        )
  if (stopped.length >= leastStopped)
    for (const line of stopped)
      found.set(line, { title: titleIn(line, beforeStop), style: 'run-in' })
  const points = lines.filter(({ text }) => pointMark.test(text))
  const titled = points.filter((line) => isTitle(titleIn(line, pointTitle), people))
  if (titled.length > 1 && titled.length > 0.6 * points.length)
    for (const line of titled) found.set(line, { title: titleIn(line, pointTitle), style: 'part' })
  return found
}

function isNumberedHead(text: string): boolean {
  return marks.numbered.test(text) && text.length < 140 && !/[.!?]$/.test(text)
}

function titleIn({ text }: Line, form: RegExp): string {
  return form.exec(text)?.[1] ?? ''
}

/** True for a paragraph that begins with a title of its own, and is no line of who, when and where. */
function beginsItem(
  line: Line,
  before: Line | undefined,
  people: People,
  form = beforeColon
): boolean {
  const { text, bullet, number, cells } = line
  if (bullet || cells.length > 1 || (before && number - before.number < 2)) return false
  const title = titleIn(line, form)
  const told = text.slice(title.length)
  return isTitle(title, people) && readLabel(title) === null && !isMeta(line) && told.length > 30
}

function isTitle(title: string, people: People): boolean {
  if (!title || title.split(' ').length > mostWords || sentenceLike(title)) return false
  return !people.opens(title)
}
