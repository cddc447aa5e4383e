import { expect, test } from 'vitest'
import { keepFaultSentence, sharedSentence } from '../../src/lib/text/deck/deck.ts'
import { emptyDeck } from '../../src/lib/deck/slide.ts'
import { deck } from '../deck/decks.ts'

const onlyHere =
  'Det du gör nu följer med mellan sidorna här, men finns bara kvar tills fönstret stängs eller laddas om. Spara bildspelet som fil.'

test('a browser that lets nothing be kept is told of', () => {
  expect(keepFaultSentence('denied', deck)).toBe(
    `Webbläsaren tillåter inte att bildspelet sparas. ${onlyHere}`
  )
})

test('one without room is told of, with how large the deck is and what takes the room', () => {
  const heavy = {
    slides: deck.slides,
    template: { ...deck.template, logo: `data:image/png;base64,${'A'.repeat(1_500_000)}` }
  }
  expect(keepFaultSentence('full', heavy)).toBe(
    `Webbläsaren har inte plats för hela bildspelet. ${onlyHere} Bildspelet är 1\u00a0502 kB. Mest plats tar frysta siffror och logotypen.`
  )
  expect(keepFaultSentence('full', emptyDeck)).toMatch(/Det blir mindre med färre bilder\.$/)
})

test('what a link carries is told', () => {
  const all = { frozen: true, logo: true }
  const none = { frozen: false, logo: false }
  expect(sharedSentence(none, 'none')).toBe(
    'Länken är kopierad. Den som öppnar den får bildspelet med dagens siffror.'
  )
  expect(sharedSentence(none, 'along')).toBe(
    'Länken är kopierad. Den som öppnar den får bildspelet med anteckningarna och med dagens siffror.'
  )
  expect(sharedSentence(all, 'left-out')).toMatch(
    / Den saknar anteckningarna, frysta siffror och logotypen\.$/
  )
})
