import { ink, inkSoft } from '../../../charts/parts/palette.ts'
import { formatDateAlone } from '../../../format/date.ts'
import type { DecisionRow } from '../../../queries/decision/decisions.ts'
import {
  decisionMarks,
  decisionsBeside,
  markedOn,
  moreDecisions
} from '../../../text/decision/decisions.ts'
import { kindText } from '../../../text/parts/labels.ts'
import { slideSubtitle } from '../../figure.ts'
import type { ShownChart, ShownSlide } from '../../shown-slide.ts'
import { inches, size, type Box } from '../page.ts'
import { fitted, heightOf } from '../words.ts'
import { addFigure, type MakePicture } from './figure.ts'
import { addFoot, addSubtitle } from './foot.ts'
import type { Paragraph } from './shapes.ts'
import type { Sheet } from './sheet.ts'

/** What it is made with: the name of the site that it leads to, and what makes a picture. */
interface Made {
  site: string
  picture: MakePicture
}

type Of<Kind> = Extract<ShownSlide, { kind: Kind }>

/** The chart, and beside it the decisions about the same thing; without any, what the figures show in words. */
export async function chartSlide(sheet: Sheet, { chart }: Of<'chart'>, made: Made) {
  const { places, content, beside: besidePlace } = sheet.layout
  const { file } = chart.figure
  const top = addSubtitle(sheet, slideSubtitle(file), file.example) + 0.1
  const below = (box: Box) => ({ ...box, y: top, h: box.y + box.h - top })
  const side = places.beside && below(places.beside)
  const said = side ? besideOf(chart, side) : nothing
  const marks = chart.numbered ? decisionMarks(said.decisions) : []
  const frame = below(places.chart)
  await addFigure(
    sheet,
    chart.figure,
    { frame, place: content[0], marks, half: false },
    made.picture
  )
  if (side && said.paragraphs.length > 1) {
    const name = said.decisions.length ? 'Beslut' : 'Det här visar siffrorna'
    sheet.text(name, said.paragraphs, side, { place: besidePlace })
  }
  addFoot(sheet, [chart])
  sheet.link('Länk', `Öppna i ${made.site}`, chart.href, places.link)
}

export const decisionsHeading = 'Beslut som rör det här'

/** The decisions that a chart has, where they have a slide of their own: a point each, in the order of time. */
export function decisionLines(decisions: DecisionRow[]): string {
  const lines = markedOn(decisions).map((row) => {
    return `– ${formatDateAlone(row.date)} · ${kindText(row)}: ${row.agenda_item}`
  })
  return lines.join('\n')
}

/** What stands beside a chart, and which decisions it names, in the order of their numbers. */
interface Beside {
  decisions: DecisionRow[]
  paragraphs: Paragraph[]
}

const nothing: Beside = { decisions: [], paragraphs: [] }

function besideOf(chart: ShownChart, box: Box): Beside {
  if (chart.decisions.length) return decisionList(chart, box)
  return { decisions: [], paragraphs: summaryList(chart.figure.file.summary, box) }
}

/**
 * The decisions that the screen has beside the chart, their names as whole as there is room for, and how many more there
 * are. Where there is room left, the first says what it came to.
 */
function decisionList({ decisions, numbered }: ShownChart, box: Box): Beside {
  const { rows, more } = decisionsBeside(decisions, numbered)
  const own = rows.map(({ row }) => row)
  const list = [3, 2, 1]
    .map((lines) => rows.map(({ row, number }) => namedIn(row, number, lines, box.w)))
    .map((named) => [headed(decisionsHeading), ...named.flat(), ...moreLine(more)])
  const fitting = list.find((paragraphs) => spaceOfAll(paragraphs, box.w) <= box.h) ?? list.at(-1)!
  const room = { ...box, h: box.h - spaceOfAll(fitting, box.w) }
  // After the heading and the first one's day and name.
  return { decisions: own, paragraphs: fitting.toSpliced(3, 0, ...outcome(own[0]!, room)) }
}

/** What a decision came to, where three lines or more can be had for it. */
function outcome({ summary }: DecisionRow, room: Box): Paragraph[] {
  const box = { w: room.w, h: room.h - inches(12) }
  if (box.h < heightOf('A\nA\nA', size.least, box.w)) return []
  const { text } = fitted(summary, box, { most: size.least, least: size.least })
  return [{ text, size: size.least, color: ink, after: 10 }]
}

/** A decision's number where it has one, date, kind and name, the name in so many lines at most. */
function namedIn(row: DecisionRow, at: number | null, lines: number, w: number): Paragraph[] {
  const number = at === null ? '' : `${at}. `
  const box = { w, h: heightOf('A', size.least, w) * lines }
  const { text } = fitted(row.agenda_item, box, { most: size.least, least: size.least, bold: true })
  return [
    {
      text: `${number}${formatDateAlone(row.date)} · ${kindText(row)}`,
      size: size.least,
      color: inkSoft
    },
    { text, size: size.least, bold: true, color: ink, after: 10 }
  ]
}

function moreLine(count: number): Paragraph[] {
  const text = moreDecisions(count)
  return text ? [{ text, size: size.least, color: inkSoft }] : []
}

/** As many sentences as have room; of the first as much as has. */
function summaryList(sentences: string[], { w, h }: Box): Paragraph[] {
  const list = [headed('Det här visar siffrorna')]
  const [first = '', ...others] = sentences
  const box = { w, h: h - spaceOfAll(list, w) - inches(8) }
  const opening = fitted(first, box, { most: size.least, least: size.least }).text
  for (const text of [opening, ...others].filter(Boolean)) {
    const longer = [...list, { text, size: size.least, color: ink, after: 8 }]
    if (spaceOfAll(longer, w) > h) break
    list.push(longer.at(-1)!)
  }
  return list
}

function headed(text: string): Paragraph {
  return { text, size: 20, bold: true, color: ink, after: 8 }
}

function spaceOfAll(paragraphs: Paragraph[], w: number): number {
  const spaces = paragraphs.map(({ text, size: fontSize, bold, after = 0 }) => {
    return heightOf(text, fontSize, w, bold) + inches(after)
  })
  return spaces.reduce((sum, space) => sum + space, 0)
}
