import {
  boys,
  decisionFill,
  girls,
  ink,
  link,
  mapFill,
  ownHues,
  paper
} from '../../../charts/parts/palette.ts'
import { xmlPart } from '../package/xml.ts'

/** Every computer that shows a presentation has it, so that what fits here fits there. */
export const font = 'Arial'

/** The county's own first; a county of fewer has them filled up with what the charts have beside. */
const [second, third, fourth, fifth] = [...ownHues, mapFill, girls, boys, ink] as [
  string,
  string,
  string,
  string
]

/** The theme's colours in the order of the format, the reader's own first of the accents. */
const colorsOf = (color: string): [string, string][] => [
  ['dk1', ink],
  ['lt1', paper],
  ['dk2', '#404040'],
  ['lt2', '#f3f1ec'],
  ['accent1', color],
  ['accent2', second],
  ['accent3', third],
  ['accent4', fourth],
  ['accent5', fifth],
  ['accent6', decisionFill],
  ['hlink', link],
  ['folHlink', '#5b3f7a']
]

/** A theme, by the program's own name: colours, fonts, and the plain looks that the format demands three of each. ECMA-376 part 1, 20.1.6.9. */
export function themeXml(color: string): string {
  const colors = colorsOf(color)
    .map(([name, hex]) => `<a:${name}><a:srgbClr val="${hex.slice(1).toUpperCase()}"/></a:${name}>`)
    .join('')
  const face = `<a:latin typeface="${font}"/><a:ea typeface=""/><a:cs typeface=""/>`
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
  const line = (width: number) =>
    `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${fill}<a:prstDash val="solid"/></a:ln>`
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>'
  return xmlPart(
    `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Länsdelsbilden"><a:themeElements><a:clrScheme name="Länsdelsbilden">${colors}</a:clrScheme><a:fontScheme name="Länsdelsbilden"><a:majorFont>${face}</a:majorFont><a:minorFont>${face}</a:minorFont></a:fontScheme><a:fmtScheme name="Länsdelsbilden"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${[6350, 12_700, 19_050].map(line).join('')}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
  )
}
