import { ink, inkSoft } from '../../charts/parts/palette.ts'
import { formatDateAlone } from '../../format/date.ts'
import type { DecisionRow } from '../../queries/decision/decisions.ts'
import { kindLabel } from '../../text/parts/labels.ts'
import { slideSubtitle, type ChartFile } from '../figure.ts'
import { markedOn, slideDecisions } from '../../text/decision/decisions.ts'
import type { ShownChart, ShownSlide } from '../shown-slide.ts'
import { addFigure, type MakePicture } from './figure.ts'
import { addBadge, addFoot, addLink, addSubtitle } from './foot.ts'
import { inches, places, size, type Box } from './page.ts'
import { write, writeAll, type Paragraph, type Sheet } from './sheet.ts'
import { fitted, heightOf } from './words.ts'

const { badge } = places

type Of<Kind> = Extract<ShownSlide, { kind: Kind }>

/** The chart, and beside it the decisions about the same thing; without any, what the figures show in words. */
export async function chartSlide(sheet: Sheet, { chart }: Of<'chart'>, make: MakePicture) {
  const { file } = chart.figure
  addSubtitle(sheet, slideSubtitle(file), file.example)
  await addFigure(sheet, chart.figure, places.chart, make)
  const beside = chart.decisions.length ? decisionList(chart) : summaryList(file.summary)
  if (beside.length > 1) writeAll(sheet, beside, places.beside)
  addFoot(sheet, [chart])
  addLink(sheet, chart.href, 'Öppna i Länsdelsbilden', places.link)
}

/** Two charts, each with its own headline; both begin at the same height. */
export async function comparisonSlide(
  sheet: Sheet,
  { charts }: Of<'comparison'>,
  make: MakePicture
) {
  const heads = charts.map(({ figure: { file } }, i) => headOf(file, places.halves[i]!))
  const headline = Math.max(...heads.map(({ title }) => title.h))
  const subtitle = Math.max(...heads.map(({ below }) => below.h))
  for (const [i, { title, below }] of heads.entries()) {
    const half = places.halves[i]!
    const { figure } = charts[i]!
    if (figure.file.example) addBadge(sheet, { ...badge, x: half.x + half.w - badge.w, y: half.y })
    write(sheet, title.text, title, { size: size.least, bold: true, color: ink })
    const second = { ...below, y: half.y + headline + 0.06 }
    write(sheet, below.text, second, { size: size.least, color: inkSoft })
    const used = headline + subtitle + 0.18
    await addFigure(sheet, figure, { ...half, y: half.y + used, h: half.h - used }, make)
  }
  const [left, right] = charts
  addFoot(sheet, charts)
  addLink(sheet, left.href, 'Öppna till vänster', places.link)
  addLink(sheet, right.href, 'Öppna till höger', { ...places.link, y: places.link.y + 0.25 })
}

/** The words above one of two charts, and the room that they need: three lines of each at most. */
function headOf(file: ChartFile, half: Box) {
  const { headline, example } = file
  const boxed = (text: string, w: number, bold: boolean) => {
    const most = { w, h: heightOf('A\nA\nA', size.least, w) }
    const words = fitted(text, most, { most: size.least, least: size.least, bold })
    return { ...half, w, h: heightOf(words.text, size.least, w, bold), text: words.text }
  }
  const room = example ? badge.w + 0.2 : 0
  return {
    title: boxed(headline, half.w - room, true),
    below: boxed(slideSubtitle(file), half.w, false)
  }
}

/**
 * As many of the most relevant decisions as have room below each other, in the order of time, and how many more there are.
 * Where there is room left, the first says what it came to. A picture numbers them; the program's own charts have no marks.
 */
function decisionList({ decisions, figure, numbered }: ShownChart): Paragraph[] {
  const isNumbered = numbered && figure.file.native === null
  const numbers = isNumbered ? markedOn(decisions, slideDecisions) : []
  const heading = headed('Beslut som rör det här')
  for (let count = Math.min(decisions.length, 5); count > 0; count--) {
    const more = moreLine(decisions.length - count)
    // Fewer decisions with their names whole say more than many that are cut.
    for (const lines of count > 2 ? [3, 2] : [3, 2, 1]) {
      const own = markedOn(decisions, count)
      const [first = [], ...others] = own.map((row) => namedIn(row, numbers.indexOf(row), lines))
      const list = [heading, ...first, ...others.flat(), ...more]
      const left = places.beside.h - spaceOfAll(list)
      if (left < 0) continue
      return list.toSpliced(1 + first.length, 0, ...outcome(own[0]!, left))
    }
  }
  return [heading, ...moreLine(decisions.length)]
}

/** What a decision came to, where three lines or more can be had for it. */
function outcome({ summary }: DecisionRow, room: number): Paragraph[] {
  const box = { w: places.beside.w, h: room - inches(12) }
  if (box.h < heightOf('A\nA\nA', size.least, box.w)) return []
  const { text } = fitted(summary, box, { most: size.least, least: size.least })
  return [{ text, size: size.least, color: ink, after: 10 }]
}

/** A decision's number where it has one, date, kind and name, the name in so many lines at most. */
function namedIn({ date, kind, agenda_item }: DecisionRow, at: number, lines: number): Paragraph[] {
  const number = at < 0 ? '' : `${at + 1}. `
  const { w } = places.beside
  const box = { w, h: heightOf('A', size.least, w) * lines }
  const { text } = fitted(agenda_item, box, { most: size.least, least: size.least, bold: true })
  return [
    {
      text: `${number}${formatDateAlone(date)} · ${kindLabel[kind]}`,
      size: size.least,
      color: inkSoft
    },
    { text, size: size.least, bold: true, color: ink, after: 10 }
  ]
}

function moreLine(count: number): Paragraph[] {
  if (count === 0) return []
  return [{ text: `och ${count} beslut till`, size: size.least, color: inkSoft }]
}

/** As many sentences as have room; of the first as much as has. */
function summaryList(sentences: string[]): Paragraph[] {
  const list = [headed('Det här visar siffrorna')]
  const { w, h } = places.beside
  const [first = '', ...others] = sentences
  const box = { w, h: h - spaceOfAll(list) - inches(8) }
  const opening = fitted(first, box, { most: size.least, least: size.least }).text
  for (const text of [opening, ...others].filter(Boolean)) {
    const longer = [...list, { text, size: size.least, color: ink, after: 8 }]
    if (spaceOfAll(longer) > h) break
    list.push(longer.at(-1)!)
  }
  return list
}

function headed(text: string): Paragraph {
  return { text, size: 20, bold: true, color: ink, after: 8 }
}

function spaceOfAll(paragraphs: Paragraph[]): number {
  const { w } = places.beside
  const spaces = paragraphs.map(({ text, size: fontSize, bold, after = 0 }) => {
    return heightOf(text, fontSize, w, bold) + inches(after)
  })
  return spaces.reduce((sum, space) => sum + space, 0)
}
