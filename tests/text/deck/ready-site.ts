import { expect } from 'vitest'
import { deckText, parseDeck } from '../../../src/lib/deck/deck-file.ts'
import { chartsOf, emptyDeck, type Slide } from '../../../src/lib/deck/slide.ts'
import type { SlideFigures } from '../../../src/lib/figures/sources/slide-figures.ts'
import { fewestSlides, mostSlides } from '../../../src/lib/text/deck/ready-deck.ts'

/** The text of the last slide. */
export function summaryOf(slides: Slide[]): string {
  const last = slides.at(-1)!
  if (last.kind !== 'text') throw new Error('no summary')
  return last.text
}

/** The charts of the slides, by their addresses. */
export const addressesOf = (slides: Slide[]) =>
  slides.flatMap(chartsOf).map(({ address }) => address)

/** What holds for every deck, whatever it is of. */
export function expectReady(slides: Slide[], of: string, short: RegExp) {
  const [first, ...rest] = slides
  const messages = rest.slice(0, -1)
  expect(first?.kind, of).toBe('title')
  expect(messages.length, of).toBeLessThanOrEqual(mostSlides)
  const summary = summaryOf(slides)
  if (messages.length < fewestSlides) expect(summary, of).toMatch(short)
  const views = slides
    .flatMap(chartsOf)
    .map(({ address, kind, part }) => `${address} ${kind} ${part}`)
  expect(new Set(views).size, of).toBe(views.length)
  for (const slide of messages) {
    if (slide.kind !== 'chart' || slide.title === '') continue
    expect(summary, of).toContain(`– ${slide.title}`)
    expect(slide.title, of).toMatch(/^[\p{Lu}\d].*\D$|\d{4}$/u)
    expect(slide.title, of).not.toMatch(/undefined|null|NaN| {2}|\.$/)
  }
  // It is a deck that can be saved and opened again.
  expect(parseDeck(deckText({ ...emptyDeck, slides }, '')).slides, of).toEqual(slides)
}

/** Whether the figures of each chart that is made up are said to be so in the summary, and no other. */
export async function expectDrawn(decks: Slide[][], charts: SlideFigures) {
  const drawn = new Map<string, boolean>()
  for (const slides of decks) {
    for (const slide of slides) {
      for (const chart of chartsOf(slide)) {
        const key = JSON.stringify(chart)
        if (!drawn.has(key)) {
          const shown = await charts.chart(chart)
          expect(shown?.notice ?? '', chart.address).not.toMatch(/adress/i)
          drawn.set(key, shown!.figure.file.example)
        }
        if (slide.title !== '')
          expect(summaryOf(slides).includes(`– ${slide.title} (Exempeldata)`), slide.title).toBe(
            drawn.get(key)
          )
      }
    }
  }
  return drawn.size
}
