import { plainText } from '../package/xml.ts'
import type { Box } from '../page.ts'

/** A shape as it stands in a slide's XML. */
export interface Shape {
  name: string
  xml: string
}

/** The texts, pictures and charts of a slide, those within groups too. */
export function shapesIn(slide: string): Shape[] {
  return [...slide.matchAll(/<p:(sp|pic|graphicFrame)\b.*?<\/p:\1>/gs)].map(([xml]) => {
    return { xml, name: plainText(/<p:cNvPr\b[^>]*?\bname="([^"]*)"/.exec(xml)?.[1] ?? '') }
  })
}

/** What a text says, a line for each paragraph and each break within one. */
export function textOf(xml: string): string {
  const paragraphs = xml.match(/<a:p\b(?:[^>]*\/>|.*?<\/a:p>)/gs) ?? []
  return paragraphs.map(lineOf).join('\n')
}

/** A paragraph's words, whatever runs a program has cut it into. */
export function lineOf(paragraph: string): string {
  const pieces = paragraph.matchAll(/<a:t\b[^>]*>([^<]*)<\/a:t>|<a:br\b/g)
  return [...pieces]
    .map(([whole, text]) => (whole.startsWith('<a:br') ? '\n' : plainText(text ?? '')))
    .join('')
}

/** The shape with the words of another, its place and form kept. */
export function withWords(xml: string, other: string): string {
  const words = /<a:lstStyle\b(?:[^>]*\/>|.*?<\/a:lstStyle>)(.*)<\/p:txBody>/s
  const said = words.exec(other)?.[1] ?? ''
  return xml.replace(words, (whole, own: string) => whole.replace(own, () => said))
}

/** Where a shape stands; null where its layout says it. */
export function boxOf(xml: string): Box | null {
  const [, ...found] =
    /<a:off x="(-?\d+)" y="(-?\d+)"\/>\s*<a:ext cx="(\d+)" cy="(\d+)"/.exec(xml) ?? []
  const [x, y, w, h] = found.map((emu) => Number(emu) / 914_400)
  return h === undefined ? null : { x: x!, y: y!, w: w!, h }
}
