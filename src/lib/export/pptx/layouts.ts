import type PptxGenJS from 'pptxgenjs'
import { grid, ink, inkSoft } from '../../charts/parts/palette.ts'
import type { Template } from '../../deck/slide.ts'
import { contained, readPicture } from './image.ts'
import { font, page, places, size, type Box } from './page.ts'
import { hex } from './sheet.ts'

export type Layout = 'Omslag' | 'Avsnitt' | 'Sida'

type Objects = NonNullable<PptxGenJS.SlideMasterProps['objects']>

export const coverTitle: Box = { ...places.title, y: 1.9, h: 2 }
const band: Box = { x: 0, y: 2.3, w: page.w, h: 2.6 }
export const sectionTitle: Box = { ...places.title, y: band.y + 0.3, h: band.h - 0.6 }

/** What the slides of a kind have in common: the template's colour and logo, the place of the title, the number. */
export function defineLayouts(pptx: PptxGenJS, template: Template): void {
  const define = (title: Layout, own: Objects, box: Box, valign: 'top' | 'middle' | 'bottom') =>
    pptx.defineSlideMaster({
      title,
      background: { color: 'FFFFFF' },
      objects: [...own, ...logo(template), titlePlace(box, valign)],
      slideNumber: {
        ...places.number,
        ...{ fontFace: font, fontSize: size.foot, color: hex(inkSoft), align: 'right', margin: 0 }
      }
    })
  const { color } = template
  const foot = filled({ ...places.title, y: 6.7, h: 0.01 }, grid)
  const head = filled({ x: 0, y: 0, w: page.w, h: 0.1 }, color)
  define('Omslag', [filled({ x: 0, y: 0, w: page.w, h: 0.45 }, color), foot], coverTitle, 'bottom')
  define('Avsnitt', [filled(band, color), foot], sectionTitle, 'middle')
  define('Sida', [head, foot], places.title, 'bottom')
}

function filled(box: Box, color: string): Objects[number] {
  return { rect: { ...box, fill: { color: hex(color) } } }
}

function logo({ logo: uri }: Template): Objects {
  const picture = uri === null ? null : readPicture(uri)
  if (!picture) return []
  return [
    {
      image: { ...contained(picture, places.logo, 'right'), data: picture.data, altText: 'Logotyp' }
    }
  ]
}

function titlePlace(box: Box, valign: 'top' | 'middle' | 'bottom'): Objects[number] {
  const style = { fontFace: font, fontSize: size.title, bold: true, color: hex(ink), lang: 'sv-SE' }
  const options = { name: 'title', type: 'title', align: 'left', margin: 0, valign } as const
  return { placeholder: { options: { ...options, ...box, ...style }, text: '' } }
}
