import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import {
  deckFragment,
  deckOfFragment,
  leftOut,
  longestAddress
} from '../../src/lib/deck/deck-address.ts'
import { SavedFileError } from '../../src/lib/deck/saved-file.ts'
import { chartsOf, emptyDeck } from '../../src/lib/deck/slide.ts'
import { sharedSentence } from '../../src/lib/text/deck/deck.ts'
import { deck, slides } from './decks.ts'

const root = 'https://exempel.test/bildspel/'

test('a deck comes out of its address, without frozen figures and logo', async () => {
  const fragment = await deckFragment(deck, root)
  expect(fragment).toMatch(/^#bildspel=[\w-]+$/)
  expect(root.length + fragment!.length).toBeLessThan(longestAddress)
  const read = await deckOfFragment(fragment!)
  expect(read?.template).toEqual({ color: '#7a1250', logo: null })
  expect(read?.slides.map(({ kind }) => kind)).toEqual(slides.map(({ kind }) => kind))
  expect(read?.slides.flatMap(chartsOf).every(({ frozen }) => frozen === null)).toBe(true)
  expect(read?.slides[2]).toEqual(slides[2])
  expect(read?.slides[7]).toEqual(slides[7])
})

test('a deck that is too long has no address', async () => {
  // Text without any pattern, which cannot be packed.
  const random = () =>
    Array.from({ length: 700 }, () => String.fromCharCode(0x4e00 + Math.random() * 20000)).join('')
  const long = Array.from({ length: 3 }, (_, i) => {
    return { id: String(i), kind: 'text' as const, title: '', note: '', text: random() }
  })
  expect(await deckFragment({ ...emptyDeck, slides: long }, root)).toBeNull()
})

test('an address without a deck is none, and a cut one is told', async () => {
  expect(await deckOfFragment('')).toBeNull()
  expect(await deckOfFragment('#innehall')).toBeNull()
  const fragment = (await deckFragment(deck, root))!
  for (const cut of [
    fragment.slice(0, -20),
    `${fragment.slice(0, 30)}A${fragment.slice(31)}`,
    '#bildspel='
  ]) {
    await expect(deckOfFragment(cut)).rejects.toThrow(SavedFileError)
  }
})

test('what an address leaves out is said', () => {
  expect(sharedSentence(leftOut(deck), 'along')).toContain('saknar frysta siffror och logotypen')
  expect(sharedSentence(leftOut(emptyDeck), 'none')).not.toContain('saknar')
})

test('a deck of more bytes than a function takes arguments has no address, and is no error', async () => {
  const noise = (length: number) =>
    Array.from({ length }, () => String.fromCharCode(0x4e00 + Math.random() * 20000)).join('')
  const long = Array.from({ length: 60 }, (_, i) => {
    return { id: String(i), kind: 'text' as const, title: '', note: noise(4000), text: '' }
  })
  expect(await deckFragment({ ...emptyDeck, slides: long }, root)).toBeNull()
})

test('an address that unfolds without end is damaged', async () => {
  const bomb = deflateRawSync(Buffer.alloc(50_000_000, ' ')).toString('base64url')
  expect(bomb.length).toBeLessThan(100_000)
  await expect(deckOfFragment(`#bildspel=${bomb}`)).rejects.toMatchObject({ fault: 'damaged' })
})
