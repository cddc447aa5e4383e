import type { Package } from '../package/package.ts'
import { escapeXml } from '../package/xml.ts'
import { lineOf } from './shape.ts'

/** Puts new words in the place of those that we once wrote in a slide's notes; what somebody else has written stays. */
export function updateNotes(
  file: Package,
  slide: string,
  before: string[],
  now: string[]
): boolean {
  const [part] = file.targets(slide, 'notesSlide')
  if (!part || JSON.stringify(before) === JSON.stringify(now)) return false
  const xml = file.text(part)
  const paragraphs = [...xml.matchAll(/<a:p\b(?:[^>]*\/>|.*?<\/a:p>)/gs)].map(([one]) => one)
  const waiting = [...before]
  const ours = paragraphs.filter((paragraph) => {
    const at = waiting.indexOf(lineOf(paragraph))
    if (at >= 0) waiting.splice(at, 1)
    return at >= 0
  })
  const [first, ...others] = ours
  if (!first) return false
  const lines = now.map(
    (line) => `<a:p><a:r><a:rPr lang="sv-SE" dirty="0"/><a:t>${escapeXml(line)}</a:t></a:r></a:p>`
  )
  const rest = others.reduce((text, paragraph) => text.replace(paragraph, ''), xml)
  file.put(
    part,
    rest.replace(first, () => lines.join(''))
  )
  return true
}
