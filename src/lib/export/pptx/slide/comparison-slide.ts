import { ink, inkSoft } from '../../../charts/parts/palette.ts'
import { slideSubtitle, type ChartFile } from '../../figure.ts'
import type { ShownSlide } from '../../shown-slide.ts'
import { size, type Box } from '../page.ts'
import { fitted, heightOf } from '../words.ts'
import { addFigure, type MakePicture } from './figure.ts'
import { addBadge, addFoot } from './foot.ts'
import type { Sheet } from './sheet.ts'

const sides = ['till vänster', 'till höger']

/** Two charts, each with its own headline; both begin at the same height. */
export async function comparisonSlide(
  sheet: Sheet,
  { charts }: Extract<ShownSlide, { kind: 'comparison' }>,
  make: MakePicture
) {
  const { places, content } = sheet.layout
  const { badge } = places
  const heads = charts.map(({ figure: { file } }, i) => {
    return headOf(file, places.halves[i]!, badge.w + 0.2)
  })
  const headline = Math.max(...heads.map(({ title }) => title.h))
  const subtitle = Math.max(...heads.map(({ below }) => below.h))
  for (const [i, { title, below }] of heads.entries()) {
    const half = places.halves[i]!
    const { figure, href } = charts[i]!
    if (figure.file.example) addBadge(sheet, { ...badge, x: half.x + half.w - badge.w, y: half.y })
    const first = { text: title.text, size: size.least, bold: true, color: ink }
    sheet.text('Diagrammets rubrik', [first], title.box)
    const second = { ...below.box, y: half.y + headline + 0.04 }
    const words = { text: below.text, size: size.least, color: inkSoft }
    sheet.text('Underrubrik', [words], second)
    const used = headline + subtitle + 0.12
    const frame = { ...half, y: half.y + used, h: half.h - used }
    await addFigure(sheet, figure, { frame, place: content[i], marks: [], half: true }, make)
    const link = { ...places.link, y: places.link.y + (i * places.foot.h) / 2 }
    // The number of the slide stands at the right of the second row.
    const room = i === 1 ? 0.95 : 0
    sheet.link('Länk', `Öppna ${sides[i]!}`, href, { ...link, w: link.w - room })
  }
  addFoot(sheet, charts)
}

/** The words above one of two charts, four lines together at most; the notes have them whole. */
function headOf(file: ChartFile, half: Box, badgeRoom: number) {
  const boxed = (text: string, w: number, lines: number, bold: boolean) => {
    const most = { w, h: heightOf(Array(lines).fill('A').join('\n'), size.least, w) }
    const words = fitted(text, most, { most: size.least, least: size.least, bold })
    const h = heightOf(words.text, size.least, w, bold)
    return { text: words.text, h, box: { ...half, w, h } }
  }
  const title = boxed(file.headline, half.w - (file.example ? badgeRoom : 0), 3, true)
  const used = Math.round(title.h / heightOf('A', size.least, half.w))
  return { title, below: boxed(slideSubtitle(file), half.w, 4 - used, false) }
}
