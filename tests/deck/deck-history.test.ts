import { describe, expect, test } from 'vitest'
import {
  noHistory,
  recorded,
  redone,
  settled,
  touched,
  undone,
  type DeckChange,
  type DeckHistory
} from '../../src/lib/deck/deck-history.ts'
import {
  emptyDeck,
  joined,
  moved,
  parted,
  withCharts,
  type Deck,
  type Slide
} from '../../src/lib/deck/slide.ts'
import { deck } from './decks.ts'

const { slides } = deck
const of = (changed: Slide[]): Deck => ({ ...deck, slides: changed })
const frozen = { day: '2026-11-22', rows: [1, 2] }

/** Every kind of change, and the deck that it leads to from the sample. */
const changes: [DeckChange, Deck][] = [
  ['add', of(slides.toSpliced(2, 0, { ...slides[1]!, id: 'ny' }))],
  ['add-all', of([...slides, { ...slides[0]!, id: 'ny' }, { ...slides[1]!, id: 'nyare' }])],
  ['remove', of(slides.toSpliced(3, 1))],
  ['move', of(moved(slides, '3', 0))],
  ['title', of(slides.with(0, { ...slides[0]!, title: 'Annan' }))],
  ['subtitle', of(slides.with(0, { ...slides[0]!, subtitle: 'Annan' } as Slide))],
  ['text', of(slides.with(7, { ...slides[7]!, text: 'Annan' } as Slide))],
  ['note', of(slides.with(2, { ...slides[2]!, note: '' }))],
  [
    'freeze',
    of(
      slides.with(
        2,
        withCharts(slides[2]!, (chart) => ({ ...chart, frozen }))
      )
    )
  ],
  [
    'follow',
    of(
      slides.with(
        3,
        withCharts(slides[3]!, (chart) => ({ ...chart, frozen: null }))
      )
    )
  ],
  ['join', of(joined(slides, 2)!)],
  ['part', of(parted(slides, 4))],
  ['open', { slides: [slides[5]!], template: { color: '#000000', logo: null } }],
  ['append', of([...slides, { ...slides[0]!, id: 'annan' }])],
  ['clear', of([])],
  ['color', { ...deck, template: { ...deck.template, color: '#000000' } }],
  ['logo', { ...deck, template: { ...deck.template, logo: 'data:image/png;base64,AAAA' } }],
  ['no-logo', { ...deck, template: { ...deck.template, logo: null } }],
  ['reset', { ...deck, template: emptyDeck.template }],
  ['elsewhere', of(slides.slice(0, 2))],
  ['other', of(slides.toReversed())]
]

test.each(changes)('%s is undone to the very deck that was, and done again', (change, after) => {
  const history = recorded(noHistory, [deck, after], change)
  const back = undone(history, after)!
  expect(back.deck).toBe(deck)
  expect(back.change).toBe(change)
  expect(undone(back.history, back.deck)).toBeNull()
  const forth = redone(back.history, back.deck)!
  expect(forth.deck).toBe(after)
  expect(forth.change).toBe(change)
  expect(redone(forth.history, forth.deck)).toBeNull()
  expect(undone(forth.history, forth.deck)?.deck).toBe(deck)
})

test('all changes in a row are undone and done again, in their order', () => {
  const decks = [deck, ...changes.map(([, after]) => after)]
  let history = changes.reduce<DeckHistory>(
    (sofar, [change, after], i) => recorded(sofar, [decks[i]!, after], change),
    noHistory
  )
  let now = decks.at(-1)!
  for (const [i, [change]] of [...changes.entries()].reverse()) {
    const back = undone(history, now)!
    expect(back.change).toBe(change)
    ;({ history, deck: now } = back)
    expect(now).toBe(decks[i])
  }
  for (const [i, [change]] of changes.entries()) {
    const forth = redone(history, now)!
    expect(forth.change).toBe(change)
    ;({ history, deck: now } = forth)
    expect(now).toBe(decks[i + 1])
  }
})

describe('what is written in a field', () => {
  const titled = (title: string) => of(slides.with(0, { ...slides[0]!, title }))
  const write = (history: DeckHistory, from: Deck, title: string) =>
    recorded(history, [from, titled(title)], 'title', '1 title')

  test('is one step until the field is left', () => {
    let history = write(noHistory, deck, 'N')
    history = write(history, titled('N'), 'Ny')
    expect(history.past).toHaveLength(1)
    expect(undone(history, titled('Ny'))?.deck).toBe(deck)

    history = write(settled(history), titled('Ny'), 'Nya')
    expect(history.past).toHaveLength(2)
    expect(undone(history, titled('Nya'))?.deck).toEqual(titled('Ny'))
  })

  test('is no step once the field has undone all of it', () => {
    const history = write(write(noHistory, deck, 'N'), titled('N'), slides[0]!.title)
    expect(history.past).toEqual([])
  })

  test('in one field is another step than in another', () => {
    const note = recorded(write(noHistory, deck, 'N'), [titled('N'), deck], 'note', '1 note')
    expect(note.past.map(({ change }) => change)).toEqual(['title', 'note'])
  })
})

test('a new change leaves nothing to do again', () => {
  const [[, first], [, second]] = [changes[0]!, changes[2]!]
  const back = undone(recorded(noHistory, [deck, first], 'add'), first)!
  const history = recorded(back.history, [back.deck, second], 'remove')
  expect(redone(history, second)).toBeNull()
  expect(undone(history, second)?.deck).toBe(deck)
})

test('the first steps of a very long work are forgotten', () => {
  let history = noHistory
  for (let i = 0; i < 500; i++) history = recorded(history, [deck, deck], 'other')
  expect(history.past.length).toBeLessThan(500)
  expect(history.past.length).toBeGreaterThan(100)
})

test('the slide that came back or was changed is told', () => {
  const without = of(slides.toSpliced(3, 1))
  expect(touched(without, deck)?.id).toBe('4')
  expect(touched(of(slides.with(2, { ...slides[2]!, note: '' })), deck)?.id).toBe('3')
  expect(touched(of(slides.toReversed()), deck)).toBeNull()
})
