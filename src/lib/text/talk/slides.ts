import { longest, newSlide, type Slide } from '../../deck/slide.ts'
import type { Question } from './questions.ts'

// So much is read from the back of a room.
const mostOnSlide = 420

/**
 * The questions as slides of words, as many as they need, each question after what it rests on. What rests on made-up figures
 * has slides of its own, last, which are left out where official figures are shown alone.
 */
export function talkSlides(title: string, questions: readonly Question[]): Slide[] {
  const pages = [
    ...pagesOf(questions.filter((question) => !isMadeUp(question))),
    ...pagesOf(questions.filter(isMadeUp))
  ]
  return pages.map((page, i) => {
    const part = pages.length > 1 ? ` ${i + 1} av ${pages.length}` : ''
    return newSlide({
      kind: 'text',
      title: title.slice(0, longest.title - part.length) + part,
      text: textOf(page).slice(0, longest.text),
      note: 'Frågorna utgår från vad siffrorna visar och inte kan visa. De säger inte varför något är som det är.',
      ...(page.some(isMadeUp) ? { example: true } : {})
    })
  })
}

const isMadeUp = ({ fact, mark }: Question) => fact !== '' && mark !== ''

function pagesOf(questions: readonly Question[]): Question[][] {
  const pages: Question[][] = []
  for (const question of questions) {
    const page = pages.at(-1)
    const isFull = !page || textOf([...page, question]).length > mostOnSlide
    if (isFull) pages.push([question])
    else page.push(question)
  }
  return pages
}

function textOf(questions: readonly Question[]): string {
  return questions
    .map(({ fact, text, mark }) => {
      const marked = fact && mark ? `${fact} (${mark}.)` : fact
      return `– ${[marked, text].filter(Boolean).join(' ')}`
    })
    .join('\n')
}
