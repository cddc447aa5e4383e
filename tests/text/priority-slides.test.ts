import { describe, expect, test } from 'vitest'
import { longest } from '../../src/lib/deck/slide.ts'
import { gatheredCauses } from '../../src/lib/priorities/causes.ts'
import { rankedTopics } from '../../src/lib/priorities/ranking.ts'
import {
  givenText,
  leftSentence,
  mergedSentence,
  rankText
} from '../../src/lib/text/deck/priorities.ts'
import { noProof } from '../../src/lib/text/deck/causes.ts'
import { prioritySlides } from '../../src/lib/text/deck/priority-slides.ts'
import { cause, group, topic } from '../priorities/groups.ts'

const addressOf = (id: string) => `/indikator/${id}/?omraden=1860`

function slidesOf(...groups: Parameters<typeof rankedTopics>[0]) {
  const causes = gatheredCauses(groups)
  const told = { topics: rankedTopics(groups), causes, groups: groups.length, place: 'Laxå' }
  return prioritySlides({ ...told, addressOf, numbersOf: () => undefined })
}

describe('the slides of what groups want', () => {
  test('are a title, the list, and the numbers and reasons of the first', () => {
    const slides = slidesOf(
      group('a', [topic('vape', 5, { surprising: 'Så många' }), topic('en egen', 2)]),
      group('b', [topic('mar-bra', 2)])
    )
    expect(slides.map(({ kind, title }) => [kind, title])).toEqual([
      ['title', 'Vad vi vill i Laxå'],
      ['text', 'Det här är viktigast för oss'],
      ['chart', '1. Om vape'],
      ['text', '1. Om vape'],
      // The group's own topic has neither numbers nor reasons.
      ['chart', 'Delad 2. Om mar-bra']
    ])
    expect(slides[1]).toMatchObject({
      text: '1. Om vape, 5 prickar\nDelad 2. en egen, 2 prickar\nDelad 2. Om mar-bra, 2 prickar'
    })
    expect(slides[2]).toMatchObject({
      chart: { address: '/indikator/vape/?omraden=1860', kind: 'trend', part: null, frozen: null },
      note: '5 prickar (grupp 1: 5).\nDet här förvånar oss: Så många'
    })
    expect(slides[3]).toMatchObject({ text: 'Det här förvånar oss: Så många' })
  })

  test('say what is believed to lie behind, with marks, also where no dots were given', () => {
    const causes = [
      cause('1', 'Lätt att få tag i'),
      cause('2', 'Fler testar på fritiden', { standing: 'vet', source: 'Fritidsgården 2026' })
    ]
    const slides = slidesOf({ ...group('a', []), causes })
    expect(slides.map(({ kind, title }) => [kind, title])).toEqual([
      ['title', 'Vad vi vill i Laxå'],
      ['text', 'Bakom siffran: Om vape']
    ])
    expect(slides[1]).toMatchObject({
      text: 'Tror: Lätt att få tag i\nVet (källa: Fritidsgården 2026): Fler testar på fritiden',
      note: noProof
    })
    const other = {
      ...group('b', []),
      causes: [cause('3', 'Lätt att få tag i', { standing: 'ta reda på' })]
    }
    const both = slidesOf({ ...group('a', []), causes: causes.slice(0, 1) }, other)
    expect(both[1]).toMatchObject({ text: 'Tror, grupp 1. Ta reda på, grupp 2: Lätt att få tag i' })
  })

  test('hold no more than a slide takes', () => {
    const long = 'Vi tror att '.padEnd(500, 'x')
    const said = { recognised: long, surprising: long, missing: long }
    const topics = Array.from({ length: 20 }, (_, i) => topic(`ett eget ämne ${i}`, 20 - i, said))
    const slides = slidesOf(group('a', topics))
    expect(slides).toHaveLength(2 + 5)
    for (const slide of slides) {
      expect(slide.title.length).toBeLessThanOrEqual(longest.title)
      expect(slide.note.length).toBeLessThanOrEqual(longest.note)
      if (slide.kind === 'text') expect(slide.text.length).toBeLessThanOrEqual(longest.text)
    }
  })
})

describe('in words', () => {
  test('a rank that others share says so', () => {
    const topics = rankedTopics([group('a', [topic('a', 2), topic('b', 1), topic('c', 1)])])
    expect(topics.map((one) => rankText(one, topics))).toEqual(['1', 'Delad 2', 'Delad 2'])
  })

  test('dots are told group by group only when there are several', () => {
    expect(givenText({ dots: 1, byGroup: [1] })).toBe('1 prick')
    expect(givenText({ dots: 5, byGroup: [0, 2, 3] })).toBe('5 prickar (grupp 2: 2, grupp 3: 3)')
  })

  test('dots left, none left, and too many given', () => {
    expect([leftSentence(12, 30), leftSentence(0, 30), leftSentence(-1, 5)]).toEqual([
      '12 av 30 prickar kvar.',
      'Alla 30 prickar är utdelade.',
      '1 prick för mycket. Ta bort några eller ändra hur många ni är.'
    ])
  })

  test('what opening a file came to', () => {
    expect(mergedSentence('a.json', 1, 0)).toBe('Öppnade a.json: 1 grupp är tillagd.')
    expect(mergedSentence('a.json', 2, 1)).toBe(
      'Öppnade a.json: 2 grupper är tillagda och 1 fanns redan, och den som ändrats senast gäller.'
    )
    expect(mergedSentence('a.json', 0, 0)).toBe('a.json innehåller inga prickar och inga texter.')
  })
})
