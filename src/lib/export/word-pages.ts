import { pointText } from '../text/deck/deck.ts'
import { inches, ownPlaces, size, type Box } from './pptx/page.ts'
import { fitted, heightOf, largest } from './pptx/words.ts'
import { isExample, type ShownSlide, type WordPage } from './shown-slide.ts'

/** A slide of words. */
type Words = Extract<ShownSlide, { kind: 'text' | 'summary' }>

/** What is said in a paragraph, as a point or as running text. */
type Said = WordPage['said'][number]

/**
 * The slides with those of words divided over as many as they need, on screen as in a file: what goes on has the title of
 * the first, and no note.
 */
export function paged(slides: ShownSlide[]): ShownSlide[] {
  return slides.flatMap((shown) => {
    if (shown.kind !== 'text' && shown.kind !== 'summary') return [shown]
    const pages = wordPages(shown, wordBox(shown))
    return pages.map((page, i): ShownSlide => {
      if (i === 0) return { ...shown, page }
      const { slide: _, ...goingOn } = shown
      return { ...goingOn, page, title: goesOn(shown.title), note: '' }
    })
  })
}

/** What the title of a slide becomes where its words go on. */
export const goesOn = (title: string) => `${title} (forts.)`

/** The page of a slide that is not divided. */
export function firstPage(shown: Words): WordPage {
  return shown.page ?? wordPages(shown, wordBox(shown))[0]!
}

const wordBox = (shown: Words) => (isExample(shown) ? ownPlaces.bodyBelowBadge : ownPlaces.body)

/**
 * A slide's words over as many pages as they need in a box, inches: on one in the largest size that they fit in, with less
 * room between them rather than on two, and otherwise in the least.
 */
export function wordPages(shown: Words, box: Box): WordPage[] {
  const said = shown.page?.said ?? saidOf(shown)
  const all = (points: number, after: number) =>
    said.reduce((sum, one) => sum + spaceOf(one, { size: points, after }, box.w), 0)
  const { page } = shown
  if (page && all(page.size, page.after) <= box.h) return [page]
  const sizes = { most: size.body, least: size.least }
  const roomy = largest(sizes, (points) => all(points, points / 2) <= box.h)
  const isClose = all(roomy, roomy / 2) > box.h && all(size.least, close) <= box.h
  const set = isClose ? { size: size.least, after: close } : { size: roomy, after: roomy / 2 }
  const pages: WordPage[] = [{ ...set, said: [] }]
  let used = 0
  for (const { text: whole, bullet } of said) {
    const sizes = { most: set.size, least: set.size }
    const { text } = fitted(whole, { w: box.w - 0.4, h: box.h - 0.2 }, sizes)
    const space = spaceOf({ text, bullet }, set, box.w)
    if (used + space > box.h && used > 0) {
      pages.push({ ...set, said: [] })
      used = 0
    }
    pages.at(-1)!.said.push({ text, bullet })
    used += space
  }
  return pages
}

/** Points between paragraphs that would not have room otherwise. */
const close = 2

/** Lines of a text that begin with a dash are points. */
function saidOf(shown: Words): Said[] {
  if (shown.kind === 'summary') {
    return shown.points.map((point) => ({ text: pointText(point), bullet: true }))
  }
  const lines = shown.text.split('\n').map((line) => line.trim())
  return lines.filter(Boolean).map((line) => {
    const [, point] = /^[-–•]\s+(.*)$/.exec(line) ?? []
    return { text: point ?? line, bullet: point !== undefined }
  })
}

function spaceOf(
  { text, bullet }: Said,
  { size: points, after }: Pick<WordPage, 'size' | 'after'>,
  width: number
): number {
  return heightOf(text, points, width - (bullet ? inches(points) : 0)) + inches(after)
}
