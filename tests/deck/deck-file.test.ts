import { describe, expect, test } from 'vitest'
import { deckText, parseDeck } from '../../src/lib/deck/deck-file.ts'
import { SavedFileError } from '../../src/lib/deck/saved-file.ts'
import { emptyDeck, longest, mostSlides, type Deck } from '../../src/lib/deck/slide.ts'
import { deckFaultSentence } from '../../src/lib/text/deck/deck.ts'
import { deck, slides } from './decks.ts'

interface File {
  version: unknown
  slides: Record<string, unknown>[]
  template: unknown
  [key: string]: unknown
}

/** The deck's file with something of it changed. */
function changed(change: (file: File) => void): string {
  const file = JSON.parse(deckText(deck, '2026-11-22')) as File
  change(file)
  return JSON.stringify(file)
}

function faultOf(text: string): [string, number | null] {
  try {
    parseDeck(text)
  } catch (error) {
    if (error instanceof SavedFileError) return [error.fault, error.part]
    throw error
  }
  throw new Error('the file was read')
}

test('a deck of every kind of slide is read as it was saved', () => {
  expect(parseDeck(deckText(deck, '2026-11-22'))).toEqual(deck)
  expect(parseDeck(deckText(emptyDeck, '2026-11-22'))).toEqual(emptyDeck)
})

test('words that are made up are marked in the file, and a file from before the mark is read without it', () => {
  const words = { id: 'ord', kind: 'text', title: 'Ord', note: '', text: 'Ord' } as const
  const marked: Deck = { ...emptyDeck, slides: [{ ...words, example: true }] }
  expect(parseDeck(deckText(marked, '2026-11-22'))).toEqual(marked)
  const before: Deck = { ...emptyDeck, slides: [words] }
  expect(parseDeck(deckText(before, '2026-11-22'))).toEqual(before)
})

describe('what is no deck', () => {
  test.each([
    ['', 'not-json'],
    ['bildspel', 'not-json'],
    ['{"slides":[]', 'not-json'],
    ['null', 'other-kind'],
    ['[]', 'other-kind'],
    ['{"slides":[]}', 'other-kind'],
    ['{"format":"annat","version":1,"slides":[]}', 'other-kind']
  ])('%s is %s', (text, fault) => {
    expect(faultOf(text)).toEqual([fault, null])
  })
})

describe('a damaged deck', () => {
  const damages: [string, (file: File) => void, [string, number | null]][] = [
    ['another version', (file) => (file.version = 2), ['other-version', null]],
    ['a version as text', (file) => (file.version = '1'), ['other-version', null]],
    ['no slides', (file) => (file.slides = {} as never), ['damaged', null]],
    ['a slide that is none', (file) => (file.slides[2] = 'bild' as never), ['damaged', 3]],
    ['a kind unknown', (file) => (file.slides[0]!.kind = 'film'), ['damaged', 1]],
    ['a title that is a number', (file) => (file.slides[1]!.title = 7), ['damaged', 2]],
    ['a note that is missing', (file) => delete file.slides[5]!.note, ['damaged', 6]],
    ['an empty id', (file) => (file.slides[3]!.id = ''), ['damaged', 4]],
    ['two slides of one id', (file) => (file.slides[3]!.id = '1'), ['damaged', null]],
    [
      'a title too long',
      (file) => (file.slides[0]!.title = 'å'.repeat(longest.title + 1)),
      ['damaged', 1]
    ],
    [
      'an address of another host',
      (file) => (file.slides[2]!.chart = { ...chartOf(file), address: '//example.org/' }),
      ['damaged', 3]
    ],
    [
      'an address with a scheme',
      (file) => (file.slides[2]!.chart = { ...chartOf(file), address: 'javascript:alert(1)' }),
      ['damaged', 3]
    ],
    [
      'frozen without a day',
      (file) => (file.slides[2]!.chart = { ...chartOf(file), frozen: { rows: {} } }),
      ['damaged', 3]
    ],
    [
      'a comparison of one',
      (file) => (file.slides[4]!.charts = [(file.slides[4]!.charts as unknown[])[0]]),
      ['damaged', 5]
    ],
    [
      'too many slides',
      (file) => (file.slides = Array.from({ length: mostSlides + 1 }, () => file.slides[0]!)),
      ['too-long', null]
    ]
  ]

  test.each(damages)('%s', (_, change, fault) => {
    expect(faultOf(changed(change))).toEqual(fault)
  })

  test('is told in a sentence that says that the own deck is kept', () => {
    for (const [, change] of damages) {
      const [fault, slide] = faultOf(changed(change))
      const said = deckFaultSentence(fault as never, slide, 'Länsdelsbilden')
      expect(said).toMatch(/Ditt bildspel är kvar som det var\.$/)
      if (slide !== null) expect(said).toContain(`bild ${slide} går inte att läsa`)
    }
  })
})

test('looks that cannot be read are as if they were not there', () => {
  const read = (template: unknown): Deck => parseDeck(changed((file) => (file.template = template)))
  expect(read(undefined).template).toEqual(emptyDeck.template)
  expect(read({ color: 'red', logo: 'data:image/svg+xml,<svg/>' }).template).toEqual(
    emptyDeck.template
  )
  expect(read({ color: '#00796b', logo: 'https://example.org/logo.png' }).template).toEqual({
    color: '#00796b',
    logo: null
  })
  expect(read({}).slides).toEqual(slides)
})

function chartOf(file: File): object {
  return file.slides[2]!.chart as object
}
