import { ink, inkSoft } from '../../../charts/parts/palette.ts'
import { formatDateAlone } from '../../../format/date.ts'
import { shortForum } from '../../../text/decision/timeline.ts'
import { kindText } from '../../../text/parts/labels.ts'
import type { ShownSlide } from '../../shown-slide.ts'
import { size } from '../page.ts'
import { fitted, heightOf } from '../words.ts'
import type { Paragraph } from './shapes.ts'
import type { Sheet } from './sheet.ts'

type Of<Kind> = Extract<ShownSlide, { kind: Kind }>

/** The deck's first words: below its name what it is about, and the day that it was made. */
export function coverSlide(sheet: Sheet, { subtitle }: Of<'title'>, day: string): void {
  const place = sheet.layout.subtitle
  const box = place?.box ?? sheet.layout.places.body
  const date = formatDateAlone(day)
  // A ready deck has said it already.
  const dated = { text: subtitle.includes(date) ? '' : date, size: 20, color: inkSoft }
  const room = { w: box.w, h: box.h - heightOf('A', 20, box.w) - 0.3 }
  const words = fitted(subtitle, room, { most: 28, least: size.least })
  const first = { text: words.text, size: words.size, color: inkSoft, after: 18 }
  const said = [first, dated].filter(({ text }) => text)
  if (said.length === 0) return
  sheet.text('Underrubrik', said, box, { place, asPlaced: place !== null })
}

/** What was decided, where and when, and what is to come of it. */
export function decisionSlide(
  sheet: Sheet,
  { title, decision, href }: Of<'decision'>,
  site: string
): void {
  const { places, subtitle, body: bodyPlace } = sheet.layout
  const { date, forum, agenda_item, summary, mandate_holder, follow_up, source } = decision
  const facts: [string, string | null][] = [
    ['Ärende', agenda_item === title ? null : agenda_item],
    ['Uppdraget har', mandate_holder],
    ['Följs upp', follow_up && formatDateAlone(follow_up)],
    ['Togs tillbaka', decision.withdrawn && formatDateAlone(decision.withdrawn)],
    ['Återkom', decision.followed && formatDateAlone(decision.followed)],
    ['Källa', source]
  ]
  const when = [formatDateAlone(date), shortForum(forum), kindText(decision)].join(' · ')
  const known = facts.flatMap(([label, text]) => (text ? [`${label}: ${text}`] : []))
  const top = { ...places.subtitle, h: 0.4 }
  const head = fitted(when, top, { most: 20, least: size.least })
  const first = { text: head.text, size: head.size, bold: true, color: inkSoft }
  sheet.text('Underrubrik', [first], top, { place: subtitle })
  const body = places.bodyBelowBadge
  const below = known.map((text) => ({ ...fitted(text, { w: body.w, h: 0.62 }, sized(20)) }))
  const used = below.reduce((sum, one) => sum + heightOf(one.text, one.size, body.w) + 0.1, 0)
  const said = fitted(summary, { w: body.w, h: body.h - used - 0.3 }, sized(size.body))
  const paragraphs: Paragraph[] = [
    { text: said.text, size: said.size, color: ink, after: 18 },
    ...below.map((one) => ({ text: one.text, size: one.size, color: inkSoft, after: 6 }))
  ]
  sheet.text('Text', paragraphs, body, { place: bodyPlace })
  sheet.link('Länk', `Öppna i ${site}`, href, places.link)
}

const sized = (most: number) => ({ most, least: size.least })

/** A slide that cannot be shown says why. */
export function lostSlide(sheet: Sheet, { reason }: Of<'lost'>): void {
  const { places, body } = sheet.layout
  const words = fitted(reason, places.body, sized(size.body))
  const said = [{ text: words.text, size: words.size, color: inkSoft }]
  sheet.text('Text', said, places.body, { place: body })
}
