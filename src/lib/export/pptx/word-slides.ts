import { ink, inkSoft } from '../../charts/parts/palette.ts'
import { formatDateAlone } from '../../format/date.ts'
import { pointText } from '../../text/deck/deck.ts'
import { kindLabel } from '../../text/parts/labels.ts'
import { shortForum } from '../../text/decision/timeline.ts'
import type { ShownSlide } from '../shown-slide.ts'
import { addLink } from './foot.ts'
import { coverTitle } from './layouts.ts'
import { inches, places, size, type Box } from './page.ts'
import { write, writeAll, type Paragraph, type Sheet } from './sheet.ts'
import { fitted, heightOf, largest } from './words.ts'

type Of<Kind> = Extract<ShownSlide, { kind: Kind }>

/** The deck's first words: below its name what it is about, and the day that it was made. */
export function coverSlide(sheet: Sheet, { subtitle }: Of<'title'>, day: string): void {
  const box = { ...coverTitle, y: coverTitle.y + coverTitle.h + 0.2, h: 1.5 }
  const words = fitted(subtitle, box, { most: 28, least: size.least })
  if (words.text) write(sheet, words.text, box, { size: words.size, color: inkSoft })
  const below = { ...box, y: 5.9, h: 0.4 }
  write(sheet, formatDateAlone(day), below, { size: 20, color: inkSoft })
}

/** A slide's paragraphs: lines that begin with a dash are points. */
export function textParagraphs({ text }: Of<'text'>): Said[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [, point] = /^[-–•]\s+(.*)$/.exec(line) ?? []
      return { text: point ?? line, bullet: point !== undefined }
    })
}

export function summaryParagraphs({ points }: Of<'summary'>): Said[] {
  return points.map((point) => ({ text: pointText(point), bullet: true }))
}

export interface Said {
  text: string
  bullet: boolean
}

/**
 * Paragraphs divided over as many slides as they need: on one slide in the largest size that they fit in, otherwise
 * in the least.
 */
export function pagesOf(said: Said[], box: Box): Paragraph[][] {
  const styled = (fontSize: number) =>
    said.map((one): Paragraph => ({ ...one, size: fontSize, color: ink, after: fontSize / 2 }))
  const all = (fontSize: number) =>
    styled(fontSize).reduce((sum, one) => sum + spaceOf(one, box.w), 0)
  const fontSize = largest({ most: size.body, least: size.least }, (one) => all(one) <= box.h)
  const pages: Paragraph[][] = [[]]
  let used = 0
  for (const paragraph of styled(fontSize)) {
    const fits = { w: box.w - 0.4, h: box.h - 0.2 }
    const { text } = fitted(paragraph.text, fits, { most: fontSize, least: fontSize })
    const space = spaceOf({ ...paragraph, text }, box.w)
    if (used + space > box.h && used > 0) {
      pages.push([])
      used = 0
    }
    pages.at(-1)!.push({ ...paragraph, text })
    used += space
  }
  return pages
}

function spaceOf({ text, size: fontSize, bullet, after = 0 }: Paragraph, width: number): number {
  return heightOf(text, fontSize, width - (bullet ? inches(fontSize) : 0)) + inches(after)
}

/** What was decided, where and when, and what is to come of it. */
export function decisionSlide(sheet: Sheet, { title, decision, href }: Of<'decision'>): void {
  const { date, forum, kind, agenda_item, summary, mandate_holder, follow_up, source } = decision
  const facts: [string, string | null][] = [
    ['Ärende', agenda_item === title ? null : agenda_item],
    ['Uppdraget har', mandate_holder],
    ['Följs upp', follow_up && formatDateAlone(follow_up)],
    ['Återkom', decision.followed && formatDateAlone(decision.followed)],
    ['Källa', source]
  ]
  const when = [formatDateAlone(date), shortForum(forum), kindLabel[kind]].join(' · ')
  const known = facts.flatMap(([label, text]) => (text ? [`${label}: ${text}`] : []))
  const head = fitted(when, places.subtitle, { most: 20, least: size.least })
  write(sheet, head.text, places.subtitle, { size: head.size, bold: true, color: inkSoft })
  const body = places.bodyBelowBadge
  const below = known.map((text) => ({ ...fitted(text, { w: body.w, h: 0.62 }, sized(20)) }))
  const used = below.reduce((sum, one) => sum + heightOf(one.text, one.size, body.w) + 0.1, 0)
  const said = fitted(summary, { w: body.w, h: body.h - used - 0.3 }, sized(size.body))
  const paragraphs: Paragraph[] = [
    { text: said.text, size: said.size, color: ink, after: 18 },
    ...below.map((one) => ({ text: one.text, size: one.size, color: inkSoft, after: 6 }))
  ]
  writeAll(sheet, paragraphs, body)
  addLink(sheet, href, 'Öppna i Länsdelsbilden', places.link)
}

const sized = (most: number) => ({ most, least: size.least })

/** A slide that cannot be shown says why. */
export function lostSlide(sheet: Sheet, { reason }: Of<'lost'>): void {
  const words = fitted(reason, places.body, sized(size.body))
  write(sheet, words.text, places.body, { size: words.size, color: inkSoft })
}
