import { expect, test } from 'vitest'
import { indexOfSame, withoutNotes, type Slide } from '../../src/lib/deck/slide.ts'
import { deck, slides } from './decks.ts'

const chart = { address: '/indikator/hvb/', kind: 'ranking' as const, part: null, frozen: null }
const slide = (changed: Partial<typeof chart> = {}): Slide => {
  return { id: 'ny', kind: 'chart', title: '', note: '', chart: { ...chart, ...changed } }
}

test('a chart with the same view is found, alone, beside another and frozen', () => {
  expect(indexOfSame(slides, slide())).toBe(4)
  expect(indexOfSame(slides, slide({ address: '/indikator/familjehem/?omraden=18N' }))).toBe(-1)
  expect(indexOfSame(slides, { ...slides[2]!, id: 'ny', title: 'Annan' })).toBe(2)
  expect(indexOfSame(slides, { ...slides[3]!, id: 'ny' })).toBe(3)
  expect(indexOfSame(slides, slide({ address: '/indikator/hvb/?kon=flickor' }))).toBe(-1)
})

test('a decision is found; texts and titles are as many as anybody wants', () => {
  expect(indexOfSame(slides, { ...slides[6]!, id: 'ny' })).toBe(6)
  expect(indexOfSame(slides, { ...slides[6]!, decision: 'annat' } as Slide)).toBe(-1)
  expect(indexOfSame(slides, slides[7]!)).toBe(-1)
  expect(indexOfSame(slides, slides[0]!)).toBe(-1)
})

test('without its notes a deck is otherwise the same', () => {
  const bare = withoutNotes(deck)
  expect(bare.slides.every(({ note }) => note === '')).toBe(true)
  expect(bare.slides.map(({ id }) => id)).toEqual(slides.map(({ id }) => id))
  expect(deck.slides[2]?.note).not.toBe('')
})
