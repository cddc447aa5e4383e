import type { DecisionMark } from '../../../charts/parts/decision-mark.ts'
import { inkSoft } from '../../../charts/parts/palette.ts'
import type { Figure, NativeChart } from '../../figure.ts'
import { barFigure } from '../chart/bar-figure.ts'
import { barKey, lineKey } from '../chart/key.ts'
import { lineFigure } from '../chart/line-figure.ts'
import type { Placeholder } from '../design/design.ts'
import { readPicture } from '../image.ts'
import { size, type Box } from '../page.ts'
import { fitted, heightOf } from '../words.ts'
import type { ChartPart, Sheet } from './sheet.ts'

/** Makes a PNG of a drawing, as a data URI. */
export type MakePicture = (svg: SVGSVGElement) => Promise<string>

interface Place {
  frame: Box
  place?: Placeholder
  /** Those of the decisions beside it. */
  marks: DecisionMark[]
  /** Half a slide is less wide than what a chart has beside its decisions. */
  half: boolean
}

/** A chart in its frame: one that can be edited where presentation programs have its kind, otherwise a picture. */
export async function addFigure(sheet: Sheet, figure: Figure, place: Place, make: MakePicture) {
  const drawn = figure(place.half ? 'half' : 'slide')
  const alt = drawn.getAttribute('aria-label') ?? figure.file.headline
  const native = figure.file.native?.()
  if (native) return addNative(sheet, native, place, alt)
  const picture = readPicture(await make(drawn))
  if (!picture) throw new Error('The drawing could not be made into a picture')
  sheet.picture('Bild av diagram', picture, alt, place.frame, place.place)
}

/** So much of a frame may its key take, so that the chart stays the larger part; the notes have all of it. */
const mostKey = 0.29

async function addNative(sheet: Sheet, native: NativeChart, place: Place, alt: string) {
  const { frame, marks } = place
  let drawn = drawNative(native, frame, marks)
  let key = keyOf(drawn.key, frame)
  // What is left out for want of room is told of in the key, which takes room.
  for (let pass = 0; pass < 3; pass++) {
    const reserved = key.h
    drawn = drawNative(native, { ...frame, h: frame.h - reserved }, marks)
    key = keyOf(drawn.key, frame)
    if (key.h <= reserved) break
  }
  const box = { ...frame, h: frame.h - key.h }
  const draw = (one: Box) => drawNative(native, one, marks).part
  await sheet.chart('Diagram', draw, alt, box, place.place)
  if (!key.text) return
  const below = { ...frame, y: frame.y + frame.h - key.h + 0.06, h: key.h - 0.06 }
  sheet.text('Teckenförklaring', [{ text: key.text, size: size.least, color: inkSoft }], below)
}

function drawNative(
  native: NativeChart,
  frame: Box,
  marks: DecisionMark[]
): { part: ChartPart; key: string[] } {
  if (native.kind === 'line') {
    const part = lineFigure(native, frame, marks)
    return { part, key: lineKey(native, part) }
  }
  const part = barFigure(native, frame)
  return { part, key: barKey(native, part) }
}

function keyOf(sentences: string[], { w, h }: Box): { text: string; h: number } {
  if (h * mostKey < heightOf('A', size.least, w)) return { text: '', h: 0 }
  const sizes = { most: size.least, least: size.least }
  const { text } = fitted(sentences.join(' '), { w, h: h * mostKey }, sizes)
  return { text, h: text ? heightOf(text, size.least, w) + 0.06 : 0 }
}
