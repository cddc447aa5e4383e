import type { Figure } from '../figure.ts'
import { inkSoft } from '../../charts/parts/palette.ts'
import { barFigure } from './bar-figure.ts'
import { contained, readPicture } from './image.ts'
import { lineFigure } from './line-figure.ts'
import { places, size, type Box } from './page.ts'
import { write, type Sheet } from './sheet.ts'
import { clean, heightOf } from './words.ts'

/** Makes a PNG of a drawing, as a data URI. */
export type MakePicture = (svg: SVGSVGElement) => Promise<string>

const pictureNote =
  'Diagrammet är en bild och kan inte redigeras. Siffrorna finns i Länsdelsbilden.'

/** A chart in its frame: one that can be edited where presentation programs have its kind, otherwise a picture. */
export async function addFigure(sheet: Sheet, figure: Figure, frame: Box, make: MakePicture) {
  // Half a slide is less wide than what a chart has beside its decisions.
  const drawn = figure(frame.w < places.chart.w ? 'half' : 'slide')
  const alt = drawn.getAttribute('aria-label') ?? figure.file.headline
  const native = figure.file.native?.()
  if (native?.kind === 'line') return lineFigure(sheet, native, frame, alt)
  if (native?.kind === 'bar') return barFigure(sheet, native, frame, alt)
  const picture = readPicture(await make(drawn))
  if (!picture) throw new Error('The drawing could not be made into a picture')
  const noteHeight = heightOf(pictureNote, size.foot, frame.w)
  const box = contained(picture, { ...frame, h: frame.h - noteHeight - 0.08 }, 'left')
  sheet.slide.addImage({ ...box, data: picture.data, altText: clean(alt) })
  const below = { x: frame.x, y: box.y + box.h + 0.08, w: frame.w, h: noteHeight }
  write(sheet, pictureNote, below, { size: size.foot, color: inkSoft })
}
